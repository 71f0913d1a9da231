/* What the rest of the library knows of this folder: how a document's quantities are read. */
#ifndef QUANTITY_QUANTITY_H
#define QUANTITY_QUANTITY_H

#include "quantity/candidate.h"

/* Where all that is read of a text goes. Arrays may be NULL where what they would hold is not wanted. */
struct quantity_rows {
    struct array *quantities; /* speech_quantity, in the order of their starts, no two overlapping; never NULL */
    struct array *candidates; /* speech_quantity that the wish asks for, in that order too; may overlap quantities */
    struct array *blanks; /* uint32_t: characters inside of quantities that have a blank or line break before them */
};

/* Reads the quantities, and what the wish asks for beside them; they are the same with and without. The wish may be
 * NULL. The field `part` is left 0: what a part is, this folder does not know. */
speech_status quantity_read(const struct quantity_rows *rows, const struct candidate_wish *wish,
                            const struct view *view, struct context *context);

/* Puts the value of the first date that begins in [first, end), indices of the view, into the pool: the one that a
 * quantity there has. The string is empty when there is none. */
speech_status quantity_find_date(const struct view *view, uint32_t first, uint32_t end, struct context *context,
                                 speech_string *value);

#endif
