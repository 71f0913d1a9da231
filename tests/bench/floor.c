#include "floor.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utf16.h>
#include <utf8proc.h>

uint64_t floor_decode(void *state, const struct text *text) {
    (void)state;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text->bytes;
    uint64_t sum = 0;
    for (size_t at = 0; at < text->length;) {
        utf8proc_int32_t code_point;
        utf8proc_ssize_t size = utf8proc_iterate(bytes + at, (utf8proc_ssize_t)(text->length - at), &code_point);
        sum += (uint32_t)code_point;
        at += size > 0 ? (size_t)size : 1;
    }
    return sum;
}

/* The text as UTF-16, and for each unit the byte that it comes from. */
struct words {
    UBreakIterator *iterator;
    UChar *units;
    uint32_t *offsets;
    size_t room;
};

void *floor_words_open(void) {
    UErrorCode error = U_ZERO_ERROR;
    struct words *words = calloc(1, sizeof *words);
    if (words) words->iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &error);
    if (words == NULL || U_SUCCESS(error)) return words;
    free(words);
    return NULL;
}

static int make_room(struct words *words, size_t room) {
    if (room <= words->room) return 1;
    free(words->units);
    free(words->offsets);
    words->units = malloc(room * sizeof *words->units);
    words->offsets = malloc(room * sizeof *words->offsets);
    words->room = words->units && words->offsets ? room : 0;
    return words->room > 0;
}

static int32_t decode(struct words *words, const struct text *text) {
    const uint8_t *bytes = (const uint8_t *)text->bytes;
    uint32_t at = 0, length = (uint32_t)text->length;
    int32_t count = 0;
    while (at < length) {
        uint32_t offset = at;
        uint32_t size, code_point = utf8_decode(bytes + at, length - at, &size);
        if (code_point == UTF8_BAD) code_point = 0xFFFD;
        at += size;
        words->offsets[count] = offset;
        if (U_IS_BMP(code_point)) {
            words->units[count++] = (UChar)code_point;
        } else {
            words->units[count++] = U16_LEAD(code_point);
            words->offsets[count] = offset;
            words->units[count++] = U16_TRAIL(code_point);
        }
    }
    words->offsets[count] = length;
    return count;
}

uint64_t floor_words(void *state, const struct text *text) {
    struct words *words = state;
    UErrorCode error = U_ZERO_ERROR;
    if (!make_room(words, text->length + 1)) return UINT64_MAX;
    int32_t count = decode(words, text);
    ubrk_setText(words->iterator, words->units, count, &error);
    if (U_FAILURE(error)) return UINT64_MAX;
    uint64_t sum = 0;
    for (int32_t end; (end = ubrk_next(words->iterator)) != UBRK_DONE;) sum += words->offsets[end];
    return sum;
}

void floor_words_close(void *state) {
    struct words *words = state;
    if (words == NULL) return;
    ubrk_close(words->iterator);
    free(words->units);
    free(words->offsets);
    free(words);
}
