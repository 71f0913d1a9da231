/* Classes of words: those whose costs are added to alike and that are told apart by nothing else. */
#ifndef COMPILE_CLASS_H
#define COMPILE_CLASS_H

#include "costs.h"

struct classes {
    struct lexicon_class items[LEXICON_CLASSES];
    int16_t costs[COSTS_COUNT][LEXICON_CLASSES]; /* in units of the lexicon */
    size_t count;
};

/* A cost in units of the lexicon. */
int16_t quantise(double nats);

/* Gives every word that is kept its class; fails with a message when there are too many classes. */
void classes_fill(struct classes *classes, struct vocabulary *vocabulary, const struct costs costs[COSTS_COUNT]);

#endif
