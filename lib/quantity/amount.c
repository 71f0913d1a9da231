#include "quantity/amount.h"

#include <string.h>

/* A number that was not written by a person: no more zeros than this are written out. */
enum { LARGEST_EXPONENT = 64 };

/* A quotient with more decimals is left as a fraction. */
enum { MOST_PLACES = 6 };

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

int amount_divide(struct amount *amount, int64_t divisor) {
    speech_decimal *decimal = &amount->decimal;
    int64_t coefficient = decimal->coefficient;
    int32_t exponent = decimal->exponent;
    if (decimal->flags & SPEECH_END_OVERFLOW || divisor <= 0) return 0;
    for (uint32_t places = 0; coefficient % divisor; places++, exponent--)
        if (places == MOST_PLACES || __builtin_mul_overflow(coefficient, 10, &coefficient)) return 0;
    decimal->coefficient = coefficient / divisor;
    decimal->exponent = exponent;
    return 1;
}

/* Characters that the amount may take up, and a few more. */
static uint32_t room_of(const struct amount *amount) {
    int32_t exponent = amount->decimal.exponent;
    uint32_t zeros = exponent < 0 ? (uint32_t)-exponent : (uint32_t)exponent;
    uint32_t digits = amount->decimal.flags & SPEECH_END_OVERFLOW ? amount->end - amount->first : 20;
    return digits + (exponent <= LARGEST_EXPONENT ? zeros : 0) + 4;
}

/* Writes the digits: from the coefficient, or where it overflowed from the text. Gives their number. */
static uint32_t write_digits(const struct amount *amount, const struct view *view, char *text) {
    uint32_t count = 0;
    if (amount->decimal.flags & SPEECH_END_OVERFLOW) {
        for (uint32_t i = amount->first; i < amount->end; i++)
            if (view->code[i] >= '0' && view->code[i] <= '9') text[count++] = (char)view->code[i];
        return count;
    }
    int64_t coefficient = amount->decimal.coefficient;
    uint64_t rest = coefficient < 0 ? 0 - (uint64_t)coefficient : (uint64_t)coefficient;
    char digits[24];
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    for (uint32_t i = 0; i < count; i++) text[i] = digits[count - 1 - i];
    return count;
}

/* Puts the point in front of the last `places` of the digits, with zeros where there are too few. Gives the length. */
static uint32_t insert_point(char *text, uint32_t digits, uint32_t places) {
    uint32_t zeros = digits > places ? 0 : places + 1 - digits;
    memmove(text + zeros, text, digits);
    memset(text, '0', zeros);
    digits += zeros;
    memmove(text + digits - places + 1, text + digits - places, places);
    text[digits - places] = '.';
    return digits + 1;
}

double amount_rough(const struct amount *amount) {
    double value = (double)amount->decimal.coefficient;
    for (int32_t i = amount->decimal.exponent; i > 0; i--) value *= 10;
    for (int32_t i = amount->decimal.exponent; i < 0; i++) value /= 10;
    return value;
}

speech_status amount_write(const struct amount *amount, const struct view *view, struct array *text,
                           struct memory *memory) {
    int32_t exponent = amount->decimal.exponent;
    speech_status status = array_reserve(text, memory, 1, text->count + room_of(amount));
    if (status != SPEECH_OK) return status;
    if (amount->decimal.coefficient < 0) *ARRAY_AT(char, text, text->count++) = '-';
    char *start = ARRAY_AT(char, text, text->count);
    uint32_t length = write_digits(amount, view, start);
    if (exponent < 0) {
        length = insert_point(start, length, (uint32_t)-exponent);
    } else if (exponent <= LARGEST_EXPONENT && !(length == 1 && *start == '0')) {
        /* Zero stays one digit: 0万 is 0. */
        memset(start + length, '0', (size_t)exponent);
        length += (uint32_t)exponent;
    }
    text->count += length;
    return SPEECH_OK;
}
