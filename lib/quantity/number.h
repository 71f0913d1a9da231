/* Numbers before a unit: a numeral with what speech and print put between it and its unit: 3000多人, 3个亿元, -.5. */
#ifndef QUANTITY_NUMBER_H
#define QUANTITY_NUMBER_H

#include "quantity/numeral.h"

/* Reads the number that begins at `at`, as numeral_read() does, and what stands between it and its unit. Gives the end
 * of that, or `at` where there is no number. */
uint32_t number_read(const struct view *view, uint32_t at, struct numeral *numeral);

#endif
