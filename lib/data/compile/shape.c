#include "shape.h"

#include "character.h"
#include "data/quantity/tables.h"
#include "data/words/tables.h"

#include <math.h>
#include <string.h>

/* How often a character stands in words, and how often it is one. */
struct use {
    double all, alone;
};

static struct use uses[65536];

/* From which share a character counts as free, and as half free. */
static const double free_share = 0.6, half_share = 0.3;

/* Costs under which a word of three or of four characters counts as common, and of four as known. */
static const double common_cost = 11.5, known_cost = 12;

static void count_uses(const struct vocabulary *vocabulary) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        const struct word *word = &vocabulary->words[i];
        for (size_t at = 0; at < word->length; at++) uses[word->codes[at]].all += word->frequency;
        if (word->length == 1) uses[word->codes[0]].alone += word->frequency;
    }
}

/* 0 free, 1 half free, 2 bound. */
static int boundness(uint16_t code) {
    double share = uses[code].all > 0 ? uses[code].alone / uses[code].all : 0;
    return share > free_share ? 0 : share > half_share ? 1 : 2;
}

/* Whether words/divide.c may find it to be two words. */
static int is_divided(const struct word *word) {
    return numeral_index[word->codes[0]] || trie_exact(&division_trie, word->codes, word->length) != DATA_NONE;
}

int is_measure(const uint16_t *codes, size_t length) {
    uint32_t row = trie_exact(&classifier_trie, codes, (uint32_t)length);
    return row != DATA_NONE && classifier_rows[row].use != UNIT_USE_NOUN;
}

/* Whether both standards leave it whole although it is built of a numeral and a measure word: 一起. */
static int is_whole(const struct word *word) {
    uint32_t row = trie_exact(&division_trie, word->codes, word->length);
    return row != DATA_NONE && division_rows[row].pku == 0 && division_rows[row].ud == 0;
}

static int shape_of_two(const struct word *word, const uint32_t *roles) {
    const uint16_t *codes = word->codes;
    if (is_measure(codes + 1, 1)) {
        if (roles[codes[0]] & ROLE_NUMERAL && !is_whole(word)) return SHAPE_COUNTED;
        if (roles[codes[0]] & ROLE_POINTER) return word->set ? SHAPE_DETERMINER : SHAPE_POINTED;
        if (roles[codes[0]] & ROLE_EACH) return SHAPE_EACH;
    }
    if (roles[codes[0]] & ROLE_NEGATION) return SHAPE_NEGATED;
    int first = boundness(codes[0]), second = boundness(codes[1]);
    return SHAPE_PAIR + (first > second ? first : second);
}

static int is_word(const struct vocabulary *vocabulary, const uint16_t *codes, size_t length) {
    const struct word *word = vocabulary_find(vocabulary, codes, length);
    return word && word->kept;
}

static int shape_of_three(const struct vocabulary *vocabulary, const struct word *word, const uint32_t *roles) {
    const uint16_t *codes = word->codes;
    int shape = SHAPE_TRIPLE;
    if (is_word(vocabulary, codes, 2)) {
        shape = SHAPE_SUFFIX + (roles[codes[2]] & (ROLE_AFFIX | ROLE_DIVISION) ? 3 : boundness(codes[2]));
    } else if (is_word(vocabulary, codes + 1, 2)) {
        shape = SHAPE_PREFIX + (boundness(codes[0]) != 0);
    }
    return word->cost < common_cost ? shape - SHAPE_SUFFIX + SHAPE_COMMON : shape;
}

/* Whether a name is written with the characters of transliterated ones alone: 马来西亚. */
static int is_foreign(const struct word *word, const uint32_t *roles) {
    uint32_t shared = ROLE_FOREIGN;
    for (size_t at = 0; at < word->length; at++) shared &= roles[word->codes[at]];
    return shared != 0;
}

static int shape_of_four(const struct vocabulary *vocabulary, const struct word *word, const uint32_t *roles) {
    if (strcmp(word->tag, "i") == 0) return SHAPE_IDIOM;
    if (is_foreign(word, roles)) return SHAPE_QUADRUPLE;
    if (!is_word(vocabulary, word->codes, 2) || !is_word(vocabulary, word->codes + 2, 2)) return SHAPE_QUADRUPLE;
    return SHAPE_DOUBLE + (word->cost < common_cost ? 0 : word->cost < known_cost ? 1 : 2);
}

void shapes_fill(struct vocabulary *vocabulary, const uint32_t roles[65536]) {
    count_uses(vocabulary);
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        int shape = SHAPE_LONG;
        if (!word->kept) continue;
        if (word->length == 1) shape = SHAPE_SINGLE;
        if (word->length == 2) shape = shape_of_two(word, roles);
        if (word->length == 3) shape = shape_of_three(vocabulary, word, roles);
        if (word->length == 4) shape = shape_of_four(vocabulary, word, roles);
        word->shape = (uint8_t)shape;
        word->divided = (uint8_t)(word->length > 1 && is_divided(word));
    }
}
