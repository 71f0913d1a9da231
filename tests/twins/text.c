#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/utf8.h>

void *need_memory(void *old, size_t bytes) {
    void *memory = realloc(old, bytes > 0 ? bytes : 1);
    if (memory == NULL) {
        fputs("twins: no memory\n", stderr);
        exit(2);
    }
    return memory;
}

const char *text_bytes(const struct text *text) {
    return (const char *)text->bytes;
}

uint32_t text_length(const struct text *text) {
    return text->capacity > 0 ? text->offsets[text->count] : 0;
}

int is_line_break(uint32_t code) {
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

static void grow(struct text *text, uint32_t capacity) {
    text->codes = need_memory(text->codes, capacity * sizeof text->codes[0]);
    text->offsets = need_memory(text->offsets, (capacity + 1) * sizeof text->offsets[0]);
    text->bytes = need_memory(text->bytes, (size_t)capacity * U8_MAX_LENGTH);
    if (text->capacity == 0) text->offsets[0] = 0;
    text->capacity = capacity;
}

void text_add(struct text *text, uint32_t code) {
    if (text->count == text->capacity) grow(text, text->capacity > 0 ? text->capacity * 2 : 4096);
    uint32_t at = text->offsets[text->count];
    text->codes[text->count++] = code;
    U8_APPEND_UNSAFE(text->bytes, at, code);
    text->offsets[text->count] = at;
}

uint32_t text_index(const struct text *text, uint32_t offset) {
    uint32_t low = 0, high = text->count;
    if (offset >= text_length(text)) return text->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (text->offsets[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static int decode(struct text *text, const uint8_t *bytes, uint32_t length) {
    for (uint32_t at = 0; at < length;) {
        int32_t code;
        U8_NEXT(bytes, at, length, code);
        if (code < 0) return 0;
        if (code == 0xFEFF && text->count == 0) continue;
        text_add(text, (uint32_t)code);
    }
    return 1;
}

const char *text_read(struct text *text, const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return "cannot be opened";
    uint8_t *bytes = NULL;
    size_t length = 0, room = 0, got;
    do {
        if (length == room) bytes = need_memory(bytes, room = room > 0 ? room * 2 : 1 << 16);
        got = fread(bytes + length, 1, room - length, file);
        length += got;
    } while (got > 0);
    const char *why = ferror(file) ? "cannot be read" : NULL;
    fclose(file);
    text_clear(text);
    if (why == NULL && length > INT32_MAX / 4) why = "is too long";
    if (why == NULL && !decode(text, bytes, (uint32_t)length)) why = "is not UTF-8";
    if (why != NULL) text_clear(text);
    free(bytes);
    return why;
}

void text_clear(struct text *text) {
    text->count = 0;
}

void text_free(struct text *text) {
    free(text->codes);
    free(text->offsets);
    free(text->bytes);
    *text = (struct text){0};
}
