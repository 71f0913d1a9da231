/* Plain quantities: a number and its unit, spans of two, and the numbers that share one unit. */
#ifndef QUANTITY_PLAIN_H
#define QUANTITY_PLAIN_H

#include "quantity/reading.h"

/* Reads the amount that begins at `at`: money, percentage, measure, count, duration, multiple. Gives 0 where none does;
 * then *skip receives the end of what may be passed over. */
int plain_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip);

#endif
