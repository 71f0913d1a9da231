#include "quantity/amount.h"

#include <string.h>

/* A number that was not written by a person: no more zeros than this are written out. */
enum { LARGEST_EXPONENT = 64 };

struct amount amount_of(int64_t coefficient, int32_t exponent) {
    return (struct amount){.decimal = {coefficient, exponent, SPEECH_END_PRESENT}};
}

void amount_push_digit(struct amount *amount, uint32_t digit) {
    speech_decimal *decimal = &amount->decimal;
    if (decimal->coefficient > (INT64_MAX - 9) / 10) {
        decimal->flags |= SPEECH_END_OVERFLOW;
    } else {
        decimal->coefficient = decimal->coefficient * 10 + (int64_t)digit;
    }
}

int amount_add(struct amount *amount, const struct amount *less) {
    speech_decimal *a = &amount->decimal;
    const speech_decimal *b = &less->decimal;
    if ((a->flags | b->flags) & SPEECH_END_OVERFLOW || b->exponent < 0) return 0;
    int64_t high = a->coefficient, low = b->coefficient;
    for (int32_t i = 0; i < b->exponent; i++)
        if (__builtin_mul_overflow(low, 10, &low)) return 0;
    for (int32_t i = 0; i < a->exponent; i++)
        if (__builtin_mul_overflow(high, 10, &high)) return 0;
    int64_t sum;
    if (a->exponent < 0 || __builtin_add_overflow(high, low, &sum)) return 0;
    *a = (speech_decimal){sum, 0, a->flags};
    return 1;
}

int amount_add_below(struct amount *amount, int64_t digit, int32_t power) {
    speech_decimal *decimal = &amount->decimal;
    int64_t coefficient = decimal->coefficient;
    if (decimal->flags & SPEECH_END_OVERFLOW || power >= decimal->exponent) return 0;
    for (int32_t i = decimal->exponent; i > power; i--)
        if (__builtin_mul_overflow(coefficient, 10, &coefficient)) return 0;
    if (__builtin_add_overflow(coefficient, digit, &coefficient)) return 0;
    decimal->coefficient = coefficient;
    decimal->exponent = power;
    return 1;
}

/* The digits of an amount: from the coefficient, or where it overflowed from the text. */
static speech_status write_digits(const struct amount *amount, const struct view *view, struct array *text,
                                  struct memory *memory) {
    char digits[24];
    uint32_t count = 0;
    speech_status status = SPEECH_OK;
    if (amount->decimal.flags & SPEECH_END_OVERFLOW) {
        for (uint32_t i = amount->first; i < amount->end && status == SPEECH_OK; i++) {
            char digit = (char)view->code[i];
            if (view->code[i] >= '0' && view->code[i] <= '9') status = array_push(text, memory, 1, &digit);
        }
        return status;
    }
    uint64_t rest = amount->decimal.coefficient < 0 ? 0 - (uint64_t)amount->decimal.coefficient
                                                    : (uint64_t)amount->decimal.coefficient;
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    while (count && status == SPEECH_OK) status = array_push(text, memory, 1, &digits[--count]);
    return status;
}

static speech_status write_zeros(struct array *text, struct memory *memory, int32_t count) {
    speech_status status = SPEECH_OK;
    for (; count > 0 && status == SPEECH_OK; count--) status = array_push(text, memory, 1, "0");
    return status;
}

/* Puts the point in front of the last `places` of the digits that begin at `from`, with zeros where there are too few. */
static speech_status insert_point(struct array *text, struct memory *memory, uint32_t from, uint32_t places) {
    uint32_t digits = text->count - from;
    uint32_t zeros = digits > places ? 0 : places + 1 - digits;
    speech_status status = array_reserve(text, memory, 1, text->count + zeros + 1);
    if (status != SPEECH_OK) return status;
    char *start = ARRAY_AT(char, text, from);
    memmove(start + zeros, start, digits);
    memset(start, '0', zeros);
    digits += zeros;
    memmove(start + digits - places + 1, start + digits - places, places);
    start[digits - places] = '.';
    text->count = from + digits + 1;
    return SPEECH_OK;
}

speech_status amount_write(const struct amount *amount, const struct view *view, struct array *text,
                           struct memory *memory) {
    int32_t exponent = amount->decimal.exponent;
    speech_status status = SPEECH_OK;
    int negative = amount->decimal.coefficient < 0;
    if (negative) status = array_push(text, memory, 1, "-");
    uint32_t from = text->count;
    if (status == SPEECH_OK) status = write_digits(amount, view, text, memory);
    if (status != SPEECH_OK || exponent > LARGEST_EXPONENT) return status;
    if (exponent >= 0) {
        /* Zero stays one digit: 0万 is 0. */
        return amount->decimal.coefficient == 0 && !(amount->decimal.flags & SPEECH_END_OVERFLOW)
                   ? SPEECH_OK
                   : write_zeros(text, memory, exponent);
    }
    return insert_point(text, memory, from, (uint32_t)-exponent);
}
