#include "boundary.h"

#include "check.h"

#include <stdlib.h>

/* The bytes of the sequence at `text`, of which `left` remain: Unicode 15.0, table 3-7, and for a bad one its maximal
 * subpart (section 3.9, "U+FFFD substitution of maximal subparts"). */
static size_t sequence_size(const unsigned char *text, size_t left, int *good) {
    unsigned char lead = text[0], low = 0x80, high = 0xBF;
    size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    *good = 0;
    if (size == 0) return 1;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    for (size_t i = 1; i < size; i++) {
        if (i >= left || text[i] < low || text[i] > high) return i;
        low = 0x80;
        high = 0xBF;
    }
    *good = 1;
    return size;
}

void boundaries_find(struct boundaries *boundaries, const char *text, size_t length) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t at = 0;
    boundaries->starts = calloc(length + 1, 1);
    boundaries->offsets = malloc((length + 1) * sizeof *boundaries->offsets);
    CHECK(boundaries->starts != NULL && boundaries->offsets != NULL);
    boundaries->count = 0;
    boundaries->utf16_units = 0;
    boundaries->well_formed = 1;
    while (at < length) {
        int good;
        size_t size = sequence_size(bytes + at, length - at, &good);
        boundaries->starts[at] = 1;
        boundaries->offsets[boundaries->count++] = (uint32_t)at;
        boundaries->utf16_units += good && size == 4 ? 2 : 1;
        boundaries->well_formed &= good;
        at += size;
    }
    boundaries->starts[length] = 1;
    boundaries->offsets[boundaries->count++] = (uint32_t)length;
}

void boundaries_free(struct boundaries *boundaries) {
    free(boundaries->starts);
    free(boundaries->offsets);
}
