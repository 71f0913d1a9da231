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
    uint32_t word = lattice->singles[from->start].word, label = lattice->labels[from->start];
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
        node = lattice->lexicon->nodes[node.base + labels[end]];
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

/* Offers what may be a transliterated name: three and more of the characters that such names are written with. */
static void offer_foreign(const struct from *from) {
    const struct lexicon_character *at = &from->lattice->characters[from->start];
    const int16_t *edge = from->lattice->costs->edge;
    uint32_t most = from->left < LATTICE_FOREIGN ? from->left : LATTICE_FOREIGN;
    if (!(at[0].roles & at[1].roles & at[2].roles & ROLE_FOREIGN)) return;
    for (uint32_t length = 3; length <= most && at[length - 1].roles & ROLE_FOREIGN; length++)
        offer(from, from->start + length, edge[EDGE_FOREIGN] + (int32_t)length * edge[EDGE_FOREIGNER], LATTICE_OTHER);
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

void lattice_start(struct lattice *lattice, const uint16_t *codes, uint32_t count) {
    ahead_start(&lattice->ahead, lattice->lexicon, codes, count);
}

/* Takes in the Chinese characters that the `count` codes at `at` begin with, no more than the lattice holds; gives how
 * many. There is no way yet to any of them. */
static uint32_t start_run(struct lattice *lattice, uint32_t at, uint32_t count) {
    const uint16_t *codes = lattice->ahead.codes + at;
    uint32_t size = 0, most = count < LATTICE_LIMIT ? count : LATTICE_LIMIT;
    lattice->ways[0] = 0;
    while (size < most && is_han(codes[size])) lattice->ways[++size] = WAY_NONE;
    for (uint32_t i = 1; i <= LATTICE_BEHIND; i++) lattice->ways[size + i] = WAY_NONE;
    uint32_t place = ahead_reach(&lattice->ahead, at, size);
    lattice->labels = lattice->ahead.labels + place;
    lattice->singles = lattice->ahead.singles + place;
    lattice->pairs = lattice->ahead.pairs + place;
    lattice->characters = lattice->ahead.characters + place;
    return size;
}

/* Finds the cheapest ways to all places of a run; `after` characters that follow it may be in words of the caller's. */
static void find_ways(struct lattice *lattice, const uint16_t *codes, uint32_t size, uint32_t after) {
    enum { NUMBERS = ROLE_NUMERAL | ROLE_ORDINAL };
    for (uint32_t at = 0; at < size; at++) {
        const struct from from = {lattice, way_onward(lattice->ways[at], at), at, size - at};
        offer_single(&from);
        if (!offer_words(&from)) offer_unknown(&from);
        if (lattice->characters[at].surname != UINT8_MAX) offer_names(&from);
        if (lattice->characters[at].roles & ROLE_FOREIGN) offer_foreign(&from);
        if (lattice->characters[at].roles & NUMBERS) offer_number(&from);
        if (lattice->custom && custom_begins(lattice->custom, codes[at])) offer_custom(&from, codes, after);
    }
}

const struct lattice_word *lattice_cut(struct lattice *lattice, uint32_t at, uint32_t end, uint32_t *found) {
    const uint16_t *codes = lattice->ahead.codes + at;
    uint32_t size = start_run(lattice, at, end - at);
    int whole = size == end - at || !is_han(codes[size]);
    uint16_t kept = lattice->labels[size];
    lattice->labels[size] = 0; /* no word goes on behind the run */
    find_ways(lattice, codes, size, whole ? end - at - size : 0);
    lattice->labels[size] = kept;
    return trace(lattice, whole ? size : trace_decided(lattice, size), found);
}
