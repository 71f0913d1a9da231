#include "quantity/sign.h"

#include "quantity/word.h"

#include <string.h>

/* A minus follows no letter, digit or quantity, which it would join with the number instead. */
static int is_minus(const struct view *view, uint32_t from, uint32_t first) {
    if (view->code[first - 1] != '-' || !numeral_joined(view, first)) return 0;
    uint16_t before = first > 1 ? view->code[first - 2] : 0;
    int parted = first == 1 || before > 0x80 || before == '(' || before == ',' || before == ':';
    return parted && !(from && from + 1 >= first);
}

uint32_t sign_length(const struct view *view, uint32_t from, uint32_t first) {
    if (first == 0) return 0;
    uint32_t used, row = word_before(&minus_trie, view, first, &used);
    if (row != DATA_NONE) return minus_rows[row].negative ? used : 0;
    return is_minus(view, from, first) ? 1 : 0;
}

/* Whether amounts of that kind are below zero at times; a number of persons is not. */
static int may_be_negative(const struct reading *reading) {
    switch (reading->kind) {
    case SPEECH_KIND_PERCENT:
    case SPEECH_KIND_PERCENTAGE_POINT:
    case SPEECH_KIND_NUMBER:
    case SPEECH_KIND_FRACTION: return 1;
    case SPEECH_KIND_MEASURE: return reading->unit && strcmp(reading->unit->code, "Cel") == 0;
    default: return 0;
    }
}

void sign_read(const struct view *view, uint32_t from, struct reading *reading) {
    int pair = reading->range && reading->kind != SPEECH_KIND_FRACTION;
    if (pair || reading->unknown || !may_be_negative(reading)) return;
    uint32_t length = sign_length(view, from, reading->first);
    if (length == 0) return;
    reading->first -= length;
    reading->number_first -= length;
    reading->low.decimal.coefficient = -reading->low.decimal.coefficient;
    if (reading->kind != SPEECH_KIND_FRACTION) reading->high = reading->low;
}
