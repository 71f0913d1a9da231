#include "words/lattice.h"

/* Costs of characters are kept in 1/8 nat. */
enum { CHARACTER_NAT = 8, CHARACTER_SCALE = LEXICON_NAT / CHARACTER_NAT };

/* No way leads there. Far from what a run can cost, and from overflow. */
static const int32_t nowhere = INT32_MAX / 2;

/* Offers a way to `end` by a word that begins at `start`; `cost` is that of the whole way. */
static inline void offer(struct lattice *lattice, uint32_t start, uint32_t end, int32_t cost, uint32_t edge) {
    struct lattice_place *place = &lattice->places[end];
    if (cost < place->cost) *place = (struct lattice_place){cost, (uint16_t)edge, (uint16_t)start};
}

/* What a suffix or a prefix makes of a word of two characters. */
static inline void offer_derived(struct lattice *lattice, uint32_t start, int32_t word_cost) {
    const struct lexicon_character *characters = lattice->characters;
    const int16_t *edge = lattice->costs->edge;
    if (characters[start + 2].roles & ROLE_SUFFIX)
        offer(lattice, start, start + 3, lattice->places[start].cost + word_cost + edge[EDGE_SUFFIX], LATTICE_OTHER);
    if (start > 0 && characters[start - 1].roles & ROLE_PREFIX)
        offer(lattice, start - 1, start + 2, lattice->places[start - 1].cost + word_cost + edge[EDGE_PREFIX],
              LATTICE_OTHER);
}

/* Offers the words of the lexicon that begin at a place; gives the end of the longest, `start` if there is none. The label
 * behind the run is that of no character, and no word holds it. */
static inline uint32_t offer_words(struct lattice *lattice, uint32_t start) {
    const struct lexicon_node *nodes = lattice->lexicon->nodes;
    const int16_t *class_cost = lattice->costs->class_cost;
    const uint16_t *labels = lattice->labels;
    int32_t way = lattice->places[start].cost;
    uint32_t longest = start, base = nodes[0].base, end = start;
    do {
        uint32_t label = labels[end];
        struct lexicon_node node = nodes[base + label];
        if (lexicon_label(node.word) != label || label == 0) break;
        end++;
        if (lexicon_cost(node.word) != LEXICON_NO_WORD) {
            uint32_t class = lexicon_class(node.word);
            int32_t cost = (int32_t)lexicon_cost(node.word) + class_cost[class];
            offer(lattice, start, end, way + cost, class);
            if (end - start == 2) offer_derived(lattice, start, cost);
            longest = end;
        }
        base = node.base;
    } while (base != 0);
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

/* Whether the word that ends at a place is a name, of which the surname is to be cut off. */
static int is_parted(const struct lattice *lattice, uint32_t place) {
    uint32_t edge = lattice->places[place].edge;
    if (!lattice->parts_names || place - lattice->places[place].start == 1) return 0;
    return edge == LATTICE_NAME || (edge < LEXICON_CLASSES && lattice->lexicon->classes[edge].flags & CLASS_NAME);
}

/* Writes the ends of the words on the way to a place that are at most `last`, in order; gives how many. */
static uint32_t trace(const struct lattice *lattice, uint32_t place, uint32_t last, uint16_t *ends) {
    uint32_t count = 0;
    for (uint32_t at = place; at > 0; at = lattice->places[at].start)
        if (at <= last) count += 1 + (uint32_t)is_parted(lattice, at);
    uint32_t left = count;
    for (uint32_t at = place; at > 0; at = lattice->places[at].start) {
        if (at > last) continue;
        ends[--left] = (uint16_t)at;
        if (is_parted(lattice, at)) ends[--left] = (uint16_t)(lattice->places[at].start + 1);
    }
    return count;
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
    lattice->characters[count].roles = lattice->characters[count + 1].roles = 0;
}

uint32_t lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint16_t ends[LATTICE_LIMIT]) {
    enum { NUMBERS = ROLE_NUMERAL | ROLE_ORDINAL };
    uint32_t size = count > LATTICE_LIMIT ? LATTICE_LIMIT : count, reach = 0;
    start_run(lattice, codes, size);
    for (uint32_t at = 0; at < size; at++) {
        if (reach <= at && at >= LATTICE_CALM) return trace(lattice, at, at, ends);
        uint32_t longest = offer_words(lattice, at);
        offer(lattice, at, at + 1, lattice->places[at].cost + lattice->costs->edge[EDGE_STRANGE], LATTICE_OTHER);
        offer_unknown(lattice, at, size - at);
        if (lattice->characters[at].surname != UINT8_MAX) offer_names(lattice, at, size - at);
        if (lattice->characters[at].roles & NUMBERS) offer_number(lattice, at, size - at);
        if (longest > reach) reach = longest;
    }
    return trace(lattice, size, size < count ? size - LATTICE_MARGIN : size, ends);
}
