/* Tallies: what the characters of a Chinese numeral come to, from left to right. */
#ifndef QUANTITY_TALLY_H
#define QUANTITY_TALLY_H

#include "quantity/numeral.h"

/* The number while it is read from left to right, for the lower and the upper value of 一百二三十 side by side. */
struct tally {
    int64_t total[2];   /* what stands before the last 万 or 亿, scaled */
    int64_t section[2]; /* since then, scaled */
    int64_t digit[2];   /* the digit that waits for its multiplier, -1 for none */
    int32_t last;       /* the power of the last multiplier, 0 for none or after 零 */
    int32_t section_last;
    uint32_t multipliers, digits;
    uint32_t unknown, bound, overflow;
    uint32_t ends_with_big;
};

/* The value of a digit, or -1 for what is none. */
static inline int tally_digit(const struct numeral_row *row) {
    return row->class == NUMERAL_DIGIT || row->class == NUMERAL_TWO ? row->value : -1;
}

/* Two digits side by side are a span where they ascend by one, and 三五. */
int tally_is_span(int64_t low, int64_t high);

/* Takes one character. Gives 0 where the number ends before it. */
int tally_take(struct tally *tally, const struct numeral_row *row);

/* Writes what the characters came to into the number; its span is left alone. */
void tally_finish(struct tally *tally, struct numeral *numeral);

#endif
