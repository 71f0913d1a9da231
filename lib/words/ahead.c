#include "words/ahead.h"

#include "text/character.h"

#include <string.h>

/* STEP characters are looked up together, when fewer than MARGIN are left. */
enum { STEP = 64, MARGIN = 32 };

void ahead_start(struct ahead *ahead, const struct lexicon *lexicon, const uint16_t *codes, uint32_t count) {
    ahead->lexicon = lexicon;
    ahead->codes = codes;
    ahead->count = count;
    ahead->first = ahead->seen = ahead->paired = 0;
}

/* The number of a character; 0 for one of another kind and one that the lexicon does not know. Without a branch: the
 * processor could not foresee where a run ends. */
static inline uint32_t label_of(const uint16_t *labels, uint16_t code) {
    uint32_t all = 0u - (uint32_t)is_han(code);
    return labels[(code - LEXICON_FIRST_CODE) & all] & all;
}

/* Looks up the next characters, and asks for their pairs. */
static void find_singles(struct ahead *ahead) {
    const struct lexicon *lexicon = ahead->lexicon;
    const struct lexicon_node *nodes = lexicon->nodes, *first = nodes + nodes[0].base;
    const uint16_t *codes = ahead->codes + ahead->first + ahead->seen;
    uint32_t left = ahead->count - ahead->first - ahead->seen, size = left < STEP ? left : STEP;
    uint16_t *labels = ahead->labels + ahead->seen;
    struct lexicon_node *singles = ahead->singles + ahead->seen;
    struct lexicon_character *characters = ahead->characters + ahead->seen;
    uint32_t base = ahead->seen ? singles[-1].base : 0;
    for (uint32_t i = 0; i < size; i++) {
        uint32_t label = label_of(lexicon->labels, codes[i]);
        __builtin_prefetch(&nodes[base + label]);
        singles[i] = first[label];
        characters[i] = lexicon->characters[label];
        labels[i] = (uint16_t)label;
        base = first[label].base;
    }
    for (uint32_t i = 0; i < AHEAD_BEHIND; i++) {
        labels[size + i] = 0;
        characters[size + i] = lexicon->characters[0];
    }
    ahead->seen += size;
}

/* Reads the pairs of the characters before `end`, and asks for what they lead to with one more; where they are none,
 * for something that is not looked at: a branch would cost more. */
static void find_pairs(struct ahead *ahead, uint32_t end) {
    const struct lexicon_node *nodes = ahead->lexicon->nodes;
    const uint16_t *labels = ahead->labels;
    for (uint32_t i = ahead->paired; i < end; i++) {
        struct lexicon_node pair = nodes[ahead->singles[i].base + labels[i + 1]];
        __builtin_prefetch(&nodes[pair.base + labels[i + 2]]);
        ahead->pairs[i] = pair;
    }
    ahead->paired = end;
}

/* Moves what is behind a place to the front. */
static void move(struct ahead *ahead, uint32_t place) {
    size_t left = ahead->seen - place;
    memmove(ahead->labels, ahead->labels + place, (left + AHEAD_BEHIND) * sizeof *ahead->labels);
    memmove(ahead->characters, ahead->characters + place, (left + AHEAD_BEHIND) * sizeof *ahead->characters);
    memmove(ahead->singles, ahead->singles + place, left * sizeof *ahead->singles);
    memmove(ahead->pairs, ahead->pairs + place, left * sizeof *ahead->pairs);
    ahead->first += place;
    ahead->seen -= place;
    ahead->paired -= place < ahead->paired ? place : ahead->paired;
}

uint32_t ahead_reach(struct ahead *ahead, uint32_t at, uint32_t size) {
    if (at - ahead->first > ahead->seen) {
        ahead->first = at;
        ahead->seen = ahead->paired = 0;
    }
    if (at - ahead->first + size + MARGIN + 2 * STEP > AHEAD_PLACES) move(ahead, at - ahead->first);
    uint32_t place = at - ahead->first, all = ahead->count - ahead->first;
    while (ahead->paired < place + size + MARGIN && ahead->paired < all) {
        find_singles(ahead);
        find_pairs(ahead, ahead->seen < all ? ahead->seen - STEP : all);
    }
    return place;
}
