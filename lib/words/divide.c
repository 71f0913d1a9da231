#include "words/divide.h"

#include "data/quantity/tables.h"
#include "data/words/tables.h"
#include "words/kind.h"

#include <speech/quantity.h>

enum { DIVIDED_LONGEST = 8 }; /* no form of the tables asked here that can be divided is longer */

/* Whether that is a classifier, or a unit of time that stands behind a number without one: 一 | 天. */
static int is_measure(const uint16_t *codes, uint32_t count) {
    uint32_t row = trie_exact(&classifier_trie, codes, count);
    if (row != DATA_NONE) return classifier_rows[row].use != UNIT_USE_NOUN;
    row = trie_exact(&unit_trie, codes, count);
    if (row == DATA_NONE || unit_rows[row].kind != SPEECH_KIND_DURATION) return 0;
    row = trie_exact(&calendar_trie, codes, count);
    return row == DATA_NONE || calendar_rows[row].role == CALENDAR_YEAR; /* 三月 and 五日 are dates */
}

/* Where a classifier begins that stands behind numerals: 三 | 座; the end of the word when it is not built so. */
static uint32_t classifier_start(const uint16_t *codes, uint32_t count) {
    uint32_t numerals = 0;
    while (numerals < count && is_numeral(codes[numerals])) numerals++;
    if (numerals == 0 || numerals == count) return count;
    if (!is_measure(codes + numerals, count - numerals)) return count;
    return trie_exact(&idiom_trie, codes, count) == DATA_NONE ? numerals : count;
}

/* The row of the characters in division.tsv, or DATA_NONE. */
static uint32_t find_row(const uint16_t *codes, uint32_t count) {
    return trie_may_begin(&division_trie, *codes) ? trie_exact(&division_trie, codes, count) : DATA_NONE;
}

static uint32_t cut_of(uint32_t row, uint32_t standard) {
    return standard == SPEECH_STANDARD_UD ? division_rows[row].ud : division_rows[row].pku;
}

uint32_t divide_word(const struct view *view, uint32_t first, uint32_t word, uint32_t standard) {
    const uint16_t *codes = view->code + first;
    uint32_t count = word - first;
    if (count < 2 || count > DIVIDED_LONGEST || !is_han(*codes)) return word;
    uint32_t row = find_row(codes, count);
    if (row == DATA_NONE) return numeral_index[*codes] ? first + classifier_start(codes, count) : word;
    uint32_t cut = cut_of(row, standard);
    return cut ? first + cut : word;
}

int divide_keeps(const struct view *view, uint32_t first, uint32_t end, uint32_t standard) {
    uint32_t row = find_row(view->code + first, end - first);
    return row != DATA_NONE && cut_of(row, standard) == 0;
}

/* Whether a number may hold the character. */
static int is_in_number(uint16_t code) {
    uint8_t joins = punctuation_of(code).joins;
    return is_digit(code) || numeral_index[code] || joins == JOINS_ALIKE || joins == JOINS_DIGITS;
}

uint32_t divide_amount(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t at = first;
    while (at < end && is_in_number(view->code[at])) at++;
    if (at == first || at == end) return end;
    const uint16_t *codes = view->code + at;
    int unit = trie_exact(&unit_trie, codes, end - at) != DATA_NONE;
    return (unit || trie_exact(&classifier_trie, codes, end - at) != DATA_NONE) && is_han(*codes) ? at : end;
}
