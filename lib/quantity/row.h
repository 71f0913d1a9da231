/* Rows: what becomes of a reading when it is understood. */
#ifndef QUANTITY_ROW_H
#define QUANTITY_ROW_H

#include "quantity/reading.h"

/* So many rows of the unit and classifier tables have their strings kept; others cost a lookup in the pool each
 * time. */
enum { ROW_UNITS = 512, ROW_CLASSIFIERS = 512 };

struct row_unit {
    speech_string name, code;
};

/* Where the rows of one text go. All zero but the first three fields to begin with. */
struct row_writer {
    const struct view *view;
    struct context *context;
    struct array *rows;   /* speech_quantity */
    struct array scratch; /* char; the owner frees it */
    int full;             /* the limit on rows was reached */
    struct row_unit units[ROW_UNITS];
    speech_string classifiers[ROW_CLASSIFIERS];
};

/* A row that says nothing, to be copied; see reading_none. */
extern const speech_quantity row_none;

/* Makes the row of a reading and appends it. */
speech_status row_write(struct row_writer *writer, const struct reading *reading);

/* Gives a row that was written another bound: 5亿元 of 5亿元或10亿元以上. */
void row_bound(speech_quantity *row, uint32_t bound);

#endif
