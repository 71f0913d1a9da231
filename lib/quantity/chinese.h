/* Chinese numerals: 一百二十, 三五十, 十几, 二〇一七, 三点五. */
#ifndef QUANTITY_CHINESE_H
#define QUANTITY_CHINESE_H

#include "quantity/numeral.h"

/* Reads a number in Chinese characters, 万 and 亿 within it included, into *numeral. Gives its end, or `at`. */
uint32_t chinese_read(const struct view *view, uint32_t at, struct numeral *numeral);

/* Reads a number below a hundred or a string of digits; see numeral_read_small(). */
uint32_t chinese_read_small(const struct view *view, uint32_t at, uint32_t *value, uint32_t *digits);

/* Whether the character is 零 or another zero in characters. */
static inline int chinese_is_zero(uint16_t code) {
    const struct numeral_row *row = numeral_class_of(code);
    return row->class == NUMERAL_DIGIT && row->value == 0;
}

/* Whether a number in characters that ends at `at` goes on with Arabic digits behind a zero: 一亿零3万. */
static inline int chinese_goes_on_in_digits(const struct view *view, uint32_t at) {
    return chinese_is_zero(view->code[at]) && numeral_joined(view, at) && numeral_joined(view, at + 1) &&
           numeral_class_of(view->code[at + 1])->class == NUMERAL_ARABIC;
}

#endif
