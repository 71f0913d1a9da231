/* Leaving out what changes nothing. */
#ifndef COMPILE_PRUNE_H
#define COMPILE_PRUNE_H

#include "costs.h"

/* Drops every word that costs, in each standard, at least as much as the words it can be cut into: no best path holds
 * it. A word with a higher cost is kept too where it is less than `margin` nats. */
void words_prune(struct vocabulary *vocabulary, const struct costs costs[COSTS_COUNT], double margin);

#endif
