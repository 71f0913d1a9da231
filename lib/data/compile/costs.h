/* The cost tables of lib/data/lexicon: what is added to a word by its shape, tag and source, and what an edge costs. */
#ifndef COMPILE_COSTS_H
#define COMPILE_COSTS_H

#include "data/lexicon.h"
#include "vocabulary.h"

/* What a standard adds, in nats. */
struct costs {
    double shape[64], group[32], source[SOURCE_COUNT], edge[EDGE_COUNT];
};

/* The standards that have columns of their own: pku, which is that of `whole` too, and ud. */
enum { COSTS_PKU, COSTS_UD, COSTS_COUNT };

/* Reads shape.tsv, tag.tsv, source.tsv and edge.tsv of a folder, and fills in the groups that tags belong to. */
void costs_read(struct costs costs[COSTS_COUNT], struct vocabulary *vocabulary, const char *folder);

/* What a standard adds to a word. */
double costs_of_class(const struct costs *costs, const struct word *word);

#endif
