#include "quantity/plain.h"

#include "quantity/candidate.h"
#include "quantity/clause.h"
#include "quantity/damage.h"
#include "quantity/money.h"
#include "quantity/ordinal.h"
#include "quantity/reject.h"
#include "quantity/sign.h"

#include <string.h>

enum { MOST_SHARED = 6 };

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
    if (view->code[at] != u'个') return SPEECH_BOUND_EXACT;
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

/* A number and what stands between it and its unit. Gives the end of that. */
static uint32_t read_number(const struct view *view, uint32_t at, struct numeral *numeral) {
    uint32_t end;
    if (!numeral_read(view, at, numeral, &end)) return at;
    if (numeral->style == STYLE_ARABIC) read_leading_point(view, numeral);
    uint32_t bound = read_spoken_multiplier(view, numeral, &end);
    if (!bound) bound = read_infix(view, numeral, &end);
    if (bound) numeral->bound = bound;
    return end;
}

/* The end of the word between two ends of a span (- ~ 至 到), or `at`. */
static uint32_t span_word_end(const struct view *view, uint32_t at) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + at, 2, &used);
    return row != DATA_NONE && calendar_rows[row].role == CALENDAR_TO && unit_gap(view, at) ? at + used : at;
}

/* 5-10亿元: what the lower number does not say of its power of ten, it takes from the upper one. */
static void join_span(struct numeral *low, const struct numeral *high) {
    if (!low->multiplied && high->power) low->low.decimal.exponent += high->power;
    low->high = high->high;
    low->unknown |= high->unknown;
    if (high->bound) low->bound = high->bound;
}

static double rough(const struct amount *amount) {
    double value = (double)amount->decimal.coefficient;
    for (int32_t i = amount->decimal.exponent; i > 0; i--) value *= 10;
    for (int32_t i = amount->decimal.exponent; i < 0; i++) value /= 10;
    return value;
}

static int same_unit(const struct view *view, const struct unit *a, const struct unit *b) {
    uint32_t length = a->end - a->first;
    return length == b->end - b->first && memcmp(view->code + a->first, view->code + b->first, length * 2) == 0;
}

/* 八、九个月: two neighbouring digits with a mark between are a span like 八九个月. Gives the end of the mark, or `at`. */
static uint32_t pair_mark_end(const struct view *view, uint32_t at, const struct numeral *numeral) {
    if (view->code[at] != u'、' || numeral->style != STYLE_CHINESE || numeral->multiplied) return at;
    uint32_t first = numeral->first;
    if (clause_begins(view, first)) return at;
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    int follows = next->class == NUMERAL_DIGIT && numeral->low.decimal.coefficient + 1 == next->value;
    return follows && numeral->end == numeral->first + 1 ? at + 1 : at;
}

/* The upper end of a span behind the number that ends at `end` (its unit, if it has one, behind it). Steps over it. */
static int read_upper(const struct view *view, uint32_t *end, struct numeral *numeral, struct unit *unit,
                      int has_unit) {
    uint32_t after = *end, used;
    if (has_unit && trie_longest(&bound_after_trie, view->code + after, 4, &used) != DATA_NONE) after += used;
    uint32_t at = span_word_end(view, after);
    if (at == after && !has_unit) at = pair_mark_end(view, after, numeral);
    if (at == after) return 0;
    struct numeral upper;
    struct unit upper_unit;
    uint32_t upper_end = read_number(view, at, &upper);
    if (upper_end == at || upper.style == STYLE_PLACEHOLDER || numeral->style == STYLE_PLACEHOLDER) return 0;
    if (!unit_match(view, upper_end, &upper, &upper_unit)) return 0;
    if (has_unit && !same_unit(view, unit, &upper_unit)) return 0;
    struct numeral span = *numeral;
    join_span(&span, &upper);
    if (rough(&span.low) >= rough(&span.high)) return 0;
    span.end = upper_end;
    if (upper.digits > span.digits) span.digits = upper.digits;
    *numeral = span;
    *unit = upper_unit;
    *end = upper_end;
    return 1;
}

/* Whether a number and its unit of time are a date: the 2025年 and 3月 of 1、2025年 and 1、3月. */
static int is_dated(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + unit->first, 5, &used);
    if (unit->kind != SPEECH_KIND_DURATION || row == DATA_NONE) return 0;
    return calendar_rows[row].role != CALENDAR_YEAR || numeral->digits == 4;
}

/* 1.5、0.8和2个百分点: a bare number takes the unit of the last one in its list, and in 1.2、3.4和5.6亿元 its power of ten, if it has
 * none of its own. Gives 1, that unit and the power. */
static int read_shared(const struct view *view, uint32_t end, struct unit *unit, int32_t *power) {
    *power = 0;
    for (uint32_t i = 0; i < MOST_SHARED && mark_of(view->code[end])->joins; i++) {
        struct numeral next;
        uint32_t next_end = read_number(view, end + 1, &next);
        if (next_end == end + 1 || next.style != STYLE_ARABIC) return 0;
        if (*power == 0) *power = next.power;
        if (unit_match(view, next_end, &next, unit))
            return unit->use != UNIT_USE_NOUN && !is_dated(view, &next, unit) && unit->kind != SPEECH_KIND_COUNT &&
                   unit->kind != SPEECH_KIND_ORDINAL;
        end = next_end;
    }
    return 0;
}

static void set_money(struct reading *reading) {
    static const struct unit_row yuan = {.name = "元", .code = "CNY", .kind = SPEECH_KIND_MONEY};
    reading->unit = &yuan;
    reading->unit_name = "元";
    reading->kind = SPEECH_KIND_MONEY;
}

/* Numbers without a unit: 5.8万亿资金 is money, 30.2万 before a noun a count; a bare 5 is neither. */
static int set_bare(const struct view *view, const struct numeral *numeral, struct reading *reading) {
    uint32_t used;
    if (reject_is_plain_number(view, numeral) ||
        (!numeral->unknown && reject_is_whole_text(view, numeral->first, numeral->end))) {
        reading->kind = SPEECH_KIND_NUMBER;
        return 1;
    }
    if (!numeral->scaled) return 0;
    if (numeral->alone && !reject_is_bounded(view, numeral->first)) return 0;
    /* 百亿 with nothing behind it is money; things are not counted by the hundred million. */
    if (numeral->spoken || (numeral->alone && view->code[numeral->end - 1] == u'亿') ||
        trie_longest(&money_noun_trie, view->code + numeral->end, 5, &used) != DATA_NONE ||
        reject_money_before(view, numeral->first)) {
        set_money(reading);
    } else {
        reading->kind = SPEECH_KIND_COUNT;
    }
    return 1;
}

/* 一年半: a half behind a duration belongs to its value, 三倍多 a vague rest to its span. */
static void read_behind_unit(const struct view *view, struct reading *reading) {
    uint16_t code = view->code[reading->end];
    if (reading->kind == SPEECH_KIND_DURATION && code == u'半' && !reading->unknown && !reading->range) {
        speech_decimal *low = &reading->low.decimal;
        if (low->exponent != 0 || low->flags & SPEECH_END_OVERFLOW || low->coefficient > 100000) return;
        low->coefficient = low->coefficient * 10 + 5;
        low->exponent = -1;
        reading->high = reading->low;
        reading->end++;
        return;
    }
    int vague = reading->kind == SPEECH_KIND_DURATION || reading->kind == SPEECH_KIND_MULTIPLE;
    const struct infix_row *infix = numeral_infix(code);
    if (!vague || !infix->behind) return;
    reading->bound = infix->bound;
    reading->end++;
}

static void scale(struct reading *reading, int32_t power) {
    reading->low.decimal.exponent += power;
    reading->high.decimal.exponent += power;
}

/* 四成五, 三成半: a digit behind tenths is hundredths. Steps over it. */
static void read_hundredths(const struct view *view, struct reading *reading) {
    const struct numeral_row *row = numeral_class_of(view->code[reading->end]);
    int64_t digit = row->class == NUMERAL_DIGIT ? row->value : row->class == NUMERAL_HALF ? 5 : 0;
    if (digit == 0 || !unit_gap(view, reading->end) || reading->range || reading->low.decimal.exponent != 1) return;
    reading->low.decimal.exponent = 0;
    reading->low.decimal.coefficient = reading->low.decimal.coefficient * 10 + digit;
    reading->high = reading->low;
    reading->unit_end = ++reading->end;
}

/* Applies the power of a unit: 五成 is fifty percent, 七五折 and 75折 seventy-five, 五角 half a 元. */
static void read_power(const struct view *view, const struct numeral *numeral, struct reading *reading) {
    if (reading->unit == NULL || reading->unit->power == 0 || reading->unknown) return;
    int64_t value = reading->low.decimal.coefficient;
    int hundredths = reading->unit->power > 0 && numeral->digits == 2 && !numeral->decimals && value > 10;
    if (hundredths) return;
    scale(reading, reading->unit->power);
    if (reading->unit->power > 0) read_hundredths(view, reading);
}

static int accept(const struct view *view, struct reading *reading, const struct numeral *numeral,
                  const struct unit *unit) {
    reading->category = reject_quantity(view, numeral, unit);
    reading_set_number(reading, numeral);
    reading->number_end = unit->first;
    reading_set_unit(reading, unit);
    if (reading->category) return 0;
    if (unit->use == UNIT_USE_NOUN) {
        reading->unit = NULL;
        reading->kind = SPEECH_KIND_COUNT;
        /* 生产总值超百亿县: so much money, not so many counties. */
        if (numeral->alone && reject_money_before(view, numeral->first)) set_money(reading);
    }
    read_power(view, numeral, reading);
    money_read(view, reading);
    read_behind_unit(view, reading);
    return 1;
}

/* 几项: 几 and 数 alone say no number, and so are no numeral. */
static void find_vague(const struct view *view, uint32_t at, struct reading *reading) {
    struct numeral some = {.first = at, .end = at + 1, .style = STYLE_CHINESE};
    struct unit unit;
    if (numeral_class_of(view->code[at])->class != NUMERAL_SOME || !unit_match(view, at + 1, &some, &unit)) return;
    candidate_set(reading, SPEECH_CATEGORY_INDEFINITE, at, unit.end);
}

int plain_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    struct numeral numeral;
    struct unit unit;
    reading_start(reading, at);
    uint32_t end = read_number(view, at, &numeral);
    *skip = end > at ? end : at + 1;
    if (end == at) {
        find_vague(view, at, reading);
        return 0;
    }
    if (reject_code(view, &numeral, end, skip)) {
        candidate_set(reading, SPEECH_CATEGORY_NAME, reject_code_start(view, at), *skip);
        return 0;
    }
    reading->first = numeral.first;
    numeral.end = end;
    int has_unit = unit_match(view, end, &numeral, &unit);
    uint32_t upper_end = has_unit ? unit.end : end;
    if (!has_unit || unit.use != UNIT_USE_NOUN) has_unit |= read_upper(view, &upper_end, &numeral, &unit, has_unit);
    if (has_unit) {
        reading->damaged = (uint32_t)damage_found(view, &numeral, &unit);
        reading->end = unit.end;
        return reading->damaged || accept(view, reading, &numeral, &unit);
    }
    int item = view->code[end] == u'、' && !numeral.decimals && clause_begins(view, numeral.first);
    int32_t power;
    if (numeral.style == STYLE_ARABIC && !item && read_shared(view, end, &unit, &power)) {
        reading_set_number(reading, &numeral);
        scale(reading, (numeral.multiplied ? 0 : power) + (unit.row ? unit.row->power : 0));
        reading->unit = unit.row;
        reading->kind = unit.kind;
        reading->unit_name = unit.row ? unit.row->name : NULL;
        return 1;
    }
    reading_set_number(reading, &numeral);
    if (money_read_sign(view, reading)) return 1;
    if (numeral.style == STYLE_PLACEHOLDER && !numeral.scaled) return 0;
    if (set_bare(view, &numeral, reading)) return 1;
    if (ordinal_is_enumerator(view, at, end)) candidate_set(reading, SPEECH_CATEGORY_ENUMERATOR, at, end);
    return 0;
}
