#include "quantity/chinese.h"

#include "quantity/clause.h"
#include "quantity/tally.h"

/* Nobody writes a longer number in characters; the bound keeps the work at each character constant. */
enum { LONGEST = 40 };

/* 几 and 数 stand for a digit: before a multiplier, where they leave no number; 几 also behind 十 or 零, where the number is
 * known to be more than what stands before: 二十几万, 一百零几万. */
static int take_some(const struct view *view, uint32_t at, struct tally *tally) {
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    int before = (next->class == NUMERAL_SMALL || next->class == NUMERAL_BIG) && tally->digits == 0;
    int behind =
        numeral_class_of(view->code[at])->value && (tally->last == 1 || (tally->last == 0 && tally->multipliers));
    if (behind) tally->bound = SPEECH_BOUND_MORE_THAN;
    if (!before || behind) return behind;
    tally->unknown = 1;
    tally->digits++;
    tally->digit[0] = tally->digit[1] = 1;
    return 1;
}

/* 多 余 来 inside the number: 两千余万. Behind its end they are left to whoever reads the unit. */
static uint32_t take_infix(const struct view *view, uint32_t at, struct tally *tally) {
    const struct infix_row *infix = numeral_infix(view->code[at]);
    if (!infix->unit || !tally->multipliers || numeral_class_of(view->code[at + 1])->class != NUMERAL_BIG) return at;
    tally->bound = infix->bound;
    return at + 1;
}

/* Whether a digit at `end` belongs to the string of digits from `at`. Typists use 0 for 〇: 二0一0年. */
static int is_digit_of_string(const struct view *view, uint32_t at, uint32_t end) {
    if (end > at && !numeral_joined(view, end)) return 0;
    return (end > at && view->code[end] == '0') || numeral_class_of(view->code[end])->class == NUMERAL_DIGIT;
}

/* A string of digits, each for itself: 二〇一七. Two that ascend are a span (三五) and none. Gives its end, or `at`. */
static uint32_t digit_string_end(const struct view *view, uint32_t at) {
    uint32_t end = at, zeros = 0;
    for (; end - at < LONGEST && is_digit_of_string(view, at, end); end++)
        zeros += numeral_class_of(view->code[end])->value == 0;
    const struct numeral_row *next = numeral_class_of(view->code[end]);
    uint32_t count = end - at;
    if (count < 2 || next->class == NUMERAL_SMALL) return at;
    if (next->class == NUMERAL_BIG && !zeros) return at;
    int span = count == 2 &&
               tally_is_span(numeral_class_of(view->code[at])->value, numeral_class_of(view->code[at + 1])->value);
    return span ? at : end;
}

static uint32_t read_digit_string(const struct view *view, uint32_t at, uint32_t end, struct numeral *numeral) {
    struct amount amount = amount_of(0, 0);
    for (uint32_t i = at; i < end; i++) amount_push_digit(&amount, numeral_class_of(view->code[i])->value);
    numeral->low = numeral->high = amount;
    numeral->style = STYLE_DIGITS;
    numeral->digits = end - at;
    return end;
}

static int is_decimal(const struct view *view, uint32_t at) {
    uint32_t class = numeral_class_of(view->code[at])->class;
    int parted = view->gap[at] & (GAP_WIDE | GAP_PARAGRAPH);
    return !parted && (class == NUMERAL_DIGIT || class == NUMERAL_ARABIC);
}

/* 三点五: a point is one between digits. Gives the end of the decimals, or `at`. */
static uint32_t read_decimals(const struct view *view, uint32_t at, struct numeral *numeral) {
    if (particle_of(view->code[at]) != PARTICLE_POINT || !is_decimal(view, at + 1)) return at;
    uint32_t end = at + 1;
    struct amount amount = numeral->low;
    for (; end - at < LONGEST && is_decimal(view, end); end++) {
        amount_push_digit(&amount, numeral_class_of(view->code[end])->value);
        amount.decimal.exponent--;
    }
    /* 九点三十分 is a time: a small multiplier behind the decimals shows it. */
    if (numeral_class_of(view->code[end])->class == NUMERAL_SMALL) return at;
    if (amount.decimal.flags & SPEECH_END_OVERFLOW) return at;
    numeral->decimals = end - at - 1;
    numeral->low = numeral->high = amount;
    return end;
}

/* Whether the mark at `at` stands between the two digits of one span: 约二、三百亿度. Behind a mark or at the head of a line
 * the first of them numbers an item instead: 一、二十项任务. */
static int parts_span(const struct view *view, uint32_t first, uint32_t at, const struct tally *tally) {
    if (mark_of(view->code[at])->joins != MARK_JOINS_LIST || clause_begins(view, first)) return 0;
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    uint32_t behind = numeral_class_of(view->code[at + 2])->class;
    return tally->digit[0] > 0 && tally->digit[0] == tally->digit[1] && next->class == NUMERAL_DIGIT &&
           tally->digit[0] + 1 == next->value && (behind == NUMERAL_SMALL || behind == NUMERAL_BIG);
}

/* Whether a digit stands alone, as most do: 三个. */
static int is_single(const struct view *view, uint32_t at, const struct numeral_row *row) {
    return tally_digit(row) >= 0 && !numeral_may_go_on(view->code[at + 1]);
}

/* Whether 千 belongs to the unit: in 二十五千克 it cannot multiply, in 五千克 the unit without it stands behind Arabic digits
 * only. */
static int is_prefix(const struct view *view, uint32_t at, const struct numeral_row *row, const struct tally *tally) {
    if (row->class != NUMERAL_SMALL || tally->digit[0] < 0 || !numeral_begins_unit(view, at)) return 0;
    if (tally->multipliers) return tally->last > 0 && tally->last <= row->value;
    uint32_t used, unit = trie_longest(&unit_trie, view->code + at + 1, 4, &used);
    return unit != DATA_NONE && unit_rows[unit].use == UNIT_USE_ARABIC;
}

uint32_t chinese_read(const struct view *view, uint32_t at, struct numeral *numeral) {
    const struct numeral_row *only = numeral_class_of(view->code[at]);
    if (is_single(view, at, only)) {
        numeral->low = numeral->high = amount_of(only->value, 0);
        numeral->style = STYLE_CHINESE;
        return at + 1;
    }
    uint32_t end = digit_string_end(view, at);
    if (end > at) return read_decimals(view, read_digit_string(view, at, end, numeral), numeral);
    struct tally tally = {.digit = {-1, -1}};
    for (end = at; !tally.overflow && end - at < LONGEST; end++) {
        if (end > at && view->gap[end] & (GAP_WIDE | GAP_PARAGRAPH)) break;
        const struct numeral_row *row = numeral_class_of(view->code[end]);
        if (tally.multipliers && chinese_goes_on_in_digits(view, end)) break;
        uint32_t infix = take_infix(view, end, &tally);
        if (is_prefix(view, end, row, &tally)) break;
        if (infix > end || parts_span(view, at, end, &tally)) continue;
        if (row->class == NUMERAL_SOME ? !take_some(view, end, &tally) : !tally_take(&tally, row)) break;
    }
    if (end == at || tally.overflow) return at;
    tally_finish(&tally, numeral);
    return read_decimals(view, end, numeral);
}

uint32_t chinese_read_small(const struct view *view, uint32_t at, uint32_t *value, uint32_t *digits) {
    const struct numeral_row *only = numeral_class_of(view->code[at]);
    if (is_single(view, at, only)) {
        *value = only->value;
        *digits = 1;
        return at + 1;
    }
    if (only->class == NUMERAL_NONE) return at;
    uint32_t end = digit_string_end(view, at);
    struct numeral numeral = {0};
    if (end > at) {
        read_digit_string(view, at, end, &numeral);
        *digits = end - at;
    } else {
        struct tally tally = {.digit = {-1, -1}};
        for (end = at; end < at + 3; end++) {
            const struct numeral_row *row = numeral_class_of(view->code[end]);
            int small = row->class == NUMERAL_SMALL && row->value == 1;
            if (tally_digit(row) < 0 && !small && row->class != NUMERAL_TENS) break;
            if (!tally_take(&tally, row)) break;
        }
        if (end == at) return at;
        tally_finish(&tally, &numeral);
        *digits = tally.digits;
    }
    *value = (uint32_t)(numeral.low.decimal.coefficient % 100000);
    return end;
}
