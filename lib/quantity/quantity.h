/* What the rest of the library knows of this folder: how a document's quantities are read. */
#ifndef QUANTITY_QUANTITY_H
#define QUANTITY_QUANTITY_H

#include "quantity/candidate.h"

/* Appends speech_quantity rows in the order of their starts, no two overlapping. The field `part` is left 0: what a part is,
 * this folder does not know. */
speech_status quantity_read(struct array *quantities, const struct view *view, struct context *context);

/* The same, and appends what the wish asks for beside the quantities to `candidates`, rows in the order of their starts. The
 * quantities are the same as without; candidates may overlap them. */
speech_status quantity_read_all(struct array *quantities, struct array *candidates, const struct candidate_wish *wish,
                                const struct view *view, struct context *context);

#endif
