/* Words around a quantity: looking one up where it ends or begins. */
#ifndef QUANTITY_WORD_H
#define QUANTITY_WORD_H

#include "data/quantity/tables.h"
#include "text/view.h"

/* Characters of the longest word of bound or change. */
enum { WORD_REACH = 8 };

/* The row of the longest word of a backward table that ends at `end`, or DATA_NONE; *used receives its length. */
static inline uint32_t word_before(const struct trie *trie, const struct view *view, uint32_t end, uint32_t *used) {
    return trie_longest_before(trie, view->code + end, end < WORD_REACH ? end : WORD_REACH, used);
}

/* The row of the longest word that begins at `at`. */
static inline uint32_t word_behind(const struct trie *trie, const struct view *view, uint32_t at, uint32_t *used) {
    return trie_longest(trie, view->code + at, WORD_REACH, used);
}

#endif
