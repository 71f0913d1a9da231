/* Clauses: the stretch of text before a quantity in which words are about it. */
#ifndef QUANTITY_CLAUSE_H
#define QUANTITY_CLAUSE_H

#include "data/quantity/tables.h"
#include "text/view.h"

enum { CLAUSE_REACH = 30 }; /* so far back a verb may stand from its amount */

/* The clause before a place. It is gone through once, so that words in it need be looked up only where one may end. */
struct clause {
    uint32_t place;
    uint32_t start;              /* where it begins, or is cut off */
    uint32_t all;                /* of enum clause_word, what may end anywhere in it */
    uint8_t words[CLAUSE_REACH]; /* what may end so many characters before the place */
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

/* The last place at or before `end` where a word of that table may end; 0 when there is none. */
static inline uint32_t clause_last_end(const struct clause *clause, uint32_t table, uint32_t end) {
    if (!(clause->all & table)) return 0;
    for (; end > clause->start; end--)
        if (clause->words[clause->place - end] & table) return end;
    return 0;
}

#endif
