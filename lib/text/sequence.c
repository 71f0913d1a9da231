#include "text/sequence.h"

#include <speech/config.h>

static int in(uint8_t byte, uint8_t low, uint8_t high) {
    return byte >= low && byte <= high;
}

/* GB 18030-2005, section 5: one byte, two bytes, or four of which the second and the last are digits. */
static int gb18030_sequence(const uint8_t *at, size_t left, uint32_t *size) {
    *size = 1;
    if (at[0] < 0x80) return 1;
    if (!in(at[0], 0x81, 0xFE) || left < 2) return 0;
    if (in(at[1], '0', '9')) {
        if (left < 4 || !in(at[2], 0x81, 0xFE) || !in(at[3], '0', '9')) return 0;
        *size = 4;
        return 1;
    }
    if (at[1] < 0x40 || at[1] == 0x7F || at[1] == 0xFF) return 0;
    *size = 2;
    return 1;
}

/* Big5 with HKSCS-2008: the lead bytes of HKSCS start at 87, those of Big5's own user-defined area at 81. */
static int big5_sequence(const uint8_t *at, size_t left, uint32_t *size) {
    *size = 1;
    if (at[0] < 0x80) return 1;
    if (!in(at[0], 0x81, 0xFE) || left < 2) return 0;
    if (!in(at[1], 0x40, 0x7E) && !in(at[1], 0xA1, 0xFE)) return 0;
    *size = 2;
    return 1;
}

/* Unicode 15.0, section 3.9, D91: a surrogate is well-formed only as half of a pair. `high` is the index of the
 * high byte. */
static int utf16_sequence(const uint8_t *at, size_t left, uint32_t *size, int high) {
    *size = left < 2 ? 1 : 2;
    if (left < 2 || in(at[high], 0xDC, 0xDF)) return 0;
    if (!in(at[high], 0xD8, 0xDB)) return 1;
    if (left < 4 || !in(at[2 + high], 0xDC, 0xDF)) return 0;
    *size = 4;
    return 1;
}

static int utf16le_sequence(const uint8_t *at, size_t left, uint32_t *size) {
    return utf16_sequence(at, left, size, 1);
}

static int utf16be_sequence(const uint8_t *at, size_t left, uint32_t *size) {
    return utf16_sequence(at, left, size, 0);
}

sequence_function sequence_of(uint32_t encoding) {
    switch (encoding) {
    case SPEECH_ENCODING_UTF_16LE: return utf16le_sequence;
    case SPEECH_ENCODING_UTF_16BE: return utf16be_sequence;
    case SPEECH_ENCODING_BIG5: return big5_sequence;
    default: return gb18030_sequence;
    }
}
