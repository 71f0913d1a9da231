#include "quantity/reading.h"

#include "quantity/row.h"

/* Here and not where they are used: a compiler that sees them clears the struct instead of copying it. */
const struct numeral numeral_none = {0};
const struct reading reading_none = {0};
const speech_quantity row_none = {.heading = SPEECH_NONE};

void reading_set_number(struct reading *reading, const struct numeral *numeral) {
    reading->number_first = numeral->first;
    reading->number_end = reading->unit_first = reading->unit_end = reading->end = numeral->end;
    reading->low = numeral->low;
    reading->high = numeral->high;
    reading->range = numeral->low.decimal.coefficient != numeral->high.decimal.coefficient;
    reading->unknown = numeral->unknown;
    reading->alone = numeral->alone;
    reading->placeholder = numeral->style == STYLE_PLACEHOLDER;
    reading->bound = numeral->bound;
}

void reading_set_unit(struct reading *reading, const struct unit *unit) {
    reading->unit = unit->row;
    reading->classifier = unit->classifier;
    reading->kind = unit->kind;
    reading->unit_first = unit->first;
    reading->unit_end = reading->end = unit->end;
    reading->compound = unit->compound;
    reading->per_first = unit->per_first;
    reading->per_end = unit->per_end;
}
