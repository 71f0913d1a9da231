#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int text_load(struct text *text, const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 0;
    size_t room = 1 << 16, got;
    text->length = 0;
    text->bytes = malloc(room);
    while (text->bytes && (got = fread(text->bytes + text->length, 1, room - text->length, file)) > 0) {
        text->length += got;
        if (text->length < room) continue;
        char *grown = realloc(text->bytes, room *= 2);
        if (grown == NULL) free(text->bytes);
        text->bytes = grown;
    }
    int good = text->bytes && !ferror(file);
    fclose(file);
    return good;
}

int text_repeat(struct text *text, const struct text *others, size_t count, size_t length) {
    text->length = 0;
    text->bytes = text_total(others, count) ? malloc(length) : NULL;
    if (text->bytes == NULL) return 0;
    for (size_t i = 0; text->length < length; i = (i + 1) % count) {
        size_t left = length - text->length, part = others[i].length < left ? others[i].length : left;
        memcpy(text->bytes + text->length, others[i].bytes, part);
        text->length += part;
    }
    while (text->length && (text->bytes[text->length - 1] & 0xC0) == 0x80) text->length--;
    if (text->length && (text->bytes[text->length - 1] & 0x80)) text->length--;
    return 1;
}

size_t text_total(const struct text *texts, size_t count) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) total += texts[i].length;
    return total;
}
