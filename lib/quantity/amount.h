/* Amounts: exact decimals while they are being read, and as text. */
#ifndef QUANTITY_AMOUNT_H
#define QUANTITY_AMOUNT_H

#include "text/view.h"

#include <speech/quantity.h>

/* An exact decimal. Where its digits do not fit into the coefficient (flag SPEECH_END_OVERFLOW), they are the Arabic
 * digits among the view's characters [first, end), and the exponent still holds. */
struct amount {
    speech_decimal decimal;
    uint32_t first, end;
};

/* An amount that is there. */
struct amount amount_of(int64_t coefficient, int32_t exponent);

/* Appends a digit to the coefficient; too many set SPEECH_END_OVERFLOW. */
void amount_push_digit(struct amount *amount, uint32_t digit);

/* Adds an amount that is below the power of ten to which `amount` is scaled: 3万 and 4000. Gives 0 where it does not
 * fit. */
int amount_add(struct amount *amount, const struct amount *less);

/* Adds a digit at a power of ten below those the amount has: the 5 of 3元5角. Gives 0 where it does not fit. */
int amount_add_below(struct amount *amount, int64_t digit, int32_t power);

/* Divides the amount. Gives 0, with nothing done, where the quotient has no end within six decimals. */
int amount_divide(struct amount *amount, int64_t divisor);

/* The amount to about fifteen digits, to compare it by. */
double amount_rough(const struct amount *amount);

/* Appends the amount in plain digits, "2152000000" or "-0.50", to an array of char. */
speech_status amount_write(const struct amount *amount, const struct view *view, struct array *text,
                           struct memory *memory);

#endif
