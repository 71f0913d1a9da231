/* Sections without a number: short lines that stand above text like a title. */
#ifndef STRUCTURE_SECTION_H
#define STRUCTURE_SECTION_H

#include "structure/source.h"

/* Fills `sections` with the first characters (uint32_t) of the lines that are titles of sections, ascending. */
speech_status section_find(struct array *sections, const struct element_source *source, struct memory *memory);

/* Whether a candidate begins a line. Lines are asked for in ascending order; *next, at first 0, keeps the place. */
int section_is_marked(const struct element_source *source, uint32_t line, uint32_t *next);

#endif
