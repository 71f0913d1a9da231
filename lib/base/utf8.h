/* UTF-8: one code point at a time, bad sequences cut into maximal subparts (Unicode 15.0, section 3.9, table 3-7). */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdint.h>

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

#endif
