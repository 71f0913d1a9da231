/* Every entry of an ICU trie of 16-bit units (UCharsTrie), whose own walker has no C interface. */
#ifndef COMPILE_UNIT_TRIE_H
#define COMPILE_UNIT_TRIE_H

#include <stddef.h>
#include <stdint.h>

typedef void (*trie_entry)(void *context, const uint16_t *units, size_t length, uint32_t value);

/* Calls `entry` for each; gives 0 if the trie leads out of itself or holds longer entries than any word. */
int unit_trie_walk(const uint16_t *trie, size_t units, trie_entry entry, void *context);

#endif
