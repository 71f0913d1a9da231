/* Laws: where another one begins in a text, which its articles tell that are numbered anew. */
#ifndef STRUCTURE_LAW_H
#define STRUCTURE_LAW_H

#include "structure/candidate.h"

/* Whether a candidate is the first 编, 章 or 条, at the start of a line. */
int law_may_begin(const struct candidate *candidate);

/* The line of the title above the line of such a candidate, over the lines that tell who passed the law, over its
 * preamble and its table of contents; `line` where none stands there, or no other text ends above it. Lines before
 * `low` belong to something else. */
uint32_t law_title(const struct view *view, const struct layout *layout, uint32_t low, uint32_t line);

#endif
