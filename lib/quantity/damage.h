/* Damage: numbers that lost characters on their way, and so cannot mean what they say. */
#ifndef QUANTITY_DAMAGE_H
#define QUANTITY_DAMAGE_H

#include "quantity/unit.h"

/* Whether a number with that unit cannot be what was written: 228日 for 2月28日, 199210年. */
int damage_found(const struct view *view, const struct numeral *numeral, const struct unit *unit);

#endif
