#include "words/lattice.h"

#include <string.h>

/* Costs of characters are kept in 1/8 nat. */
enum { CHARACTER_NAT = 8, CHARACTER_SCALE = LEXICON_NAT / CHARACTER_NAT };

/* No way leads there. Far from what a run can cost, and from overflow. */
static const int32_t nowhere = INT32_MAX / 2;

/* Offers a way to `end` by a word that begins at `start`; `cost` is that of the whole way. */
static inline void offer(struct lattice *lattice, uint32_t start, uint32_t end, int32_t cost, uint32_t edge) {
    struct lattice_place *place = &lattice->places[end];
    if (cost < place->cost) *place = (struct lattice_place){cost, (uint16_t)edge, (uint16_t)start};
}

/* What a suffix makes of a word of two or three characters, or a prefix of one of two. */
static inline void offer_derived(struct lattice *lattice, uint32_t start, uint32_t end, int32_t word_cost) {
    const struct lexicon_character *characters = lattice->characters;
    const int16_t *edge = lattice->costs->edge;
    if (characters[end].roles & ROLE_SUFFIX)
        offer(lattice, start, end + 1, lattice->places[start].cost + word_cost + edge[EDGE_SUFFIX], LATTICE_OTHER);
    if (start > 0 && end - start == 2 && characters[start - 1].roles & ROLE_PREFIX)
        offer(lattice, start - 1, start + 2, lattice->places[start - 1].cost + word_cost + edge[EDGE_PREFIX],
              LATTICE_OTHER);
}

/* Offers a word of the lexicon, if one ends at a node. */
static inline int offer_word(struct lattice *lattice, uint32_t start, uint32_t end, uint32_t word) {
    if (lexicon_cost(word) == LEXICON_NO_WORD) return 0;
    uint32_t class = lexicon_class(word);
    int32_t cost = (int32_t)lexicon_cost(word) + lattice->costs->class_cost[class];
    offer(lattice, start, end, lattice->places[start].cost + cost, class);
    if (end - start == 2 || end - start == 3) offer_derived(lattice, start, end, cost);
    return 1;
}

/* Offers a character as a word, which it can always be. */
static inline void offer_single(struct lattice *lattice, uint32_t start) {
    uint32_t word = lattice->singles[start];
    if (lexicon_label(word) == lattice->labels[start] && lattice->labels[start] != 0 &&
        offer_word(lattice, start, start + 1, word))
        return;
    int32_t cost = lattice->places[start].cost + lattice->costs->edge[EDGE_STRANGE];
    offer(lattice, start, start + 1, cost, LATTICE_OTHER);
}

/* Offers the words of the lexicon that begin at a place and have more than one character; gives the end of the longest. The
 * label behind the run is that of no character, and no word holds it. */
static inline uint32_t offer_words(struct lattice *lattice, uint32_t start) {
    const struct lexicon_node *nodes = lattice->lexicon->nodes;
    const uint16_t *labels = lattice->labels;
    struct lexicon_node node = lattice->pairs[start];
    uint32_t longest = start + 1, end = start + 1;
    while (lexicon_label(node.word) == labels[end] && labels[end] != 0) {
        end++;
        if (offer_word(lattice, start, end, node.word)) longest = end;
        if (node.base == 0) break;
        node = nodes[node.base + labels[end]];
    }
    return longest;
}

/* Words of two and three characters that are in no list: by how well their characters begin and end words. */
static inline void offer_unknown(struct lattice *lattice, uint32_t start, uint32_t left) {
    const struct lexicon_character *at = &lattice->characters[start];
    const int16_t *edge = lattice->costs->edge;
    int32_t way = lattice->places[start].cost, begin = way + at[0].begin * CHARACTER_SCALE;
    if (left < 2) return;
    offer(lattice, start, start + 2, begin + at[1].end * CHARACTER_SCALE + edge[EDGE_UNKNOWN_TWO], LATTICE_OTHER);
    if (at[0].roles & ROLE_VERB && at[1].roles & ROLE_RESULT)
        offer(lattice, start, start + 2, way + edge[EDGE_RESULT], LATTICE_OTHER);
    if (left < 3) return;
    int32_t middle = (at[1].middle + at[2].end) * CHARACTER_SCALE;
    offer(lattice, start, start + 3, begin + middle + edge[EDGE_UNKNOWN_THREE], LATTICE_OTHER);
}

static void offer_names(struct lattice *lattice, uint32_t start, uint32_t left) {
    const struct lexicon_character *at = &lattice->characters[start];
    const int16_t *edge = lattice->costs->edge;
    int32_t surname = lattice->places[start].cost + at[0].surname * CHARACTER_SCALE;
    if (left < 2) return;
    offer(lattice, start, start + 2, surname + at[1].given * CHARACTER_SCALE + edge[EDGE_NAME_TWO], LATTICE_NAME);
    if (left < 3) return;
    int32_t given = (at[1].given_first + at[2].given_last) * CHARACTER_SCALE;
    offer(lattice, start, start + 3, surname + given + edge[EDGE_NAME_THREE], LATTICE_NAME);
}

static void offer_number(struct lattice *lattice, uint32_t start, uint32_t left) {
    const struct lexicon_character *at = &lattice->characters[start];
    const int16_t *edge = lattice->costs->edge;
    uint32_t ordinal = (at[0].roles & ROLE_ORDINAL) != 0, length = ordinal;
    if (left > LATTICE_NUMBER) left = LATTICE_NUMBER;
    while (length < left && at[length].roles & ROLE_NUMERAL) length++;
    if (length < 2) return;
    int32_t more = (int32_t)(length - ordinal - 1) * edge[EDGE_NUMERAL];
    int32_t cost = edge[ordinal ? EDGE_ORDINAL : EDGE_NUMBER] + more;
    offer(lattice, start, start + length, lattice->places[start].cost + cost, LATTICE_OTHER);
}

/* Offers a word of the caller's that begins within the run and ends behind it: a way to the end of the run. */
static void offer_crossing(struct lattice *lattice, uint32_t start, uint32_t end, uint32_t count,
                           const struct custom_slot *slot) {
    int32_t way = lattice->places[start].cost + slot->cost;
    if (way < lattice->places[count].cost) lattice->crossing = end - count;
    offer(lattice, start, count, way, LATTICE_CROSSING + slot->tag);
}

/* Offers the caller's words; gives the end of the longest that lies within the run of `count` characters. */
static uint32_t offer_custom(struct lattice *lattice, const uint16_t *codes, uint32_t start, uint32_t count,
                             uint32_t after) {
    uint32_t longest = start, node = 0;
    for (uint32_t end = start; end < count + after;) {
        const struct custom_slot *slot = custom_step(lattice->custom, node, codes[end++]);
        if (slot == NULL) break;
        node = slot->node;
        if (slot->cost == CUSTOM_NO_WORD) continue;
        if (end > count) {
            offer_crossing(lattice, start, end, count, slot);
        } else {
            offer(lattice, start, end, lattice->places[start].cost + slot->cost, LATTICE_CUSTOM + slot->tag);
        }
        longest = end < count ? end : count;
    }
    return longest;
}

/* What is to be known of the word that ends at a place. */
static inline struct lexicon_class class_of(const struct lattice *lattice, uint32_t place) {
    uint32_t edge = lattice->places[place].edge;
    if (edge < LEXICON_CLASSES) return lattice->lexicon->classes[edge];
    if (edge >= LATTICE_CUSTOM) return (struct lexicon_class){.tag = (uint8_t)(edge % LEXICON_CLASSES)};
    return (struct lexicon_class){.flags = edge == LATTICE_NAME ? CLASS_NAME : CLASS_DIVIDED};
}

/* Writes the words on the way to a place that end at `last` or before, in order; gives how many. They are written from
 * behind and then moved to the front. */
static uint32_t trace(const struct lattice *lattice, uint32_t place, uint32_t last, struct lattice_word *words) {
    uint32_t left = LATTICE_LIMIT;
    for (uint32_t at = place; at > 0; at = lattice->places[at].start) {
        if (at > last) continue;
        struct lexicon_class class = class_of(lattice, at);
        uint32_t start = lattice->places[at].start;
        words[--left] = (struct lattice_word){(uint16_t)at, class.tag, (class.flags & CLASS_DIVIDED) != 0};
        if (class.flags & CLASS_NAME && lattice->parts_names && at - start > 1)
            words[--left] = (struct lattice_word){(uint16_t)(start + 1), class.tag, 0};
    }
    memmove(words, words + left, (LATTICE_LIMIT - left) * sizeof *words);
    return LATTICE_LIMIT - left;
}

/* Looks all pairs of characters up before any of them is needed: one lookup does not wait for another, and most of the time
 * of a lookup is waiting for memory. */
static void find_pairs(struct lattice *lattice, uint32_t count) {
    const struct lexicon_node *nodes = lattice->lexicon->nodes, *first = nodes + nodes[0].base;
    for (uint32_t i = 0; i < count; i++) {
        struct lexicon_node node = first[lattice->labels[i]];
        lattice->singles[i] = node.word;
        lattice->pairs[i] = nodes[node.base + lattice->labels[i + 1]];
    }
}

static void start_run(struct lattice *lattice, const uint16_t *codes, uint32_t count) {
    const struct lexicon *lexicon = lattice->lexicon;
    lattice->places[0].cost = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t label = lexicon->labels[codes[i] - LEXICON_FIRST_CODE];
        lattice->labels[i] = (uint16_t)label;
        lattice->characters[i] = lexicon->characters[label];
        lattice->places[i + 1].cost = nowhere;
    }
    lattice->labels[count] = 0;
    find_pairs(lattice, count);
    lattice->characters[count].roles = lattice->characters[count + 1].roles = 0;
}

/* Traces a run back whose end is reached, and moves the end of a word that reaches beyond it there. */
static uint32_t trace_all(const struct lattice *lattice, uint32_t count, struct lattice_word *words) {
    uint32_t found = trace(lattice, count, count, words);
    if (lattice->places[count].edge >= LATTICE_CROSSING) words[found - 1].end = (uint16_t)(count + lattice->crossing);
    return found;
}

uint32_t lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint32_t after,
                     struct lattice_word words[LATTICE_LIMIT]) {
    enum { NUMBERS = ROLE_NUMERAL | ROLE_ORDINAL };
    uint32_t size = count > LATTICE_LIMIT ? LATTICE_LIMIT : count, reach = 0;
    if (size < count) after = 0;
    start_run(lattice, codes, size);
    for (uint32_t at = 0; at < size; at++) {
        if (reach <= at && at >= LATTICE_CALM) return trace(lattice, at, at, words);
        offer_single(lattice, at);
        uint32_t longest = offer_words(lattice, at);
        if (longest == at + 1) offer_unknown(lattice, at, size - at);
        if (lattice->characters[at].surname != UINT8_MAX) offer_names(lattice, at, size - at);
        if (lattice->characters[at].roles & NUMBERS) offer_number(lattice, at, size - at);
        if (lattice->custom && custom_begins(lattice->custom, codes[at])) {
            uint32_t end = offer_custom(lattice, codes, at, size, after);
            if (end > longest) longest = end;
        }
        if (longest > reach) reach = longest;
    }
    return size < count ? trace(lattice, size, size - LATTICE_MARGIN, words) : trace_all(lattice, size, words);
}
