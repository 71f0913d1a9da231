/* Chinese numerals: 一百二十, 三五十, 十几, 二〇一七, 三点五. */
#ifndef QUANTITY_CHINESE_H
#define QUANTITY_CHINESE_H

#include "quantity/numeral.h"

/* Reads a number in Chinese characters, 万 and 亿 within it included, into *numeral. Gives its end, or `at`. */
uint32_t chinese_read(const struct view *view, uint32_t at, struct numeral *numeral);

/* Reads a number below a hundred or a string of digits; see numeral_read_small(). */
uint32_t chinese_read_small(const struct view *view, uint32_t at, uint32_t *value, uint32_t *digits);

#endif
