/* Reading a lattice that is filled: the words on the cheapest way. */
#ifndef WORDS_TRACE_H
#define WORDS_TRACE_H

#include "words/lattice.h"

/* The words on the way to a place, in order; *found receives how many. They stay in the lattice. */
const struct lattice_word *trace(struct lattice *lattice, uint32_t place, uint32_t *found);

/* The last place that the cheapest way goes through whatever stands behind the `size` characters, which are as many as
 * the lattice holds. In the rare case that there is none, a place at which the ways seldom part. */
uint32_t trace_decided(const struct lattice *lattice, uint32_t size);

#endif
