#include "words/trace.h"

/* What is to be known of the last word of a way. */
static inline struct lexicon_class class_of(const struct lattice *lattice, uint32_t edge) {
    if (edge < LEXICON_CLASSES) return lattice->lexicon->classes[edge];
    if (edge >= LATTICE_CUSTOM) return (struct lexicon_class){.tag = (uint8_t)(edge % LEXICON_CLASSES)};
    return (struct lexicon_class){.flags = edge == LATTICE_NAME ? CLASS_NAME : CLASS_DIVIDED};
}

const struct lattice_word *trace(struct lattice *lattice, uint32_t place, uint32_t *found) {
    struct lattice_word *words = lattice->words + LATTICE_LIMIT; /* written from behind */
    for (uint32_t at = place; at > 0;) {
        uint32_t edge = way_edge(lattice->ways[at]), start = way_start(lattice->ways[at]);
        struct lexicon_class class = class_of(lattice, edge);
        *--words = (struct lattice_word){(uint16_t)at, class.tag, (class.flags & CLASS_DIVIDED) != 0};
        if (class.flags & CLASS_NAME && lattice->parts_names && at - start > 1)
            *--words = (struct lattice_word){(uint16_t)(start + 1), class.tag, 0};
        at = start;
    }
    if (way_edge(lattice->ways[place]) >= LATTICE_CROSSING)
        lattice->words[LATTICE_LIMIT - 1].end = (uint16_t)(place + lattice->crossing);
    *found = (uint32_t)(lattice->words + LATTICE_LIMIT - words);
    return words;
}

/* No word is longer than LATTICE_LONGEST, so one of so many places that follow each other lies on the cheapest way; and
 * the ways to places that lie LATTICE_LONGEST before the end are known for good, since every word that leads there was
 * seen whole. Ways that come from all of these places are followed back until they have become one. */
uint32_t trace_decided(const struct lattice *lattice, uint32_t size) {
    uint8_t reached[LATTICE_LIMIT + 1] = {0};
    uint32_t open = LATTICE_LONGEST, at = size - LATTICE_LONGEST;
    for (uint32_t i = 0; i < LATTICE_LONGEST; i++) reached[at - i] = 1;
    for (; open > 1; at--) {
        if (!reached[at]) continue;
        uint32_t start = way_start(lattice->ways[at]);
        open -= reached[start];
        reached[start] = 1;
    }
    while (!reached[at]) at--;
    return at ? at : size - LATTICE_LONGEST;
}
