/* Rejection: what looks like a quantity and is none: names, slogans, the indefinite 一. */
#ifndef QUANTITY_REJECT_H
#define QUANTITY_REJECT_H

#include "quantity/unit.h"

/* The SPEECH_CATEGORY of a number with that unit that is a name, a slogan in quotes, or the indefinite 一; 0 for a
 * quantity. */
uint32_t reject_quantity(const struct view *view, const struct numeral *numeral, const struct unit *unit);

/* Whether a word of bound stands directly before `at`. */
int reject_is_bounded(const struct view *view, uint32_t at);

/* Whether a number without a unit stands as a value: 为0, 为零. */
int reject_is_plain_number(const struct view *view, const struct numeral *numeral);

/* Whether a number, but for its minus, is all there is in the text. */
int reject_is_whole_text(const struct view *view, uint32_t first, uint32_t end);

/* Whether the clause before `at` speaks of money. */
int reject_money_before(const struct view *view, uint32_t at);

#endif
