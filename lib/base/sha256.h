/* SHA-256 (FIPS 180-4), by which lexica and their sources are told. */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

/* Writes the hash of a block; `block` may be NULL with 0 bytes. */
void sha256(uint8_t hash[32], const void *block, size_t bytes);

/* The same as 64 hexadecimal digits and a NUL. */
void sha256_text(char text[65], const void *block, size_t bytes);

#endif
