#include "base/utf8.h"

#include <string.h>

#include <string.h>

/* The bytes that may follow a lead byte: second byte between low and high, then `more` continuation bytes. */
struct lead {
    uint8_t low, high, more;
};

static struct lead lead_of(uint8_t byte) {
    if (byte < 0xC2) return (struct lead){1, 0, 0};
    if (byte < 0xE0) return (struct lead){0x80, 0xBF, 0};
    if (byte < 0xF0) return (struct lead){byte == 0xE0 ? 0xA0 : 0x80, byte == 0xED ? 0x9F : 0xBF, 1};
    if (byte < 0xF5) return (struct lead){byte == 0xF0 ? 0x90 : 0x80, byte == 0xF4 ? 0x8F : 0xBF, 2};
    return (struct lead){1, 0, 0};
}

uint32_t utf8_decode(const uint8_t *text, uint32_t left, uint32_t *size) {
    uint8_t byte = text[0];
    *size = 1;
    if (byte < 0x80) return byte;
    struct lead lead = lead_of(byte);
    if (left < 2 || text[1] < lead.low || text[1] > lead.high) return UTF8_BAD;
    uint32_t code_point = (uint32_t)(byte & (0x1F >> lead.more)) << 6 | (text[1] & 0x3F);
    for (*size = 2; *size < 2u + lead.more; ++*size) {
        if (*size >= left || !utf8_continues(text[*size])) return UTF8_BAD;
        code_point = code_point << 6 | (text[*size] & 0x3F);
    }
    return code_point;
}

uint32_t utf8_encode(uint32_t code_point, char text[4]) {
    if (code_point < 0x80) {
        text[0] = (char)code_point;
        return 1;
    }
    uint32_t more = code_point < 0x800 ? 1 : code_point < 0x10000 ? 2 : 3;
    for (uint32_t i = more; i > 0; i--) {
        text[i] = (char)(0x80 | (code_point & 0x3F));
        code_point >>= 6;
    }
    text[0] = (char)((0xFF00u >> (more + 1) & 0xFF) | code_point);
    return more + 1;
}

/* A byte that continues nothing begins something, whatever stands before it; so at most three bytes are looked back. */
uint32_t utf8_start(const uint8_t *text, uint32_t length, uint32_t offset) {
    if (!utf8_continues(text[offset])) return offset;
    for (uint32_t back = 1; back <= 3 && back <= offset; back++) {
        uint32_t size, start = offset - back;
        if (utf8_continues(text[start])) continue;
        utf8_decode(text + start, length - start, &size);
        return size > back ? start : offset;
    }
    return offset;
}

/* One and three bytes, which Chinese text is made of, are judged in place; lead bytes E0 and ED, which do not allow every
 * continuation, and all the rest by the decoder. */
uint32_t utf8_valid_length(const uint8_t *text, uint32_t length) {
    uint32_t at = 0, size;
    while (at < length) {
        uint32_t lead = text[at];
        if (lead < 0x80) {
            at++;
        } else if (length - at >= 3 && lead > 0xE0 && lead < 0xF0 && lead != 0xED && utf8_continues(text[at + 1]) &&
                   utf8_continues(text[at + 2])) {
            at += 3;
        } else {
            if (utf8_decode(text + at, length - at, &size) == UTF8_BAD) break;
            at += size;
        }
    }
    return at;
}

/* Eight bytes at a time: a byte continues where its bit 7 is set and its bit 6 is not. The sums of up to 255 words
 * fit into the bytes that hold them. */
uint32_t utf8_count(const uint8_t *text, uint32_t length) {
    static const uint64_t ones = UINT64_C(0x0101010101010101), halves = UINT64_C(0x00FF00FF00FF00FF);
    uint32_t continued = 0, at = 0;
    while (length - at >= 8) {
        uint32_t words = (length - at) / 8;
        uint64_t sums = 0;
        for (uint32_t i = words < 255 ? words : 255; i > 0; i--, at += 8) {
            uint64_t bytes;
            memcpy(&bytes, text + at, 8);
            sums += bytes >> 7 & ~bytes >> 6 & ones;
        }
        sums = (sums & halves) + (sums >> 8 & halves); /* together the eight sums may pass 255 */
        continued += (uint32_t)(sums * UINT64_C(0x0001000100010001) >> 48);
    }
    for (; at < length; at++) continued += (uint32_t)utf8_continues(text[at]);
    return length - continued;
}
