/* Damage: numbers that lost characters on their way, and so cannot mean what they say. */
#ifndef QUANTITY_DAMAGE_H
#define QUANTITY_DAMAGE_H

#include "quantity/unit.h"

/* Whether a number with that unit cannot be what was written: 228日 for 2月28日, 199210年. */
int damage_found(const struct view *view, const struct numeral *numeral, const struct unit *unit);

/* Whether characters were lost inside a quantity or right before it, whatever it says. */
int damage_around(const struct view *view, uint32_t first, uint32_t end);

/* The end of two ratios that ran together, of which the first begins with `left` and the second ends with what stands
 * behind the second colon, at `mark`: 6:47:3 for 6:4 and 7:3. 0 when there are none. */
uint32_t damage_ratios_end(const struct view *view, const struct numeral *left, const struct numeral *middle,
                           uint32_t mark);

#endif
