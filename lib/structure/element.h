/* Elements: what surrounds and opens the text of each part. */
#ifndef STRUCTURE_ELEMENT_H
#define STRUCTURE_ELEMENT_H

#include "structure/scratch.h"
#include "structure/section.h"
#include "structure/structure.h"

/* Appends a row for each element, in the order of their starts. Parts and headings are there already. */
speech_status element_write(struct structure *structure, const struct array *sections,
                            const struct element_source *source, struct scratch *scratch, struct context *context);

#endif
