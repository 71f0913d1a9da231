#include "quantity/plain.h"

#include "quantity/candidate.h"
#include "quantity/clause.h"
#include "quantity/damage.h"
#include "quantity/identifier.h"
#include "quantity/money.h"
#include "quantity/number.h"
#include "quantity/ordinal.h"
#include "quantity/reject.h"
#include "quantity/span.h"

enum { MOST_SHARED = 6 };

/* Whether a number and its unit of time are a date: the 2025年 and 3月 of 1、2025年 and 1、3月. */
static int is_dated(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + unit->first, 5, &used);
    if (unit->kind != SPEECH_KIND_DURATION || row == DATA_NONE) return 0;
    return calendar_rows[row].role != CALENDAR_YEAR || numeral->digits == 4;
}

/* 1.5、0.8和2个百分点: a bare number takes the unit of the last one in its list, and in 1.2、3.4和5.6亿元 its power of ten, if it
 * has none of its own. Gives 1, that unit and the power. */
static int read_shared(const struct view *view, uint32_t end, struct unit *unit, int32_t *power) {
    *power = 0;
    for (uint32_t i = 0; i < MOST_SHARED && mark_of(view->code[end])->joins; i++) {
        struct numeral next;
        uint32_t next_end = number_read(view, end + 1, &next);
        if (next_end == end + 1 || next.style != STYLE_ARABIC) return 0;
        if (*power == 0) *power = next.power;
        if (unit_match(view, next_end, &next, unit))
            return unit->use != UNIT_USE_NOUN && !is_dated(view, &next, unit) && unit->kind != SPEECH_KIND_COUNT &&
                   (unit->kind != SPEECH_KIND_ORDINAL || unit_has_role(unit, CLASSIFIER_NUMBER));
        end = next_end;
    }
    return 0;
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
    if (numeral->spoken || (numeral->alone && numeral_class_of(view->code[numeral->end - 1])->value >= 8) ||
        trie_longest(&money_noun_trie, view->code + numeral->end, 5, &used) != DATA_NONE ||
        reject_money_before(view, numeral->first)) {
        money_set_yuan(reading);
    } else {
        reading->kind = SPEECH_KIND_COUNT;
    }
    return 1;
}

/* 一年半: a half behind a duration belongs to its value, 三倍多 a vague rest to its span. */
static void read_behind_unit(const struct view *view, struct reading *reading) {
    uint16_t code = view->code[reading->end];
    if (reading->kind == SPEECH_KIND_DURATION && numeral_class_of(code)->class == NUMERAL_HALF && !reading->unknown &&
        !reading->range) {
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

/* 四成五, 3成4, 三成半: a digit behind tenths is hundredths. Steps over it. */
static void read_hundredths(const struct view *view, struct reading *reading) {
    const struct numeral_row *row = numeral_class_of(view->code[reading->end]);
    int64_t digit = row->class == NUMERAL_DIGIT || row->class == NUMERAL_ARABIC ? row->value
                    : row->class == NUMERAL_HALF                                ? 5
                                                                                : 0;
    if (row->class == NUMERAL_ARABIC && numeral_class_of(view->code[reading->end + 1])->class == NUMERAL_ARABIC) return;
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
        if (numeral->alone && reject_money_before(view, numeral->first)) money_set_yuan(reading);
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

/* Takes a number of a list for one in the unit that its last number has. Gives 0 where there is none. */
static int take_shared(const struct view *view, const struct numeral *numeral, struct reading *reading) {
    struct unit unit;
    int32_t power;
    uint32_t end = numeral->end;
    int item =
        mark_of(view->code[end])->joins == MARK_JOINS_LIST && !numeral->decimals && clause_begins(view, numeral->first);
    if (numeral->style != STYLE_ARABIC || item || !read_shared(view, end, &unit, &power)) return 0;
    reading_set_number(reading, numeral);
    scale(reading, (numeral->multiplied ? 0 : power) + (unit.row ? unit.row->power : 0));
    reading->unit = unit.row;
    reading->kind = unit.kind;
    reading->unit_name = unit.row && *unit.row->name ? unit.row->name : NULL;
    reading->shared_first = unit.first;
    reading->shared_end = unit.end;
    return 1;
}

int plain_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    struct numeral numeral;
    struct unit unit;
    reading_start(reading, at);
    uint32_t end = number_read(view, at, &numeral);
    *skip = end > at ? end : at + 1;
    if (end == at) {
        find_vague(view, at, reading);
        return 0;
    }
    if (identifier_holds(view, &numeral, end, skip)) {
        candidate_set(reading, SPEECH_CATEGORY_NAME, identifier_start(view, at), *skip);
        return 0;
    }
    reading->first = numeral.first;
    numeral.end = end;
    int has_unit = unit_match(view, end, &numeral, &unit);
    uint32_t upper_end = has_unit ? unit.end : end;
    if (!has_unit || unit.use != UNIT_USE_NOUN)
        has_unit |= span_read_upper(view, &upper_end, &numeral, &unit, has_unit);
    if (has_unit) {
        reading->damaged = (uint32_t)damage_found(view, &numeral, &unit);
        reading->end = unit.end;
        return reading->damaged || accept(view, reading, &numeral, &unit);
    }
    if (take_shared(view, &numeral, reading)) return 1;
    reading_set_number(reading, &numeral);
    if (money_read_sign(view, reading)) return 1;
    if (numeral.style == STYLE_PLACEHOLDER && !numeral.scaled) return 0;
    if (set_bare(view, &numeral, reading)) return 1;
    if (ordinal_is_enumerator(view, at, end)) candidate_set(reading, SPEECH_CATEGORY_ENUMERATOR, at, end);
    return 0;
}
