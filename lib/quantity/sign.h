/* Signs: the minus before a number. */
#ifndef QUANTITY_SIGN_H
#define QUANTITY_SIGN_H

#include "quantity/reading.h"

/* How many characters before a number that begins at `first` are its minus, if it can bear one: 负, - or none. `from` is
 * the end of the quantity before it, or 0. */
uint32_t sign_length(const struct view *view, uint32_t from, uint32_t first);

/* Makes a reading negative where a minus belongs to it: 示范区-7.9%, 负3.9%. `from` as above. */
void sign_read(const struct view *view, uint32_t from, struct reading *reading);

#endif
