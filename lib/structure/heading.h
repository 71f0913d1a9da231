/* Headings: the rows that are made of the entries of the outline. */
#ifndef STRUCTURE_HEADING_H
#define STRUCTURE_HEADING_H

#include "structure/outline.h"
#include "structure/structure.h"

/* Appends a row for each entry, and diagnostics for gaps and repeats in their numbers. The parts are there already. */
speech_status heading_write(struct structure *structure, const struct array *entries, const struct array *candidates,
                            const struct layout *layout, const struct view *view, struct context *context);

/* In text without line breaks the last title ends where the signature or the imprint begins. */
void heading_end_titles(struct structure *structure);

#endif
