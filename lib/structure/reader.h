/* The reader of elements: what it knows of each line. */
#ifndef STRUCTURE_READER_H
#define STRUCTURE_READER_H

#include "structure/layout.h"
#include "structure/structure.h"

/* Where the reading stands. */
struct reader {
    struct structure *structure;
    const struct view *view;
    const struct line *lines;
    uint32_t count; /* lines */
    struct context *context;
    uint8_t *kinds;               /* for each line the element that it is, or is part of, or 0 */
    uint8_t *starts;              /* for each line 1 where an element begins with it */
    uint32_t part;                /* the part reached */
    uint32_t page;                /* the page number reached, of those that the view leaves out */
    const struct array *contents; /* struct stretch: the tables of contents */
    uint32_t stretch;             /* the one reached */
    int full;                     /* the limit of rows is reached */
};

/* Notes what a line is, or is part of. */
static inline void reader_set(struct reader *reader, uint32_t line, uint8_t kind) {
    reader->starts[line] = line == 0 || reader->kinds[line - 1] != kind;
    reader->kinds[line] = kind;
}

#endif
