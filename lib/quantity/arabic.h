/* Arabic numerals: 2017, 3,000, 21.52, and digits that were set wide. */
#ifndef QUANTITY_ARABIC_H
#define QUANTITY_ARABIC_H

#include "quantity/numeral.h"

static inline int arabic_is_digit(uint16_t code) {
    return code >= '0' && code <= '9';
}

/* The end of the digits from `at`, where one stands. */
uint32_t arabic_digits_end(const struct view *view, uint32_t at);

/* Digits, groups of thousands and a decimal part, into *numeral. Gives the end. */
uint32_t arabic_read(const struct view *view, uint32_t at, struct numeral *numeral);

#endif
