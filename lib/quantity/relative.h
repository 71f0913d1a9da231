/* Relative dates: 去年, 今年上半年, 年底. */
#ifndef QUANTITY_RELATIVE_H
#define QUANTITY_RELATIVE_H

#include "quantity/candidate.h"

/* Reads the relative date that begins at `at`, with a value where the wish has a reference date. Gives 0, with the end
 * of what may be passed over in *skip, where none does. */
int relative_read(const struct view *view, uint32_t at, const struct candidate_wish *wish, struct reading *reading,
                  uint32_t *skip);

#endif
