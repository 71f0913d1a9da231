/* What the rest of the library knows of this folder: one function that reads a document's quantities. */
#ifndef QUANTITY_QUANTITY_H
#define QUANTITY_QUANTITY_H

#include "text/view.h"

#include <speech/quantity.h>

/* Appends speech_quantity rows in the order of their starts, no two overlapping. The field `part` is left 0: what a part is,
 * this folder does not know. */
speech_status quantity_read(struct array *quantities, const struct view *view, struct context *context);

#endif
