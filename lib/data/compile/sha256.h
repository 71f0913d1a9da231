/* SHA-256 (FIPS 180-4), by which the sources of the lexicon are told. */
#ifndef COMPILE_SHA256_H
#define COMPILE_SHA256_H

#include <stddef.h>

/* Writes the hash of a block as 64 hexadecimal digits and a NUL. */
void sha256_text(char text[65], const void *block, size_t bytes);

#endif
