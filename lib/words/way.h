/* A way through the lattice: its cost, and the last word on it.
 *
 * All in one number, so that the better of two ways is the smaller number and taking it needs no branch: the processor
 * could not foresee one. The cost is in the upper half, signed; below it lies where the last word begins, and what it
 * is. Of two ways of one cost the one with the longer last word is taken. */
#ifndef WORDS_WAY_H
#define WORDS_WAY_H

#include <stdint.h>

/* One unit of cost. */
#define WAY_COST (INT64_C(1) << 32)

/* Set in what a word is: of ways of one cost it is the last to be taken. */
#define WAY_YIELDS UINT32_C(0x80000000)

/* No way. Far from what a run can cost, and from overflow. */
#define WAY_NONE (INT64_MAX / 2)

/* The way up to `start` as one that goes on with a word from there, whose cost and edge are still to be added. */
static inline int64_t way_onward(int64_t way, uint32_t start) {
    return (way & -WAY_COST) | (int64_t)start << 16;
}

/* The way that goes on with a word: its cost, and what it is, at most 16 bits and WAY_YIELDS. */
static inline int64_t way_with(int64_t onward, int32_t cost, uint32_t edge) {
    return onward + cost * WAY_COST + edge;
}

/* Where the last word begins. */
static inline uint32_t way_start(int64_t way) {
    return (uint32_t)way >> 16 & 0x7FFF;
}

/* What the last word is. */
static inline uint32_t way_edge(int64_t way) {
    return (uint32_t)way & 0xFFFF;
}

/* Keeps the better of two. */
static inline void way_improve(int64_t *best, int64_t way) {
    *best = way < *best ? way : *best;
}

#endif
