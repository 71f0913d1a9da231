/* Changes: whether an amount is one of change, in what direction, and against what. */
#ifndef QUANTITY_CHANGE_H
#define QUANTITY_CHANGE_H

#include "quantity/clause.h"
#include "quantity/reading.h"

/* Fills in change and basis of a reading from its clause; a change that is told already stays. */
void change_read(const struct view *view, const struct clause *clause, struct reading *reading);

/* Whether an item of a list that begins at `at` has a verb of its own. */
int change_begins_item(const struct view *view, uint32_t at);

#endif
