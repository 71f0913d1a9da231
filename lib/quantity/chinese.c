#include "quantity/chinese.h"

#include "quantity/clause.h"

/* Nobody writes a longer number in characters; the bound keeps the work at each character constant. */
enum { LONGEST = 40 };

/* The number while it is read from left to right, for the lower and the upper value of 一百二三十 side by side. */
struct state {
    int64_t total[2];   /* what stands before the last 万 or 亿, scaled */
    int64_t section[2]; /* since then, scaled */
    int64_t digit[2];   /* the digit that waits for its multiplier, -1 for none */
    int32_t last;       /* the power of the last multiplier, 0 for none or after 零 */
    int32_t section_last;
    uint32_t multipliers, digits;
    uint32_t unknown, bound, overflow;
    uint32_t ends_with_big;
};

static int digit_value(const struct numeral_row *row) {
    return row->class == NUMERAL_DIGIT || row->class == NUMERAL_TWO ? row->value : -1;
}

static int64_t power_of(uint32_t exponent) {
    static const int64_t powers[] = {
        1,        10,        100,        1000,        10000,        100000,        1000000,
        10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
    };
    return powers[exponent]; /* at most 12, for 兆 */
}

static void multiply_add(struct state *state, int64_t *sum, int64_t factor, int64_t power) {
    int64_t product;
    if (__builtin_mul_overflow(factor, power, &product) || __builtin_add_overflow(*sum, product, sum))
        state->overflow = 1;
}

static void take_small(struct state *state, uint32_t power) {
    /* 十 is a number of its own, not a multiplier that lacks one: 十万元. */
    if (power == 1) state->digits++;
    for (int i = 0; i < 2; i++) {
        int64_t digit = state->digit[i] < 0 ? 1 : state->digit[i];
        multiply_add(state, &state->section[i], digit, power_of(power));
        state->digit[i] = -1;
    }
    state->last = (int32_t)power;
    state->ends_with_big = 0;
    state->multipliers++;
}

static void take_big(struct state *state, uint32_t power) {
    for (int i = 0; i < 2; i++) {
        int64_t section = state->section[i] + (state->digit[i] < 0 ? 0 : state->digit[i]);
        /* 一万亿: 亿 scales all that was before it; 一亿二千万: 万 scales only its section. */
        int all = state->section_last != 0 && (int32_t)power > state->section_last;
        int64_t value = all ? state->total[i] + section : section;
        if (value == 0 && state->digits == 0 && state->multipliers == 0) value = 1;
        if (value == 0 && state->ends_with_big) value = state->total[i], all = 1;
        if (all) state->total[i] = 0;
        multiply_add(state, &state->total[i], value, power_of(power));
        state->section[i] = 0;
        state->digit[i] = -1;
    }
    state->last = state->section_last = (int32_t)power;
    state->ends_with_big = 1;
    state->multipliers++;
}

/* Two digits side by side are a span where they ascend by one, and 三五. */
static int is_span(int64_t low, int64_t high) {
    return low > 0 && (high == low + 1 || (low == 3 && high == 5));
}

/* Takes one character. Gives 0 where the number ends before it. */
static int take(struct state *state, const struct numeral_row *row) {
    int digit = digit_value(row);
    if (digit >= 0) {
        if (digit == 0) {
            if (state->digit[0] >= 0) return 0;
            state->last = 0;
        } else if (state->digit[0] < 0) {
            state->digit[0] = state->digit[1] = digit;
        } else if (state->digit[0] == state->digit[1] && is_span(state->digit[0], digit)) {
            state->digit[1] = digit;
        } else {
            return 0;
        }
        state->digits++;
        return 1;
    }
    if (row->class == NUMERAL_SMALL) {
        /* 五万千瓦 and 十万百姓: behind 万 a multiplier without its digit begins another word. */
        if (state->ends_with_big && state->last && state->digit[0] < 0 && row->value > 1) return 0;
        if (state->last && state->digit[0] < 0 && state->section[0] % power_of(row->value + 1u) != 0) return 0;
        take_small(state, row->value);
    } else if (row->class == NUMERAL_TENS) {
        if (state->digit[0] >= 0) return 0;
        state->digit[0] = state->digit[1] = row->value;
        take_small(state, 1);
    } else if (row->class == NUMERAL_BIG) {
        take_big(state, row->value);
    } else {
        return 0;
    }
    return 1;
}

/* 几 and 数 stand for a digit: before a multiplier, where they leave no number; 几 also behind 十 or 零, where the number is
 * known to be more than what stands before: 二十几万, 一百零几万. */
static int take_some(const struct view *view, uint32_t at, struct state *state) {
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    int before = (next->class == NUMERAL_SMALL || next->class == NUMERAL_BIG) && state->digits == 0;
    int behind = view->code[at] == u'几' && (state->last == 1 || (state->last == 0 && state->multipliers));
    if (behind) state->bound = SPEECH_BOUND_MORE_THAN;
    if (!before || behind) return behind;
    state->unknown = 1;
    state->digits++;
    state->digit[0] = state->digit[1] = 1;
    return 1;
}

/* 多 余 来 inside the number: 两千余万. Behind its end they are left to whoever reads the unit. */
static uint32_t take_infix(const struct view *view, uint32_t at, struct state *state) {
    const struct infix_row *infix = numeral_infix(view->code[at]);
    if (!infix->unit || !state->multipliers || numeral_class_of(view->code[at + 1])->class != NUMERAL_BIG) return at;
    state->bound = infix->bound;
    return at + 1;
}

/* A string of digits, each for itself: 二〇一七. Two that ascend are a span (三五) and none. Gives its end, or `at`. */
static uint32_t digit_string_end(const struct view *view, uint32_t at) {
    uint32_t end = at, zeros = 0;
    for (; end - at < LONGEST && numeral_class_of(view->code[end])->class == NUMERAL_DIGIT &&
           (end == at || numeral_joined(view, end));
         end++)
        zeros += numeral_class_of(view->code[end])->value == 0;
    const struct numeral_row *next = numeral_class_of(view->code[end]);
    uint32_t count = end - at;
    if (count < 2 || next->class == NUMERAL_SMALL) return at;
    if (next->class == NUMERAL_BIG && !zeros) return at;
    int span =
        count == 2 && is_span(numeral_class_of(view->code[at])->value, numeral_class_of(view->code[at + 1])->value);
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
    if (view->code[at] != u'点' || !is_decimal(view, at + 1)) return at;
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

static void finish(struct state *state, struct numeral *numeral) {
    int64_t value[2];
    for (int i = 0; i < 2; i++) {
        /* 一万二, 两百五: a last digit without its multiplier is one power below the last. */
        int64_t unit = state->last > 1 ? power_of((uint32_t)state->last - 1) : 1;
        value[i] = state->total[i];
        multiply_add(state, &value[i], state->section[i], 1);
        if (state->digit[i] >= 0) multiply_add(state, &value[i], state->digit[i], unit);
    }
    numeral->low = amount_of(value[0], 0);
    numeral->high = amount_of(value[1], 0);
    numeral->style = STYLE_CHINESE;
    numeral->unknown = state->unknown || state->overflow;
    numeral->bound = state->unknown ? SPEECH_BOUND_APPROX : state->bound;
    numeral->power = state->digit[0] < 0 ? state->last : 0;
    numeral->scaled = state->ends_with_big;
    numeral->multiplied = state->multipliers > 0;
    numeral->alone = state->digits == 0;
}

/* Whether the mark at `at` stands between the two digits of one span: 约二、三百亿度. Behind a mark or at the head of a line the
 * first of them numbers an item instead: 一、二十项任务. */
static int parts_span(const struct view *view, uint32_t first, uint32_t at, const struct state *state) {
    if (view->code[at] != u'、' || clause_begins(view, first)) return 0;
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    uint32_t behind = numeral_class_of(view->code[at + 2])->class;
    return state->digit[0] > 0 && state->digit[0] == state->digit[1] && next->class == NUMERAL_DIGIT &&
           state->digit[0] + 1 == next->value && (behind == NUMERAL_SMALL || behind == NUMERAL_BIG);
}

/* Whether a digit stands alone, as most do: 三个. */
static int is_single(const struct view *view, uint32_t at, const struct numeral_row *row) {
    uint16_t next = view->code[at + 1];
    return digit_value(row) >= 0 && numeral_class_of(next)->class == NUMERAL_NONE && next != u'点' && next != u'、';
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
    struct state state = {.digit = {-1, -1}};
    for (end = at; !state.overflow && end - at < LONGEST; end++) {
        if (end > at && view->gap[end] & (GAP_WIDE | GAP_PARAGRAPH)) break;
        const struct numeral_row *row = numeral_class_of(view->code[end]);
        uint32_t infix = take_infix(view, end, &state);
        if (infix > end || parts_span(view, at, end, &state)) continue;
        if (row->class == NUMERAL_SOME ? !take_some(view, end, &state) : !take(&state, row)) break;
    }
    if (end == at || state.overflow) return at;
    finish(&state, numeral);
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
        struct state state = {.digit = {-1, -1}};
        for (end = at; end < at + 3; end++) {
            const struct numeral_row *row = numeral_class_of(view->code[end]);
            int small = row->class == NUMERAL_SMALL && row->value == 1;
            if (digit_value(row) < 0 && !small && row->class != NUMERAL_TENS) break;
            if (!take(&state, row)) break;
        }
        if (end == at) return at;
        finish(&state, &numeral);
        *digits = state.digits;
    }
    *value = (uint32_t)(numeral.low.decimal.coefficient % 100000);
    return end;
}
