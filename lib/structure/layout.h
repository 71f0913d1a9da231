/* Layout: the lines of a text as its writer meant them. A break that is only layout (GAP_WRAP) parts no line. */
#ifndef STRUCTURE_LAYOUT_H
#define STRUCTURE_LAYOUT_H

#include "text/view.h"

/* A line. */
struct line {
    uint32_t first, end; /* its characters */
    uint8_t flat;        /* 1 where blanks stand for the breaks around it */
    uint8_t cue;         /* the element that the words at its start announce, or 0 */
    uint8_t page;        /* 1 where its last character may be that of a page number */
};

struct layout {
    struct array lines; /* struct line, all characters in order */
};

/* Reads the lines, using the memory of the layout again. */
speech_status layout_read(struct layout *layout, const struct view *view, struct memory *memory);

/* The line that holds a character: index into lines. */
uint32_t layout_find(const struct layout *layout, uint32_t index);

/* Whether a line is only a page number: digits, with or without dashes. */
int layout_is_page_number(const struct view *view, uint32_t first, uint32_t end);

void layout_free(struct layout *layout, struct memory *memory);

#endif
