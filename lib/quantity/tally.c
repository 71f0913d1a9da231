#include "quantity/tally.h"

static int64_t power_of(uint32_t exponent) {
    static const int64_t powers[] = {
        1,        10,        100,        1000,        10000,        100000,        1000000,
        10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
    };
    return powers[exponent]; /* at most 12, for 兆 */
}

static void multiply_add(struct tally *tally, int64_t *sum, int64_t factor, int64_t power) {
    int64_t product;
    if (__builtin_mul_overflow(factor, power, &product) || __builtin_add_overflow(*sum, product, sum))
        tally->overflow = 1;
}

static void take_small(struct tally *tally, uint32_t power) {
    /* 十 is a number of its own, not a multiplier that lacks one: 十万元. */
    if (power == 1) tally->digits++;
    for (int i = 0; i < 2; i++) {
        int64_t digit = tally->digit[i] < 0 ? 1 : tally->digit[i];
        multiply_add(tally, &tally->section[i], digit, power_of(power));
        tally->digit[i] = -1;
    }
    tally->last = (int32_t)power;
    tally->ends_with_big = 0;
    tally->multipliers++;
}

static void take_big(struct tally *tally, uint32_t power) {
    for (int i = 0; i < 2; i++) {
        int64_t section = tally->section[i] + (tally->digit[i] < 0 ? 0 : tally->digit[i]);
        /* 一万亿: 亿 scales all that was before it; 一亿二千万: 万 scales only its section. */
        int all = tally->section_last != 0 && (int32_t)power > tally->section_last;
        int64_t value = all ? tally->total[i] + section : section;
        if (value == 0 && tally->digits == 0 && tally->multipliers == 0) value = 1;
        if (value == 0 && tally->ends_with_big) value = tally->total[i], all = 1;
        if (all) tally->total[i] = 0;
        multiply_add(tally, &tally->total[i], value, power_of(power));
        tally->section[i] = 0;
        tally->digit[i] = -1;
    }
    tally->last = tally->section_last = (int32_t)power;
    tally->ends_with_big = 1;
    tally->multipliers++;
}

int tally_is_span(int64_t low, int64_t high) {
    return low > 0 && (high == low + 1 || (low == 3 && high == 5));
}

int tally_take(struct tally *tally, const struct numeral_row *row) {
    int digit = tally_digit(row);
    if (digit >= 0) {
        if (digit == 0) {
            if (tally->digit[0] >= 0) return 0;
            tally->last = 0;
        } else if (tally->digit[0] < 0) {
            tally->digit[0] = tally->digit[1] = digit;
        } else if (tally->digit[0] == tally->digit[1] && tally_is_span(tally->digit[0], digit)) {
            tally->digit[1] = digit;
        } else {
            return 0;
        }
        tally->digits++;
        return 1;
    }
    if (row->class == NUMERAL_SMALL) {
        /* 五万千瓦 and 十万百姓: behind 万 a multiplier without its digit begins another word. */
        if (tally->ends_with_big && tally->last && tally->digit[0] < 0 && row->value > 1) return 0;
        if (tally->last && tally->digit[0] < 0 && tally->section[0] % power_of(row->value + 1u) != 0) return 0;
        take_small(tally, row->value);
    } else if (row->class == NUMERAL_TENS) {
        if (tally->digit[0] >= 0) return 0;
        tally->digit[0] = tally->digit[1] = row->value;
        take_small(tally, 1);
    } else if (row->class == NUMERAL_BIG) {
        take_big(tally, row->value);
    } else {
        return 0;
    }
    return 1;
}

void tally_finish(struct tally *tally, struct numeral *numeral) {
    int64_t value[2];
    for (int i = 0; i < 2; i++) {
        /* 一万二, 两百五: a last digit without its multiplier is one power below the last. */
        int64_t unit = tally->last > 1 ? power_of((uint32_t)tally->last - 1) : 1;
        value[i] = tally->total[i];
        multiply_add(tally, &value[i], tally->section[i], 1);
        if (tally->digit[i] >= 0) multiply_add(tally, &value[i], tally->digit[i], unit);
    }
    numeral->low = amount_of(value[0], 0);
    numeral->high = amount_of(value[1], 0);
    numeral->style = STYLE_CHINESE;
    numeral->unknown = tally->unknown || tally->overflow;
    numeral->bound = tally->unknown ? SPEECH_BOUND_APPROX : tally->bound;
    numeral->power = tally->digit[0] < 0 ? tally->last : 0;
    numeral->scaled = tally->ends_with_big;
    numeral->multiplied = tally->multipliers > 0;
    numeral->alone = tally->digits == 0;
}
