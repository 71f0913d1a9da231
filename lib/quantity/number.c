#include "quantity/number.h"

#include "quantity/sign.h"
#include "quantity/unit.h"

enum { LONGEST_SPLIT = 5 }; /* 个百分点, 个工作日 */

/* The infix between a number and its unit: 3000多人, 百余家, 十来个. Gives its bound and steps over it. */
static uint32_t read_infix(const struct view *view, const struct numeral *numeral, uint32_t *end) {
    const struct infix_row *infix = numeral_infix(view->code[*end]);
    int after_number = numeral->multiplied || numeral->style != STYLE_CHINESE;
    if (!infix->unit || !after_number || !unit_gap(view, *end)) return SPEECH_BOUND_EXACT;
    struct unit unit;
    /* 14亿多中国人: with 万 or 亿 it needs no unit. */
    if (!numeral->scaled && !unit_match(view, *end + 1, numeral, &unit)) return SPEECH_BOUND_EXACT;
    ++*end;
    return infix->bound;
}

/* 3个亿, 3个多亿元: 个 before a multiplier. Steps over it and scales the number. */
static uint32_t read_spoken_multiplier(const struct view *view, struct numeral *numeral, uint32_t *end) {
    uint32_t at = *end;
    const struct infix_row *infix = numeral_infix(view->code[at + 1]);
    uint32_t bound = infix->behind ? infix->bound : SPEECH_BOUND_EXACT;
    at += bound ? 2 : 1;
    const struct numeral_row *row = numeral_class_of(view->code[at]);
    if (row->class != NUMERAL_BIG) return SPEECH_BOUND_EXACT;
    /* 2个万亩示范区 are two of them, and 260个亿元以上项目 260 projects of more than 亿元 each. */
    struct unit unit;
    uint32_t used;
    if (row->value < 8) return SPEECH_BOUND_EXACT;
    if (!bound && unit_match(view, at + 1, numeral, &unit) &&
        trie_longest(&bound_after_trie, view->code + unit.end, 4, &used) != DATA_NONE)
        return SPEECH_BOUND_EXACT;
    numeral->low.decimal.exponent += row->value;
    numeral->high.decimal.exponent += row->value;
    numeral->scaled = numeral->multiplied = numeral->spoken = 1;
    *end = at + 1;
    return bound;
}

/* 3个多月, 2个多百分点: the infix stands inside of a unit that begins with 个. Gives its bound and steps over both. */
static uint32_t read_split_unit(const struct view *view, uint32_t *end) {
    uint32_t at = *end, used;
    const struct infix_row *infix = numeral_infix(view->code[at + 1]);
    if (particle_of(view->code[at]) != PARTICLE_PIECE || !infix->behind || !unit_gap(view, at))
        return SPEECH_BOUND_EXACT;
    uint16_t whole[LONGEST_SPLIT] = {view->code[at]};
    for (uint32_t i = 1; i < LONGEST_SPLIT && view->code[at + i] != CODE_NONE; i++) whole[i] = view->code[at + i + 1];
    if (trie_longest(&unit_trie, whole, LONGEST_SPLIT, &used) == DATA_NONE || used < 2) return SPEECH_BOUND_EXACT;
    *end = at + 2;
    return infix->bound;
}

/* .5 and -.5: a decimal that lacks its zero, where nothing but a minus stands before the point. */
static void read_leading_point(const struct view *view, struct numeral *numeral) {
    uint32_t first = numeral->first;
    if (first == 0 || view->code[first - 1] != '.' || !numeral_joined(view, first)) return;
    if (first - 1 != sign_length(view, 0, first - 1) || numeral->decimals) return;
    numeral->first--;
    numeral->decimals = numeral->digits;
    numeral->low.decimal.exponent -= (int32_t)numeral->digits;
    numeral->high = numeral->low;
}

uint32_t number_read(const struct view *view, uint32_t at, struct numeral *numeral) {
    uint32_t end;
    if (!numeral_read(view, at, numeral, &end)) return at;
    if (numeral->style == STYLE_ARABIC) read_leading_point(view, numeral);
    uint32_t bound = SPEECH_BOUND_EXACT;
    if (particle_of(view->code[end]) == PARTICLE_PIECE) {
        bound = read_spoken_multiplier(view, numeral, &end);
        if (!bound) bound = read_split_unit(view, &end);
    }
    if (!bound) bound = read_infix(view, numeral, &end);
    if (bound) numeral->bound = bound;
    return end;
}
