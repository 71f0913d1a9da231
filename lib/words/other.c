#include "words/other.h"

#include "words/kind.h"

#include <string.h>
#include <utf8proc.h>

/* Whether a mark makes one word of what stands on both its sides. */
static int joins(uint16_t before, uint16_t code, uint16_t after) {
    int digits = is_digit(before) + is_digit(after), letters = is_latin(before) + is_latin(after);
    switch (punctuation_of(code).joins) {
    case JOINS_ANY: return digits + letters == 2;
    case JOINS_ALIKE: return digits == 2 || letters == 2;
    case JOINS_DIGITS: return digits == 2;
    default: return 0;
    }
}

/* Whether the scheme of an address ends there: RFC 3986, "://". */
static int is_address(const uint16_t *codes, uint32_t count) {
    return count > 3 && codes[1] == '/' && codes[2] == '/' && (is_latin(codes[3]) || is_digit(codes[3]));
}

/* The end of an address: of the characters that RFC 3986 allows, without the marks that close a sentence behind it. */
static uint32_t address_end(const uint16_t *codes, uint32_t at, uint32_t count) {
    while (at < count && codes[at] > ' ' && codes[at] < 0x7F && !strchr("\"<>\\^`{|}", codes[at])) at++;
    while (strchr(".,;:!?()'", codes[at - 1])) at--;
    return at;
}

static uint32_t alphanumeric_length(const uint16_t *codes, uint32_t count) {
    uint32_t at = 1;
    for (; at < count; at++) {
        if (codes[at] == ':' && is_address(codes + at, count - at)) return address_end(codes, at, count);
        if (is_latin(codes[at]) || is_digit(codes[at])) continue;
        if (at + 1 == count || !joins(codes[at - 1], codes[at], codes[at + 1])) break;
    }
    return at;
}

/* Letters of scripts that are neither Latin nor Chinese, by general category. */
static int is_letter(uint16_t code) {
    if (code < 0x250 || is_latin(code) || is_han(code)) return 0;
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return 1;
    default: return 0;
    }
}

uint32_t other_length(const uint16_t *codes, uint32_t count) {
    if (is_latin(*codes) || is_digit(*codes)) return alphanumeric_length(codes, count);
    uint32_t length = 0;
    while (length < count && is_letter(codes[length])) length++;
    return length ? length : 1;
}
