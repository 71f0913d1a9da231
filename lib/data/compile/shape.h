/* How words are built, told from the word list alone. */
#ifndef COMPILE_SHAPE_H
#define COMPILE_SHAPE_H

#include "vocabulary.h"

/* In the order of lexicon/shape.tsv. */
enum shape {
    SHAPE_SINGLE,
    SHAPE_COUNTED,
    SHAPE_POINTED,
    SHAPE_DETERMINER,
    SHAPE_EACH,
    SHAPE_NEGATED,
    SHAPE_PAIR,                      /* by the less free of its characters: free, half, bound */
    SHAPE_SUFFIX = SHAPE_PAIR + 3,   /* the same by the last, and for an affix */
    SHAPE_PREFIX = SHAPE_SUFFIX + 4, /* free, bound */
    SHAPE_TRIPLE = SHAPE_PREFIX + 2,
    SHAPE_COMMON, /* the seven shapes of three characters again */
    SHAPE_DOUBLE = SHAPE_COMMON + 7,
    SHAPE_IDIOM = SHAPE_DOUBLE + 3,
    SHAPE_QUADRUPLE,
    SHAPE_LONG,
    SHAPE_COUNT
};

/* Whether that is a classifier that stands behind a number. */
int is_measure(const uint16_t *codes, size_t length);

/* Fills in the shape of every word that is kept. `roles` are the ROLE bits of each character. */
void shapes_fill(struct vocabulary *vocabulary, const uint32_t roles[65536]);

#endif
