/* Units: what stands behind a number and says what it counts or measures. */
#ifndef QUANTITY_UNIT_H
#define QUANTITY_UNIT_H

#include "data/quantity/tables.h"
#include "quantity/numeral.h"

/* A unit that was matched. Positions are indices of the view. */
struct unit {
    uint32_t first, end;
    const struct unit_row *row;              /* of the unit table, or NULL for a classifier */
    const struct classifier_row *classifier; /* when it is just the form of that row, else NULL */
    uint32_t kind;                           /* SPEECH_KIND */
    uint32_t use;                            /* enum unit_use */
    uint32_t compound;                       /* a denominator was taken that the row does not have */
    uint32_t per_first, per_end;             /* what it is counted by: 人 in 元/人; empty where nothing is said */
};

/* Matches the longest unit or classifier that begins at `at`, behind that number. Gives 0 where there is none. */
int unit_match(const struct view *view, uint32_t at, const struct numeral *numeral, struct unit *unit);

/* Whether a gap may stand between a number and its unit, or inside a unit. */
int unit_gap(const struct view *view, uint32_t index);

/* The first unit that has that code and scales its number by that power of ten, or NULL. */
const struct unit_row *unit_of_code(const char *code, int32_t power);

/* Whether the classifier of one character at `at` has that role. */
int classifier_has_role(const struct view *view, uint32_t at, uint32_t role);

static inline int unit_has_role(const struct unit *unit, uint32_t role) {
    return unit->classifier && unit->classifier->role == role;
}

#endif
