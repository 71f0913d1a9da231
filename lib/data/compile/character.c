#include "character.h"

#include "data/quantity/tables.h"
#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Parts that a character can have, in the order of struct lexicon_character. */
enum part {
    PART_BEGIN,
    PART_MIDDLE,
    PART_END,
    PART_SURNAME,
    PART_GIVEN,
    PART_GIVEN_FIRST,
    PART_GIVEN_LAST,
    PART_COUNT
};

static double counts[65536][PART_COUNT], sums[PART_COUNT], uses[65536];

static void add(uint16_t code, enum part part, double amount) {
    counts[code][part] += amount;
    sums[part] += amount;
}

/* The role that a character has as a numeral: one that says a number by itself, as 几 and 半 do not, or 第. */
static uint32_t numeral_role(uint16_t code) {
    if (numeral_index[code] == 0) return 0;
    uint32_t class = numeral_rows[numeral_index[code] - 1].class;
    if (class == NUMERAL_ORDINAL) return ROLE_ORDINAL;
    return class >= NUMERAL_DIGIT && class <= NUMERAL_TENS ? ROLE_NUMERAL : 0;
}

void characters_read_roles(struct characters *characters, const char *path) {
    static const struct {
        const char *name;
        uint32_t role;
    } names[] = {{"suffix", ROLE_SUFFIX},         {"prefix", ROLE_PREFIX},       {"verb", ROLE_VERB},
                 {"result", ROLE_RESULT},         {"particle", ROLE_PARTICLE},   {"detached", ROLE_DETACHED},
                 {"negation", ROLE_NEGATION},     {"pointer", ROLE_POINTER},     {"each", ROLE_EACH},
                 {"adverbial", ROLE_ADVERBIAL},   {"division", ROLE_DIVISION},   {"place-suffix", ROLE_PLACE_SUFFIX},
                 {"affix", ROLE_AFFIX},           {"adverb", ROLE_ADVERB},       {"auxiliary", ROLE_AUXILIARY},
                 {"complement", ROLE_COMPLEMENT}, {"direction", ROLE_DIRECTION}, {"toward", ROLE_TOWARD},
                 {"locative", ROLE_LOCATIVE},     {"foreign", ROLE_FOREIGN},     {"country", ROLE_COUNTRY},
                 {"of-place", ROLE_OF_PLACE}};
    enum { NAMES = sizeof names / sizeof names[0] };
    struct table table;
    table_read(&table, path);
    for (size_t row = 0; row < table.count; row++) {
        const char *text = table.rows[row].cells[0];
        size_t name = 0;
        while (name < NAMES && strcmp(names[name].name, table.rows[row].cells[1]) != 0) name++;
        if (name == NAMES) table_fail(path, table.rows[row].line, "no such role");
        for (long c; (c = table_next_character(&text)) != 0;)
            if (c > 0) characters->roles[c] |= names[name].role;
    }
    table_free(&table);
    for (uint32_t code = 0; code < 65536; code++) characters->roles[code] |= numeral_role((uint16_t)code);
}

/* Words of two and three characters tell which characters begin and end words. */
static void count_word(const struct word *word) {
    const uint16_t *codes = word->codes;
    if (word->length != 2 && word->length != 3) return;
    add(codes[0], PART_BEGIN, 1);
    if (word->length == 3) add(codes[1], PART_MIDDLE, 1);
    add(codes[word->length - 1], PART_END, 1);
    if (!word->has_surname) return;
    add(codes[0], PART_SURNAME, 1);
    if (word->length == 2) {
        add(codes[1], PART_GIVEN, 1);
    } else {
        add(codes[1], PART_GIVEN_FIRST, 1);
        add(codes[2], PART_GIVEN_LAST, 1);
    }
}

/* In 1/8 nat; a character that never stood there costs as much as half a word. */
static uint8_t cost_of(uint16_t code, enum part part) {
    if (part == PART_SURNAME && counts[code][part] == 0) return UINT8_MAX;
    double cost = -8 * log((counts[code][part] + 0.5) / (sums[part] + 1));
    return cost < UINT8_MAX - 1 ? (uint8_t)lround(cost) : UINT8_MAX - 1;
}

static int compare_uses(const void *a, const void *b) {
    uint16_t left = *(const uint16_t *)a, right = *(const uint16_t *)b;
    if (uses[left] != uses[right]) return uses[left] < uses[right] ? 1 : -1;
    return left < right ? -1 : left > right;
}

static void number_characters(struct characters *characters) {
    static uint16_t order[65536];
    size_t count = 0;
    for (uint32_t code = LEXICON_FIRST_CODE; code <= LEXICON_LAST_CODE; code++)
        if (uses[code] > 0) order[count++] = (uint16_t)code;
    qsort(order, count, sizeof *order, compare_uses);
    if (count + 1 > LEXICON_LABELS) count = LEXICON_LABELS - 1; /* the rarest characters are left to the unknown */
    for (size_t i = 0; i < count; i++) characters->labels[order[i]] = (uint16_t)(i + 1);
    characters->count = count + 1;
}

void characters_fill(struct characters *characters, const struct vocabulary *vocabulary) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        const struct word *word = &vocabulary->words[i];
        count_word(word);
        if (!word->kept) continue;
        for (size_t at = 0; at < word->length; at++) uses[word->codes[at]] += exp(-word->cost);
    }
    number_characters(characters);
    memset(&characters->costs[0], UINT8_MAX, sizeof characters->costs[0]);
    characters->costs[0].roles = 0;
    for (uint32_t code = LEXICON_FIRST_CODE; code <= LEXICON_LAST_CODE; code++) {
        uint16_t label = characters->labels[code], c = (uint16_t)code;
        if (label == 0) continue;
        if (characters->roles[c] & ROLE_STRANGER)
            for (enum part part = PART_BEGIN; part <= PART_END; part++) counts[c][part] = 0;
        characters->costs[label] = (struct lexicon_character){
            .begin = cost_of(c, PART_BEGIN),
            .middle = cost_of(c, PART_MIDDLE),
            .end = cost_of(c, PART_END),
            .surname = cost_of(c, PART_SURNAME),
            .given = cost_of(c, PART_GIVEN),
            .given_first = cost_of(c, PART_GIVEN_FIRST),
            .given_last = cost_of(c, PART_GIVEN_LAST),
            .roles = (uint8_t)characters->roles[c],
        };
    }
}
