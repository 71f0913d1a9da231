#include "layout.h"

#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

/* The distance of the full-width forms from ASCII. */
enum { WIDE = 0xFF01 - 0x21 };

/* The widths to choose from: what lines of pages and of copied PDFs hold. */
enum { WIDTH_LEAST = 24, WIDTH_MOST = 40 };

void layout_widen(struct twin *twin, const struct text *original) {
    twin_begin(twin, original);
    for (uint32_t i = 0; i < original->count; i++) {
        uint32_t code = original->codes[i];
        twin_add(twin, code > 0x20 && code < 0x7F ? code + WIDE : code, i);
    }
}

static int combines(uint32_t code) {
    UChar32 character = (UChar32)code;
    return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0 || u_hasBinaryProperty(character, UCHAR_VARIATION_SELECTOR) ||
           u_hasBinaryProperty(character, UCHAR_JOIN_CONTROL);
}

/* Puts `filler` in where a line grows wider than `width`, and with `joined` stands a blank for each line break. */
static void wrap(struct twin *twin, const struct text *original, uint32_t width, uint32_t filler, int joined) {
    twin_begin(twin, original);
    uint32_t column = 0;
    for (uint32_t i = 0; i < original->count; i++) {
        uint32_t code = original->codes[i];
        if (is_line_break(code)) {
            if (!joined || code != '\n' || i == 0 || original->codes[i - 1] != '\r')
                twin_add(twin, joined ? ' ' : code, i);
            column = 0;
            continue;
        }
        if (column >= width && !combines(code)) {
            twin_add(twin, filler, TWIN_NONE);
            column = 0;
        }
        twin_add(twin, code, i);
        column++;
    }
}

void layout_join(struct twin *twin, const struct text *original) {
    wrap(twin, original, UINT32_MAX, ' ', 1);
}

void layout_wrap(struct twin *twin, const struct text *original, uint32_t width) {
    wrap(twin, original, width, '\n', 0);
}

void layout_wrap_joined(struct twin *twin, const struct text *original, uint32_t width) {
    wrap(twin, original, width, ' ', 1);
}

uint32_t layout_width(const struct text *original) {
    uint32_t hash = 2166136261; /* FNV-1a */
    for (uint32_t i = 0; i < original->count; i++) hash = (hash ^ original->codes[i]) * 16777619;
    return WIDTH_LEAST + (hash >> 8) % (WIDTH_MOST - WIDTH_LEAST + 1);
}

/* The traditional character, or the same one where ICU has none or several. */
static uint32_t transliterate(UTransliterator *transliterator, uint32_t code) {
    UChar units[16];
    int32_t length = 0, limit, count = 0;
    UChar32 character = 0;
    UErrorCode error = U_ZERO_ERROR;
    U16_APPEND_UNSAFE(units, length, code);
    units[length] = 0;
    limit = length;
    utrans_transUChars(transliterator, units, &length, sizeof units / sizeof units[0], 0, &limit, &error);
    u_strToUTF32(&character, 1, &count, units, length, &error);
    return U_SUCCESS(error) && count == 1 ? (uint32_t)character : code;
}

int layout_traditional(struct twin *twin, const struct text *original) {
    static const UChar name[] = u"Simplified-Traditional";
    UErrorCode error = U_ZERO_ERROR;
    UTransliterator *transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
    if (U_FAILURE(error)) return 0;
    enum { BASIC = 0x10000 };
    uint32_t *known = calloc(BASIC, sizeof *known); /* what was asked before; 0 for what was not */
    twin_begin(twin, original);
    for (uint32_t i = 0; known != NULL && i < original->count; i++) {
        uint32_t code = original->codes[i];
        if (code < BASIC && known[code] == 0) known[code] = transliterate(transliterator, code);
        twin_add(twin, code < BASIC ? known[code] : code, i);
    }
    utrans_close(transliterator);
    free(known);
    return known != NULL;
}
