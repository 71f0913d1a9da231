/* What elements and sections are looked for in, and what its candidates say of lines. */
#ifndef STRUCTURE_SOURCE_H
#define STRUCTURE_SOURCE_H

#include "structure/candidate.h"
#include "structure/contents.h"

/* What is known when elements are looked for. */
struct element_source {
    const struct view *view;
    const struct layout *layout;
    const struct array *stretches;  /* struct stretch: tables of contents */
    const struct array *candidates; /* struct candidate */
};

/* The last of the lines from `first` on and before `end` that a candidate begins, or UINT32_MAX. */
uint32_t source_last_heading(const struct element_source *source, uint32_t first, uint32_t end);

/* The line that the first annex of a part begins, or `end`. The words 附件: above their list begin none. */
uint32_t source_find_annex(const struct element_source *source, uint32_t first, uint32_t end);

#endif
