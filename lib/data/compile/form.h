/* Forms: the strings by which a table's rows are looked up, folded as the text is. */
#ifndef COMPILE_FORM_H
#define COMPILE_FORM_H

#include "table.h"

#include <stdint.h>

enum { FORM_LENGTH = 32 };

/* One form, and the row it leads to. */
struct form {
    uint16_t codes[FORM_LENGTH];
    size_t length;
    size_t row;
};

/* The forms of one column in the order of their codes. */
struct forms {
    struct form *items;
    size_t count, room;
};

/* The forms of a column, in a backward one each from its last code to its first. The caller frees `items`. Exits where
 * one is not a form, or stands in two rows. */
struct forms forms_collect(const struct table *table, size_t column, int backward);

#endif
