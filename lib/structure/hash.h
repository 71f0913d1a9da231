/* Hashes of small numbers: multiplied by 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3,
 * 6.4), with the high bits, which are mixed best, brought down to the low ones. */
#ifndef STRUCTURE_HASH_H
#define STRUCTURE_HASH_H

#include <stdint.h>

static inline uint32_t hash_mix(uint32_t value) {
    uint32_t hash = value * 0x9E3779B1u;
    return hash ^ hash >> 15;
}

#endif
