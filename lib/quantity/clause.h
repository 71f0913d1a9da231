/* Clauses: the stretch of text before a quantity in which words are about it. */
#ifndef QUANTITY_CLAUSE_H
#define QUANTITY_CLAUSE_H

#include "data/tables.h"
#include "text/view.h"

/* The clause before a place. It is gone through once, so that words in it need be looked up only where one may end: bit k of a
 * set is for an end k characters before the place. */
struct clause {
    uint32_t place;
    uint32_t start;                    /* where it begins, or is cut off */
    uint32_t change, basis, per, each; /* where words of these tables may end */
    uint32_t marks;                    /* behind which characters of the mark table stand */
};

/* What a character is between words, or a row that is all zero. */
static inline const struct mark_row *mark_of(uint16_t code) {
    static const struct mark_row none = {0};
    uint8_t row = mark_sieve[code % INDEX_SIEVE] ? mark_index[code] : 0;
    return row ? &mark_rows[row - 1] : &none;
}

/* Whether a mark ends a clause: 。 ； ， and others, but not the 、 of a list. */
static inline int clause_ends(uint16_t code) {
    return mark_of(code)->ends != 0;
}

/* Whether a clause or a line begins at `at`: a number with 、 behind it there numbers an item. */
int clause_begins(const struct view *view, uint32_t at);

/* The clause before `place`. */
struct clause clause_before(const struct view *view, uint32_t place);

/* The last end of a set at or before `end`; steps over it. 0 when there is none. */
uint32_t clause_take_end(const struct clause *clause, uint32_t *set, uint32_t end);

#endif
