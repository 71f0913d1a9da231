#include "base/utf8.h"

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

/* A lead byte of three bytes that allows every continuation. */
static int is_plain_lead(uint8_t byte) {
    return byte > 0xE0 && byte < 0xF0 && byte != 0xED;
}

/* The bytes from the start that are four characters of three bytes, and four more, and so on. */
static uint32_t pass_fours(const uint8_t *text, uint32_t length) {
    uint32_t at = 0;
    for (; length - at >= 12 && utf8_four_of_three(text + at); at += 12)
        for (uint32_t i = 0; i < 12; i += 3)
            if (!is_plain_lead(text[at + i])) return at;
    return at;
}

/* One and three bytes, which Chinese text is made of, are judged in place, all the rest by the decoder. */
uint32_t utf8_valid_length(const uint8_t *text, uint32_t length) {
    uint32_t at = 0, size;
    while (at < length) {
        at += pass_fours(text + at, length - at);
        while (at < length && text[at] < 0x80) at++;
        if (length - at >= 3 && is_plain_lead(text[at]) && utf8_continues(text[at + 1]) &&
            utf8_continues(text[at + 2])) {
            at += 3;
        } else if (at < length) {
            if (utf8_decode(text + at, length - at, &size) == UTF8_BAD) break;
            at += size;
        }
    }
    return at;
}

/* Bytes whose continuations are counted in 8 bits, by a loop of known length, which compilers do 16 or 32 bytes at a
 * time.
 */
enum { STRIDE = 128 };

static uint8_t count_stride(const uint8_t *text) {
    uint8_t sum = 0;
    for (int i = 0; i < STRIDE; i++) sum = (uint8_t)(sum + ((text[i] & 0xC0) == 0x80));
    return sum;
}

uint32_t utf8_count(const uint8_t *text, uint32_t length) {
    uint32_t continued = 0, at = 0;
    for (; length - at >= STRIDE; at += STRIDE) continued += count_stride(text + at);
    for (; at < length; at++) continued += (uint32_t)utf8_continues(text[at]);
    return length - continued;
}
