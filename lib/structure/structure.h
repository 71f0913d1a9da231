/* What the rest of the library knows of this folder: one function that reads a document's parts, headings and
 * elements. */
#ifndef STRUCTURE_STRUCTURE_H
#define STRUCTURE_STRUCTURE_H

#include "text/view.h"

#include <speech/element.h>
#include <speech/heading.h>

/* What is needed only while a document is read; its memory is kept for the next one. */
struct structure_work;

/* Rows in the order of their starts, complete but for the dates of elements: dates are read by another folder. */
struct structure {
    struct array parts;    /* speech_part; at least one, also for an empty text */
    struct array headings; /* speech_heading */
    struct array elements; /* speech_element */
    struct structure_work *work;
};

/* Fills the arrays, using their memory again. */
speech_status structure_read(struct structure *structure, const struct view *view, struct context *context);

void structure_free(struct structure *structure, struct memory *memory);

#endif
