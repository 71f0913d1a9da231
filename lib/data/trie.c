#include "data/trie.h"

#include <stddef.h>

static const struct trie_node *child(const struct trie *trie, const struct trie_node *node, uint16_t code) {
    const struct trie_node *low = trie->nodes + node->first, *end = low + node->children, *high = end;
    while (low < high) {
        const struct trie_node *middle = low + (high - low) / 2;
        if (middle->code < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < end && low->code == code ? low : NULL;
}

/* Walks `step` by `step` and keeps the last row passed. */
static uint32_t walk(const struct trie *trie, const uint16_t *codes, int step, uint32_t limit, uint32_t *used) {
    const struct trie_node *node = trie->nodes;
    uint32_t row = DATA_NONE;
    *used = 0;
    if (limit == 0 || !trie_may_begin(trie, *codes)) return DATA_NONE;
    for (uint32_t depth = 1; depth <= limit; depth++, codes += step) {
        node = child(trie, node, *codes);
        if (node == NULL) break;
        if (node->row == 0) continue;
        row = node->row - 1u;
        *used = depth;
    }
    return row;
}

uint32_t trie_longest(const struct trie *trie, const uint16_t *codes, uint32_t limit, uint32_t *used) {
    return walk(trie, codes, 1, limit, used);
}

uint32_t trie_longest_before(const struct trie *trie, const uint16_t *codes, uint32_t limit, uint32_t *used) {
    return walk(trie, codes - 1, -1, limit, used);
}

uint32_t trie_exact(const struct trie *trie, const uint16_t *codes, uint32_t count) {
    uint32_t used, row = trie_longest(trie, codes, count, &used);
    return used == count ? row : DATA_NONE;
}
