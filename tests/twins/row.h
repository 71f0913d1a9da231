/* A row of a document in one form, whatever its kind, with offsets into the original text. */
#ifndef TWINS_ROW_H
#define TWINS_ROW_H

#include <stdint.h>

enum row_kind { ROW_HEADING, ROW_QUANTITY, ROW_PART, ROW_ELEMENT, ROW_TOKEN, ROW_SENTENCE, ROW_DIAGNOSTIC, ROW_KINDS };

/* A place that the original does not have. */
#define ROW_NOWHERE UINT32_MAX

/* What a row has besides its place: enough for the largest, a quantity. */
enum { ROW_NUMBERS = 18, ROW_STRINGS = 4 };

/* A row. Two are the same when all of it is. Offsets are the original's, ROW_NOWHERE where it has no such place. */
struct row {
    uint32_t kind;                    /* a row_kind */
    uint32_t start, end;              /* both the start for a heading of a layout twin: only that is compared */
    uint32_t here;                    /* the start in the document's own text; not compared */
    uint32_t name;                    /* form, kind or code, for people; not compared */
    int64_t numbers[ROW_NUMBERS];     /* the other fields, 0 behind the last */
    const char *strings[ROW_STRINGS]; /* of the document's pool; "" behind the last */
};

/* The order of rows: 0 for two that are the same. */
int row_order(const struct row *left, const struct row *right);

/* Prints a row in a line, without a line feed. */
void row_print(const struct row *row);

#endif
