/* The words as a double array; data/lexicon.h says what that is. */
#ifndef COMPILE_DOUBLE_ARRAY_H
#define COMPILE_DOUBLE_ARRAY_H

#include "character.h"

struct double_array {
    struct lexicon_node *nodes;
    size_t count, capacity;
};

/* A word as it goes in: its labels, and the number that stands for its class and cost. */
struct key {
    uint16_t labels[WORD_LENGTH];
    uint8_t length;
    uint32_t word; /* without a label */
    double uses;   /* how often it is used, in any unit */
};

/* Makes the array of keys, which are put in order. */
void double_array_make(struct double_array *array, struct key *keys, size_t count);

#endif
