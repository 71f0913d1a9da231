#include "quantity/span.h"

#include "quantity/clause.h"
#include "quantity/number.h"

#include <string.h>

/* The end of the word between two ends of a span (- ~ 至 到), or `at`. */
static uint32_t span_word_end(const struct view *view, uint32_t at) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + at, 2, &used);
    return row != DATA_NONE && calendar_rows[row].role == CALENDAR_TO && unit_gap(view, at) ? at + used : at;
}

/* 5-10亿元: what the lower number does not say of its power of ten, it takes from the upper one. */
static void join_span(struct numeral *low, const struct numeral *high) {
    struct amount scaled = low->low;
    scaled.decimal.exponent += high->power;
    /* In 五至十年 the lower number is complete. */
    if (!low->multiplied && high->power && amount_rough(&scaled) < amount_rough(&high->high)) low->low = scaled;
    low->high = high->high;
    low->unknown |= high->unknown;
    if (high->bound) low->bound = high->bound;
}

static int same_unit(const struct view *view, const struct unit *a, const struct unit *b) {
    uint32_t length = a->end - a->first;
    return length == b->end - b->first && memcmp(view->code + a->first, view->code + b->first, length * 2) == 0;
}

/* 八、九个月: two neighbouring digits with a mark between are a span like 八九个月. Gives the end of the mark, or `at`. */
static uint32_t pair_mark_end(const struct view *view, uint32_t at, const struct numeral *numeral) {
    if (mark_of(view->code[at])->joins != MARK_JOINS_LIST || numeral->style != STYLE_CHINESE || numeral->multiplied)
        return at;
    uint32_t first = numeral->first;
    if (clause_begins(view, first)) return at;
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    int follows = next->class == NUMERAL_DIGIT && numeral->low.decimal.coefficient + 1 == next->value;
    return follows && numeral->end == numeral->first + 1 ? at + 1 : at;
}

int span_read_upper(const struct view *view, uint32_t *end, struct numeral *numeral, struct unit *unit, int has_unit) {
    uint32_t after = *end, used;
    if (has_unit && trie_longest(&bound_after_trie, view->code + after, 4, &used) != DATA_NONE) after += used;
    uint32_t at = span_word_end(view, after);
    if (at == after && !has_unit) at = pair_mark_end(view, after, numeral);
    if (at == after) return 0;
    struct numeral upper;
    struct unit upper_unit;
    uint32_t upper_end = number_read(view, at, &upper);
    if (upper_end == at || upper.style == STYLE_PLACEHOLDER || numeral->style == STYLE_PLACEHOLDER) return 0;
    if (!unit_match(view, upper_end, &upper, &upper_unit)) return 0;
    if (has_unit && !same_unit(view, unit, &upper_unit)) return 0;
    struct numeral span = *numeral;
    join_span(&span, &upper);
    if (amount_rough(&span.low) >= amount_rough(&span.high)) return 0;
    span.end = upper_end;
    if (upper.digits > span.digits) span.digits = upper.digits;
    *numeral = span;
    *unit = upper_unit;
    *end = upper_end;
    return 1;
}
