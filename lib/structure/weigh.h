/* Weighing: what single decisions about candidates cost, in the unit of cost.h. */
#ifndef STRUCTURE_WEIGH_H
#define STRUCTURE_WEIGH_H

#include "structure/candidate.h"
#include "structure/cost.h"

/* That a candidate is left out. */
int32_t weigh_skip(const struct candidate *candidate);

/* That it is a heading at all, by where it stands. */
int32_t weigh_take(const struct candidate *candidate);

/* Whether a marker can go on in a list of a family. */
static inline int weigh_joins(const struct marker_row *row, uint8_t family) {
    return row->family == family || (row->joins && row->joins == family);
}

/* That it goes on in the list of an item; COST_NEVER when it cannot. */
int32_t weigh_continue(const struct candidate *item, const struct candidate *candidate);

/* That it begins a list, wherever that stands; `reached` is the number that its family had reached under another
 * parent. COST_NEVER when it cannot. */
int32_t weigh_open(const struct candidate *candidate, int32_t reached);

/* That it begins a list under an item; `same` says that the item or one above it is of the same family. */
int32_t weigh_nest(const struct candidate *item, const struct candidate *candidate, int same);

/* That it begins a list behind another under the same item; so many open `lists` end there, one of the same family
 * among them or not. */
int32_t weigh_second(const struct candidate *candidate, int same, uint32_t lists);

#endif
