#include "words/lattice.h"

#include "words/kind.h"

#include <string.h>

/* Costs of characters are kept in 1/8 nat, those of words in 1/32. */
enum { CHARACTER_NAT = 8, CHARACTER_SCALE = LEXICON_NAT / CHARACTER_NAT };

/* No way leads there. Far from what a run can cost, and from overflow. */
static const int32_t nowhere = INT32_MAX / 2;

static inline void offer(struct lattice *lattice, uint32_t first, uint32_t length, int32_t cost, uint32_t edge) {
    cost += lattice->cost[first];
    if (cost >= lattice->cost[first + length]) return;
    lattice->cost[first + length] = cost;
    lattice->length[first + length] = (uint8_t)length;
    lattice->edge[first + length] = (uint16_t)edge;
}

static inline int has_role(const struct lattice *lattice, uint32_t at, int role) {
    return lattice->lexicon->characters[lattice->label[at]].roles & role;
}

/* What a suffix or a prefix makes of a word of two characters. */
static void offer_derived(struct lattice *lattice, uint32_t first, uint32_t count, int32_t cost) {
    const int16_t *edge = lattice->costs->edge;
    if (count > 2 && has_role(lattice, first + 2, ROLE_SUFFIX))
        offer(lattice, first, 3, cost + edge[EDGE_SUFFIX], LATTICE_OTHER);
    if (first > 0 && has_role(lattice, first - 1, ROLE_PREFIX))
        offer(lattice, first - 1, 3, cost + edge[EDGE_PREFIX], LATTICE_OTHER);
}

/* Offers the words of the lexicon that begin at a place; gives how long the longest of them is. */
static uint32_t offer_words(struct lattice *lattice, uint32_t first, uint32_t count) {
    const struct lexicon_node *nodes = lattice->lexicon->nodes;
    const int16_t *class_cost = lattice->costs->class_cost;
    const uint16_t *label = lattice->label + first;
    uint32_t longest = 0, base = nodes[0].base;
    for (uint32_t at = 0; at < count; at++) {
        const struct lexicon_node *node = &nodes[base + label[at]];
        uint32_t word = node->word;
        if (lexicon_label(word) != label[at] || label[at] == 0) break;
        if (lexicon_cost(word) != LEXICON_NO_WORD) {
            longest = at + 1;
            int32_t cost = (int32_t)lexicon_cost(word) + class_cost[lexicon_class(word)];
            offer(lattice, first, longest, cost, lexicon_class(word));
            if (longest == 2) offer_derived(lattice, first, count, cost);
        }
        base = node->base;
        if (base == 0) break;
    }
    return longest;
}

/* Words that are in no list: by how well their characters begin and end words. */
static void offer_unknown(struct lattice *lattice, uint32_t first, uint32_t count) {
    const struct lexicon_character *characters = lattice->lexicon->characters;
    const uint16_t *label = lattice->label + first;
    const int16_t *edge = lattice->costs->edge;
    uint32_t begin = characters[label[0]].begin;
    if (count < 2) return;
    const struct lexicon_character *second = &characters[label[1]];
    uint32_t two = (begin + second->end) * CHARACTER_SCALE;
    offer(lattice, first, 2, edge[EDGE_UNKNOWN_TWO] + (int32_t)two, LATTICE_OTHER);
    if (has_role(lattice, first, ROLE_VERB) && has_role(lattice, first + 1, ROLE_RESULT))
        offer(lattice, first, 2, edge[EDGE_RESULT], LATTICE_OTHER);
    if (count < 3) return;
    uint32_t three = (begin + second->middle + characters[label[2]].end) * CHARACTER_SCALE;
    offer(lattice, first, 3, edge[EDGE_UNKNOWN_THREE] + (int32_t)three, LATTICE_OTHER);
}

static void offer_names(struct lattice *lattice, uint32_t first, uint32_t count) {
    const struct lexicon_character *characters = lattice->lexicon->characters;
    const uint16_t *label = lattice->label + first;
    const int16_t *edge = lattice->costs->edge;
    uint32_t surname = characters[label[0]].surname;
    if (surname == UINT8_MAX || count < 2) return;
    uint32_t two = (surname + characters[label[1]].given) * CHARACTER_SCALE;
    offer(lattice, first, 2, edge[EDGE_NAME_TWO] + (int32_t)two, LATTICE_NAME);
    if (count < 3) return;
    uint32_t three = (surname + characters[label[1]].given_first + characters[label[2]].given_last) * CHARACTER_SCALE;
    offer(lattice, first, 3, edge[EDGE_NAME_THREE] + (int32_t)three, LATTICE_NAME);
}

static void offer_number(struct lattice *lattice, const uint16_t *codes, uint32_t first, uint32_t count) {
    uint32_t ordinal = codes[first] == u'第', length = ordinal;
    if (count > LATTICE_WORD) count = LATTICE_WORD;
    while (length < count && is_numeral(codes[first + length])) length++;
    if (length - ordinal < 1 || length < 2) return;
    const int16_t *edge = lattice->costs->edge;
    int32_t more = (int32_t)(length - ordinal - 1) * edge[EDGE_NUMERAL];
    offer(lattice, first, length, edge[ordinal ? EDGE_ORDINAL : EDGE_NUMBER] + more, LATTICE_OTHER);
}

/* Whether the word that ends at a place is a name, of which the surname is to be cut off. */
static int is_parted(const struct lattice *lattice, uint32_t place) {
    uint32_t edge = lattice->edge[place];
    if (!lattice->parts_names || lattice->length[place] == 1) return 0;
    return edge == LATTICE_NAME || (edge < LEXICON_CLASSES && lattice->lexicon->classes[edge].flags & CLASS_NAME);
}

/* Writes the ends of the words on the way to a place that are at most `last`, in order; gives how many. */
static uint32_t trace(const struct lattice *lattice, uint32_t place, uint32_t last, uint16_t *ends) {
    uint32_t count = 0, at = place;
    for (; at > 0; at -= lattice->length[at])
        if (at <= last) count += 1 + (uint32_t)is_parted(lattice, at);
    uint32_t left = count;
    for (at = place; at > 0; at -= lattice->length[at]) {
        if (at > last) continue;
        ends[--left] = (uint16_t)at;
        if (is_parted(lattice, at)) ends[--left] = (uint16_t)(at - lattice->length[at] + 1);
    }
    return count;
}

static void start(struct lattice *lattice, const uint16_t *codes, uint32_t count) {
    const uint16_t *labels = lattice->lexicon->labels;
    for (uint32_t i = 0; i < count; i++) {
        lattice->label[i] = labels[codes[i] - LEXICON_FIRST_CODE];
        lattice->cost[i + 1] = nowhere;
    }
    lattice->cost[0] = 0;
}

uint32_t lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint16_t ends[LATTICE_LIMIT]) {
    uint32_t size = count > LATTICE_LIMIT ? LATTICE_LIMIT : count, reach = 0;
    start(lattice, codes, size);
    for (uint32_t at = 0; at < size; at++) {
        if (reach <= at && at >= LATTICE_CALM) return trace(lattice, at, at, ends);
        uint32_t left = size - at;
        offer(lattice, at, 1, lattice->costs->edge[EDGE_STRANGE], LATTICE_OTHER);
        uint32_t longest = offer_words(lattice, at, left);
        offer_unknown(lattice, at, left);
        offer_names(lattice, at, left);
        if (is_numeral(codes[at]) || codes[at] == u'第') offer_number(lattice, codes, at, left);
        if (at + longest > reach) reach = at + longest;
    }
    return trace(lattice, size, size < count ? size - LATTICE_MARGIN : size, ends);
}
