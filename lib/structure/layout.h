/* Layout: the lines of a text as its writer meant them. Where lines were broken at a fixed width (text out of a PDF), those
 * that the width broke are joined again; page numbers on a line of their own do not part them. */
#ifndef STRUCTURE_LAYOUT_H
#define STRUCTURE_LAYOUT_H

#include "text/view.h"

/* A line, or several that belong together. */
struct line {
    uint32_t first, end; /* its characters */
};

struct layout {
    struct array lines; /* struct line, all characters in order; page numbers are lines of their own */
    uint32_t width;     /* characters of a full line where lines were broken by width, else 0 */
};

/* Reads the lines, using the memory of the layout again. */
speech_status layout_read(struct layout *layout, const struct view *view, struct memory *memory);

/* The line that holds a character: index into lines. */
uint32_t layout_find(const struct layout *layout, uint32_t index);

/* Whether a line is only a page number: digits, with or without dashes. */
int layout_is_page_number(const struct view *view, uint32_t first, uint32_t end);

void layout_free(struct layout *layout, struct memory *memory);

#endif
