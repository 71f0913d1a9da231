#include "words/lattice.h"

#include "text/character.h"
#include "words/trace.h"

/* Costs of characters are kept in 1/8 nat. */
enum { CHARACTER_NAT = 8, CHARACTER_SCALE = LEXICON_NAT / CHARACTER_NAT };

/* A place from which words are offered. */
struct from {
    struct lattice *lattice;
    int64_t onward; /* the way there, to be gone on */
    uint32_t start;
    uint32_t left; /* characters from there to the end of what is looked at */
};

/* Offers a way to `end` by a word of that cost. */
static inline void offer(const struct from *from, uint32_t end, int32_t cost, uint32_t edge) {
    way_improve(&from->lattice->ways[end], way_with(from->onward, cost, edge));
}

/* What a suffix or a prefix makes of a word of two characters. */
static inline void offer_derived(const struct from *from, uint32_t end, int32_t cost, uint32_t class) {
    struct lattice *lattice = from->lattice;
    const struct lexicon_character *characters = lattice->characters;
    const int16_t *edge = lattice->costs->edge;
    uint32_t start = from->start, prefixed = start > 0;
    uint32_t suffix = characters[end].roles & (ROLE_SUFFIX | ROLE_PLACE_SUFFIX);
    uint32_t prefix = characters[start - prefixed].roles & (ROLE_PREFIX * prefixed);
    if (!(suffix | prefix)) return;
    uint32_t flags = lattice->lexicon->classes[class].flags;
    if (!(flags & (CLASS_STEM | CLASS_PLACE))) return;
    suffix &= flags & CLASS_PLACE ? ROLE_PLACE_SUFFIX : ROLE_SUFFIX;
    if (suffix) offer(from, end + 1, cost + edge[EDGE_SUFFIX], LATTICE_OTHER);
    if (!prefix) return;
    int64_t onward = way_onward(lattice->ways[start - 1], start - 1);
    way_improve(&lattice->ways[end], way_with(onward, cost + edge[EDGE_PREFIX], LATTICE_OTHER | WAY_YIELDS));
}

/* Offers a character as a word, which it can always be. */
static inline void offer_single(const struct from *from) {
    const struct lattice *lattice = from->lattice;
    uint32_t word = lattice->singles[from->start], label = lattice->labels[from->start];
    if (lexicon_label(word) == label && label != 0 && lexicon_cost(word) != LEXICON_NO_WORD) {
        uint32_t class = lexicon_class(word);
        offer(from, from->start + 1, (int32_t)lexicon_cost(word) + lattice->costs->class_cost[class], class);
    } else {
        offer(from, from->start + 1, lattice->costs->edge[EDGE_STRANGE], LATTICE_OTHER);
    }
}

/* Offers the words of the lexicon that have more than one character; gives whether there are any. The label behind the
 * run is that of no character, and no word holds it. */
static inline int offer_words(const struct from *from) {
    const struct lattice *lattice = from->lattice;
    const uint16_t *labels = lattice->labels;
    struct lexicon_node node = lattice->pairs[from->start];
    uint32_t second = from->start + 1, end = second;
    int found = 0;
    while (lexicon_label(node.word) == labels[end] && labels[end] != 0) {
        end++;
        if (lexicon_cost(node.word) != LEXICON_NO_WORD) {
            uint32_t class = lexicon_class(node.word);
            int32_t cost = (int32_t)lexicon_cost(node.word) + lattice->costs->class_cost[class];
            offer(from, end, cost, class);
            if (end - from->start == 2) offer_derived(from, end, cost, class);
            found = 1;
        }
        if (node.base == 0) break;
        node = end - second == 1 ? lattice->triples[from->start] : lattice->lexicon->nodes[node.base + labels[end]];
    }
    return found;
}

/* Words of two and three characters that are in no list: by how well their characters begin and end words. Also where
 * they would end behind the run, for nobody looks there. */
static inline void offer_unknown(const struct from *from) {
    const struct lexicon_character *at = &from->lattice->characters[from->start];
    const int16_t *edge = from->lattice->costs->edge;
    int32_t begin = at[0].begin * CHARACTER_SCALE, end = at[1].end * CHARACTER_SCALE;
    int32_t rest = (at[1].middle + at[2].end) * CHARACTER_SCALE;
    offer(from, from->start + 2, begin + end + edge[EDGE_UNKNOWN_TWO], LATTICE_OTHER);
    offer(from, from->start + 3, begin + rest + edge[EDGE_UNKNOWN_THREE], LATTICE_OTHER);
    if (at[0].roles & ROLE_VERB && at[1].roles & ROLE_RESULT)
        offer(from, from->start + 2, edge[EDGE_RESULT], LATTICE_OTHER);
}

static void offer_names(const struct from *from) {
    const struct lexicon_character *at = &from->lattice->characters[from->start];
    const int16_t *edge = from->lattice->costs->edge;
    int32_t surname = at[0].surname * CHARACTER_SCALE;
    offer(from, from->start + 2, surname + at[1].given * CHARACTER_SCALE + edge[EDGE_NAME_TWO], LATTICE_NAME);
    int32_t given = (at[1].given_first + at[2].given_last) * CHARACTER_SCALE;
    offer(from, from->start + 3, surname + given + edge[EDGE_NAME_THREE], LATTICE_NAME);
}

static void offer_number(const struct from *from) {
    const struct lexicon_character *at = &from->lattice->characters[from->start];
    const int16_t *edge = from->lattice->costs->edge;
    uint32_t ordinal = (at[0].roles & ROLE_ORDINAL) != 0, length = ordinal;
    uint32_t most = from->left < LATTICE_NUMBER ? from->left : LATTICE_NUMBER;
    while (length < most && at[length].roles & ROLE_NUMERAL) length++;
    if (length < 2) return;
    int32_t more = (int32_t)(length - ordinal - 1) * edge[EDGE_NUMERAL];
    offer(from, from->start + length, edge[ordinal ? EDGE_ORDINAL : EDGE_NUMBER] + more, LATTICE_OTHER);
}

/* Offers a word of the caller's that begins among the `size` characters and ends behind them: a way to their end. */
static void offer_crossing(const struct from *from, uint32_t end, uint32_t size, const struct custom_slot *slot) {
    int64_t *best = &from->lattice->ways[size], before = *best;
    way_improve(best, way_with(from->onward, slot->cost, LATTICE_CROSSING + slot->tag));
    if (*best < before) from->lattice->crossing = end - size;
}

/* Offers the caller's words; `after` more characters follow those that are looked at, of other kinds. */
static void offer_custom(const struct from *from, const uint16_t *codes, uint32_t after) {
    uint32_t size = from->start + from->left, node = 0;
    for (uint32_t end = from->start; end < size + after;) {
        const struct custom_slot *slot = custom_step(from->lattice->custom, node, codes[end++]);
        if (slot == NULL) break;
        node = slot->node;
        if (slot->cost == CUSTOM_NO_WORD) continue;
        if (end > size) {
            offer_crossing(from, end, size, slot);
        } else {
            offer(from, end, slot->cost, LATTICE_CUSTOM + slot->tag);
        }
    }
}

/* The number of a character; 0 for one of another kind and one that the lexicon does not know. */
static inline uint32_t label_of(const struct lexicon *lexicon, uint16_t code) {
    return is_han(code) ? lexicon->labels[code - LEXICON_FIRST_CODE] : 0;
}

void lattice_look_ahead(struct lattice *lattice, const uint16_t *codes, uint32_t at, uint32_t count) {
    enum { AHEAD = 128, AGAIN = 64 };
    const struct lexicon_node *nodes = lattice->lexicon->nodes, *first = nodes + nodes[0].base;
    uint32_t seen = lattice->seen > at ? lattice->seen : at, end = count - at > AHEAD ? at + AHEAD : count;
    if (seen - at >= AGAIN) return;
    for (uint32_t label = label_of(lattice->lexicon, codes[seen]); seen < end; seen++) {
        uint32_t next = label_of(lattice->lexicon, codes[seen + 1]);
        __builtin_prefetch(&nodes[first[label].base + next]);
        label = next;
    }
    lattice->seen = seen;
}

/* What is behind the run is no character. Words may be offered that end there. */
static void close_piece(struct lattice *lattice, uint32_t size) {
    lattice->labels[size] = 0;
    for (uint32_t i = 0; i < LATTICE_BEHIND; i++) {
        lattice->characters[size + i] = (struct lexicon_character){0};
        lattice->ways[size + 1 + i] = WAY_NONE;
    }
}

/* Looks up what the first three characters of words lead to, behind the pairs. Where a pair is not in the lexicon, it
 * looks where frequent characters are. */
static void find_triples(struct lattice *lattice, uint32_t size) {
    const struct lexicon_node *nodes = lattice->lexicon->nodes;
    for (uint32_t i = 0; i + 2 < size; i++) {
        struct lexicon_node pair = lattice->pairs[i];
        uint32_t base = lexicon_label(pair.word) == lattice->labels[i + 1] ? pair.base : 0;
        lattice->triples[i] = nodes[base + lattice->labels[i + 2]];
    }
}

/* Takes in the Chinese characters that the codes begin with, no more than the lattice holds; gives how many. All pairs
 * and triples of them are looked up before any is needed: one lookup does not wait for another, and most of the time of
 * a lookup is waiting for memory. */
static uint32_t start_piece(struct lattice *lattice, const uint16_t *codes, uint32_t count) {
    const struct lexicon *lexicon = lattice->lexicon;
    const struct lexicon_node *nodes = lexicon->nodes, *first = nodes + nodes[0].base;
    uint32_t size = 0, most = count < LATTICE_LIMIT ? count : LATTICE_LIMIT, base = 0;
    lattice->ways[0] = 0;
    for (; size < most && is_han(codes[size]); size++) {
        uint32_t label = label_of(lexicon, codes[size]);
        lattice->labels[size] = (uint16_t)label;
        lattice->characters[size] = lexicon->characters[label];
        lattice->ways[size + 1] = WAY_NONE;
        lattice->singles[size] = first[label].word;
        if (size > 0) lattice->pairs[size - 1] = nodes[base + label];
        base = first[label].base;
    }
    lattice->pairs[size - 1] = nodes[base];
    close_piece(lattice, size);
    find_triples(lattice, size);
    return size;
}

const struct lattice_word *lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count,
                                       uint32_t *found) {
    enum { NUMBERS = ROLE_NUMERAL | ROLE_ORDINAL };
    uint32_t size = start_piece(lattice, codes, count);
    int whole = size == count || !is_han(codes[size]);
    for (uint32_t at = 0; at < size; at++) {
        const struct from from = {lattice, way_onward(lattice->ways[at], at), at, size - at};
        offer_single(&from);
        if (!offer_words(&from)) offer_unknown(&from);
        if (lattice->characters[at].surname != UINT8_MAX) offer_names(&from);
        if (lattice->characters[at].roles & NUMBERS) offer_number(&from);
        if (lattice->custom && custom_begins(lattice->custom, codes[at]))
            offer_custom(&from, codes, whole ? count - size : 0);
    }
    return trace(lattice, whole ? size : trace_decided(lattice, size), found);
}
