#include "data/trie.h"

#include <stddef.h>

static inline const struct trie_node *child(const struct trie *trie, const struct trie_node *node, uint16_t code) {
    if (!(node->below >> code % TRIE_BITS & 1)) return NULL;
    const struct trie_node *first = trie->nodes + node->first;
    if (node->places <= TRIE_FEW) {
        for (const struct trie_node *end = first + node->places; first < end; first++)
            if (first->code == code) return first;
        return NULL;
    }
    for (uint32_t place = code;; place++) {
        const struct trie_node *found = first + (place & (node->places - 1u));
        if (found->code == 0) return NULL;
        if (found->code == code) return found;
    }
}

/* Walks `step` by `step` and keeps the last row passed. */
uint32_t trie_walk(const struct trie *trie, const uint16_t *codes, int step, uint32_t limit, uint32_t *used) {
    const struct trie_node *node = child(trie, trie->nodes, *codes);
    uint32_t row = DATA_NONE;
    for (uint32_t depth = 1; node; depth++) {
        if (node->row) {
            row = node->row - 1u;
            *used = depth;
        }
        if (depth == limit) break;
        codes += step;
        node = child(trie, node, *codes);
    }
    return row;
}

const struct trie_node *trie_next(const struct trie *trie, const struct trie_node *node, uint16_t code) {
    return child(trie, node ? node : trie->nodes, code);
}

uint32_t trie_exact(const struct trie *trie, const uint16_t *codes, uint32_t count) {
    uint32_t used, row = trie_longest(trie, codes, count, &used);
    return used == count ? row : DATA_NONE;
}
