/* The foot of a part: the last call, signature, distribution, imprint. */
#ifndef STRUCTURE_FOOT_H
#define STRUCTURE_FOOT_H

#include "structure/reader.h"

/* Marks the lines of a part's foot among its lines [first, end); `last_heading` is the last of them that a heading
 * begins, or UINT32_MAX. And salutations inside the part. */
void foot_mark(struct reader *reader, uint32_t first, uint32_t end, uint32_t last_heading);

#endif
