/* Clauses: the stretch of text before a quantity in which words are about it. */
#ifndef QUANTITY_CLAUSE_H
#define QUANTITY_CLAUSE_H

#include "data/tables.h"
#include "text/view.h"

/* The clause before a reading: where it begins, or is cut off, and which kinds of words it may hold. */
struct clause {
    uint32_t start;
    uint32_t change, basis, per, each;
};

/* Whether a mark ends a clause: 。 ； ， and others, but not the 、 of a list. */
int clause_ends(uint16_t code);

/* Whether a clause or a line begins at `at`: a number with 、 behind it there numbers an item. */
int clause_begins(const struct view *view, uint32_t at);

/* The clause before `at`, of at most so many characters. */
struct clause clause_before(const struct view *view, uint32_t at, uint32_t most);

#endif
