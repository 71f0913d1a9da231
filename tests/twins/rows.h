/* The rows of a document or of its twin, ready to be compared. */
#ifndef TWINS_ROWS_H
#define TWINS_ROWS_H

#include "row.h"
#include "twin.h"

#include <speech/speech.h>

struct rows {
    struct row *items;
    uint32_t count;
    uint32_t capacity;
};

/* What rows are taken of. */
struct side {
    const speech_document *document;
    const struct twin *twin; /* NULL for the document of the original */
    int whole;               /* every field of every kind; else what a reader of headings and quantities would miss */
};

/* Takes the rows of a document, in an order that depends on nothing but the rows. They are good until the document is
 * parsed anew. 0 when the library fails. */
int rows_take(struct rows *rows, const struct side *side);

void rows_free(struct rows *rows);

#endif
