/* Tries over codes of the view: how every table of forms is looked up. Made at build time by compile/tables.c. */
#ifndef DATA_TRIE_H
#define DATA_TRIE_H

#include <stdint.h>

/* "No such row". */
#define DATA_NONE UINT32_MAX

/* A node: reached by `code`, its children lie together. Up to TRIE_FEW of them lie in a row. More lie in twice as many
 * places or more, a power of two, each in that of the low bits of its code, or behind it in the next free one (code 0).
 * Most lookups end at a node that has no such child; `below` says so without a look at the children. */
struct trie_node {
    uint64_t below; /* for each child the bit that is numbered by the low bits of its code */
    uint16_t code;
    uint16_t row;    /* the row whose form ends here, plus one; 0 if none does */
    uint16_t first;  /* index of the first child */
    uint16_t places; /* of children */
};

/* Children that are looked through one by one, and the bits of `below`. */
enum { TRIE_FEW = 6, TRIE_BITS = 64 };

/* So many low bits of a first code say whether a form may begin with it. Most lookups end there, so it is to stay near
 * the processor for all tables together; so do the words of bits by which a first code knows its second ones. */
enum { TRIE_FIRSTS = 4096, TRIE_PAIRS = 128 };

/* The low bits of a character that a sieve looks at: it is small enough to stay near the processor, and the rare
 * characters of the tables fall together with few that are common. */
enum { INDEX_SIEVE = 8192, SIEVE_HIGH = 4 };

struct trie {
    uint64_t firsts[TRIE_FIRSTS / TRIE_BITS]; /* a bit for the low bits of each first code */
    uint64_t
        pairs[TRIE_PAIRS]; /* by the low bits of a first code, a bit for each second one; all where that is a form */
    const struct trie_node *nodes; /* the root first */
    uint8_t backward;              /* the forms are stored from their last character to their first */
};

/* Whether a form may begin (in a backward trie, end) with that code: a test that is seldom wrong. */
static inline int trie_may_begin(const struct trie *trie, uint16_t code) {
    return (int)(trie->firsts[code % TRIE_FIRSTS / TRIE_BITS] >> code % TRIE_BITS & 1);
}

/* Whether a form that begins with that first code may go on with, or end before, that second one. */
static inline int trie_may_go_on(const struct trie *trie, uint16_t first, uint16_t second) {
    return (int)(trie->pairs[first % TRIE_PAIRS] >> second % TRIE_BITS & 1);
}

/* The function below for a first code that may begin a form. */
uint32_t trie_walk(const struct trie *trie, const uint16_t *codes, int step, uint32_t limit, uint32_t *used);

/* The row of the longest form that begins at codes[0] and has at most `limit` codes; *used receives its codes, 0 for
 * none. DATA_NONE when there is none. */
static inline uint32_t trie_longest(const struct trie *trie, const uint16_t *codes, uint32_t limit, uint32_t *used) {
    *used = 0;
    if (limit == 0 || !trie_may_begin(trie, codes[0])) return DATA_NONE;
    if (limit > 1 && !trie_may_go_on(trie, codes[0], codes[1])) return DATA_NONE;
    return trie_walk(trie, codes, 1, limit, used);
}

/* The same for a backward trie: the longest form that ends with codes[-1] and has at most `limit` codes. */
static inline uint32_t trie_longest_before(const struct trie *trie, const uint16_t *codes, uint32_t limit,
                                           uint32_t *used) {
    *used = 0;
    if (limit == 0 || !trie_may_begin(trie, codes[-1])) return DATA_NONE;
    if (limit > 1 && !trie_may_go_on(trie, codes[-1], codes[-2])) return DATA_NONE;
    return trie_walk(trie, codes - 1, -1, limit, used);
}

/* The node for one code more behind a node, or behind NULL for the first; NULL when no form goes on so. */
const struct trie_node *trie_next(const struct trie *trie, const struct trie_node *node, uint16_t code);

/* The row of the form that is just these codes, or DATA_NONE. */
uint32_t trie_exact(const struct trie *trie, const uint16_t *codes, uint32_t count);

#endif
