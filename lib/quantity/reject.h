/* Rejection: what looks like a quantity and is none: words, names, codes, slogans, the indefinite 一. */
#ifndef QUANTITY_REJECT_H
#define QUANTITY_REJECT_H

#include "quantity/unit.h"

/* Whether the numeral at `at` is part of a word or set phrase (进一步, 千方百计, 四川); *first receives where that begins, *skip
 * its end. */
int reject_word(const struct view *view, uint32_t at, uint32_t *first, uint32_t *skip);

/* Whether a number is part of a code: H7N9, 5G, 6+1, 〔2017〕. *skip receives the end of the code. */
int reject_code(const struct view *view, const struct numeral *numeral, uint32_t end, uint32_t *skip);

/* The SPEECH_CATEGORY of a number with that unit that is a name, a slogan in quotes, or the indefinite 一; 0 for a
 * quantity. */
uint32_t reject_quantity(const struct view *view, const struct numeral *numeral, const struct unit *unit);

/* Where the code begins that the number at `at` is part of: H in H7N9. */
uint32_t reject_code_start(const struct view *view, uint32_t at);

/* Whether a word of bound stands directly before `at`. */
int reject_is_bounded(const struct view *view, uint32_t at);

/* Whether a number without a unit stands as a value: 为0, 为零. */
int reject_is_plain_number(const struct view *view, const struct numeral *numeral);

/* Whether a number, but for its minus, is all there is in the text. */
int reject_is_whole_text(const struct view *view, uint32_t first, uint32_t end);

/* Whether the clause before `at` speaks of money. */
int reject_money_before(const struct view *view, uint32_t at);

#endif
