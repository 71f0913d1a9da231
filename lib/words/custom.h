/* A lexicon that a caller gave: words that a parser is to know besides its own. */
#ifndef WORDS_CUSTOM_H
#define WORDS_CUSTOM_H

#include "base/memory.h"

/* The longest word, in characters: no longer than what the lattice keeps for the text behind a cut. */
enum { CUSTOM_LONGEST = 32 };

/* What is no cost: no word ends there. */
#define CUSTOM_NO_WORD INT32_MAX

/* A step of a word: from the node `parent` by a character to `node`. All zero for a free one. */
struct custom_slot {
    uint32_t parent, node; /* nodes are numbered from 1; 0 is where words begin */
    int32_t cost;          /* of the word that ends there, or CUSTOM_NO_WORD */
    uint16_t code;
    uint16_t tag; /* SPEECH_TAG of that word, or 0 */
};

/* A trie whose steps lie in a hash table: a word is added in the time that it takes to read it. All zero is an empty
 * one. */
struct custom {
    struct custom_slot *slots;
    uint32_t slot_count;  /* a power of two, or 0 */
    uint32_t nodes;       /* steps taken */
    uint8_t begins[8192]; /* a bit for each code that a word begins with */
};

/* Whether a word may begin with that code. */
static inline int custom_begins(const struct custom *custom, uint16_t code) {
    return custom->begins[code / 8] >> code % 8 & 1;
}

/* Adds a word of at most CUSTOM_LONGEST folded characters, at least one, or changes its cost. */
speech_status custom_add(struct custom *custom, struct memory *memory, const uint16_t *codes, uint32_t count,
                         int32_t cost, uint16_t tag);

/* The step from a node by a character, or NULL. */
const struct custom_slot *custom_step(const struct custom *custom, uint32_t parent, uint16_t code);

/* How many of the codes the longest word has that they begin with, and its tag; 0 for none. */
uint32_t custom_length(const struct custom *custom, const uint16_t *codes, uint32_t count, uint16_t *tag);

/* Copies one into an empty one. */
speech_status custom_copy(struct custom *copy, const struct custom *custom, struct memory *memory);

void custom_free(struct custom *custom, struct memory *memory);

#endif
