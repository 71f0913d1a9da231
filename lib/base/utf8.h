/* UTF-8: one code point at a time, bad sequences cut into maximal subparts (Unicode 15.0, section 3.9, table 3-7). */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdint.h>
#include <string.h>

/* What utf8_decode gives for a sequence that is none. */
#define UTF8_BAD UINT32_MAX

/* Decodes the code point at text, of which `left` bytes (at least 1) remain. *size receives its bytes, 1 to 4; for
 * a bad sequence the bytes of its maximal subpart. */
uint32_t utf8_decode(const uint8_t *text, uint32_t left, uint32_t *size);

/* Writes a code point (no surrogate, at most U+10FFFF) and gives the number of its bytes, 1 to 4. */
uint32_t utf8_encode(uint32_t code_point, char text[4]);

/* How many bytes from the start are well-formed: all, or those before the first bad sequence. */
uint32_t utf8_valid_length(const uint8_t *text, uint32_t length);

/* Code points in well-formed text: the bytes that do not continue one. */
uint32_t utf8_count(const uint8_t *text, uint32_t length);

/* The start of the code point or maximal bad subpart that holds the byte at `offset`, below `length`. */
uint32_t utf8_start(const uint8_t *text, uint32_t length, uint32_t offset);

/* Whether the byte begins no code point of well-formed text. */
static inline int utf8_continues(uint8_t byte) {
    return (byte & 0xC0) == 0x80;
}

/* Whether twelve bytes have the form of four characters of three bytes each, which nearly all of a Chinese text has;
 * lead bytes E0 and ED do not allow every continuation. The bytes are compared as they lie in memory, in whatever order
 * the machine has them. */
static inline int utf8_four_of_three(const uint8_t *at) {
    static const uint8_t masks[] = {0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0};
    static const uint8_t forms[] = {0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80};
    uint64_t bytes, mask, form;
    uint32_t more, more_mask, more_form;
    memcpy(&bytes, at, sizeof bytes);
    memcpy(&mask, masks, sizeof mask);
    memcpy(&form, forms, sizeof form);
    memcpy(&more, at + sizeof bytes, sizeof more);
    memcpy(&more_mask, masks + sizeof bytes, sizeof more_mask);
    memcpy(&more_form, forms + sizeof bytes, sizeof more_form);
    return (((bytes & mask) ^ form) | ((more & more_mask) ^ more_form)) == 0;
}

#endif
