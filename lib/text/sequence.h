/* How the bytes of the encodings other than UTF-8 fall into characters. What the characters are, ICU knows; where a bad
 * sequence ends is decided here, so that it is the same with every version of ICU. */
#ifndef TEXT_SEQUENCE_H
#define TEXT_SEQUENCE_H

#include <stddef.h>
#include <stdint.h>

/* Measures the sequence at `at`, of which `left` bytes (at least 1) remain: *size receives its bytes, 1 to 4. Gives
 * 1 when it has the form of a character, 0 when it is bad. */
typedef int (*sequence_function)(const uint8_t *at, size_t left, uint32_t *size);

/* The function for a SPEECH_ENCODING other than UTF-8. */
sequence_function sequence_of(uint32_t encoding);

#endif
