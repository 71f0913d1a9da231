/* The reader: goes to the next character that a quantity may begin with, and reads whatever begins there. */
#ifndef QUANTITY_READER_H
#define QUANTITY_READER_H

#include "quantity/reading.h"

/* The next character at or behind `at` that may begin a quantity; for none `stop`, or `at` if it lies behind that. Most
 * characters fall through a sieve. */
uint32_t reader_next(const uint16_t *codes, uint32_t at, uint32_t stop);

/* Reads whatever begins at `at`, from the most to the least specific. Gives 0, with *skip, where no quantity does; the
 * category of the reading then says whether something that looks like one does. */
int reader_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip);

#endif
