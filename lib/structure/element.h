/* Elements: what surrounds and opens the text of each part. */
#ifndef STRUCTURE_ELEMENT_H
#define STRUCTURE_ELEMENT_H

#include "structure/candidate.h"
#include "structure/contents.h"
#include "structure/structure.h"

/* What is known when elements are looked for. */
struct element_source {
    const struct view *view;
    const struct layout *layout;
    const struct array *stretches;  /* struct stretch: tables of contents */
    const struct array *candidates; /* struct candidate */
};

/* Lines that are titles of sections without a number: their first characters (uint32_t), ascending. */
speech_status element_find_sections(struct array *sections, const struct element_source *source, struct memory *memory);

/* Appends a row for each element, in the order of their starts. Parts and headings are there already. */
speech_status element_write(struct structure *structure, const struct array *sections,
                            const struct element_source *source, struct context *context);

#endif
