/* A reading: one quantity while it is being understood, in indices of the view, before it becomes a row. */
#ifndef QUANTITY_READING_H
#define QUANTITY_READING_H

#include "quantity/unit.h"

enum { DATE_TEXT = 48 };

struct reading {
    uint32_t first, end;
    uint32_t number_first, number_end;
    uint32_t unit_first, unit_end;
    uint32_t compound; /* the unit has a denominator that its row does not have */
    uint32_t per_first, per_end;
    uint32_t shared_first, shared_end; /* the unit, written behind a later number of the list; empty where it is not */
    const struct unit_row *unit;       /* or NULL: the unit is as written, or there is none */
    const struct classifier_row *classifier;    /* whose form the unit is, or NULL */
    const struct currency_before_row *currency; /* that is named before it, there or at the amount before, or NULL */
    const char *unit_name;                      /* instead of what is written, or NULL */
    const char *per_name;                       /* what it is counted by where that is not written behind it, or NULL */
    struct amount low, high;
    uint32_t range;    /* low and high are the two ends */
    uint32_t unknown;  /* there is no value */
    uint32_t damaged;  /* the number cannot be what was written: no row, but a diagnostic */
    uint32_t alone;    /* the number is nothing but a multiplier: 亿元以上 */
    uint32_t category; /* SPEECH_CATEGORY of what was read and is no quantity, else 0 */
    uint32_t kind, bound, change, basis, placeholder, group;
    char date[DATE_TEXT]; /* the value of a date or of a ratio like 3:4:3, NUL-terminated, or "" */
};

/* A reading of nothing. To copy it is several times faster than to clear a struct of this size. */
extern const struct reading reading_none;

/* Begins a reading anew, at the character `first`. */
static inline void reading_start(struct reading *reading, uint32_t first) {
    *reading = reading_none;
    reading->first = first;
}

/* Takes over what a numeral says: span, value, infix bound. */
void reading_set_number(struct reading *reading, const struct numeral *numeral);

/* Takes over what a unit says: its span, kind and per. */
void reading_set_unit(struct reading *reading, const struct unit *unit);

/* Whether the unit is just a classifier that has that role. */
static inline int reading_has_role(const struct reading *reading, uint32_t role) {
    return reading->classifier && reading->classifier->role == role;
}

#endif
