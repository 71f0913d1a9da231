/* Tries over codes of the view: how every table of forms is looked up. Made at build time by compile/tables.c. */
#ifndef DATA_TRIE_H
#define DATA_TRIE_H

#include <stdint.h>

/* "No such row". */
#define DATA_NONE UINT32_MAX

/* A node: reached by `code`, its children lie together in the order of their codes. */
struct trie_node {
    uint16_t code;
    uint16_t row;   /* the row whose form ends here, plus one; 0 if none does */
    uint32_t first; /* index of the first child */
    uint32_t children;
};

/* Bits of a filter: which codes, by their low bits, may begin a form. Most lookups end there. */
enum { TRIE_FILTER_BITS = 4096 };

struct trie {
    const struct trie_node *nodes; /* the root first */
    const uint8_t *filter;         /* TRIE_FILTER_BITS / 8 bytes */
    uint8_t backward;              /* the forms are stored from their last character to their first */
};

/* Whether a form may begin (in a backward trie, end) with that code: a test of one bit that is seldom wrong. */
static inline int trie_may_begin(const struct trie *trie, uint16_t code) {
    uint32_t bit = code % TRIE_FILTER_BITS;
    return trie->filter[bit / 8] >> (bit % 8) & 1;
}

/* The row of the longest form that begins at codes[0] and has at most `limit` codes; *used receives its codes, 0 for none.
 * DATA_NONE when there is none. */
uint32_t trie_longest(const struct trie *trie, const uint16_t *codes, uint32_t limit, uint32_t *used);

/* The same for a backward trie: the longest form that ends with codes[-1] and has at most `limit` codes. */
uint32_t trie_longest_before(const struct trie *trie, const uint16_t *codes, uint32_t limit, uint32_t *used);

/* The row of the form that is just these codes, or DATA_NONE. */
uint32_t trie_exact(const struct trie *trie, const uint16_t *codes, uint32_t count);

#endif
