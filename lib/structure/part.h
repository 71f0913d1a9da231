/* Parts: the documents that a file may hold, each with its own numbering. */
#ifndef STRUCTURE_PART_H
#define STRUCTURE_PART_H

#include "structure/candidate.h"
#include "structure/structure.h"

/* Finds the parts and appends a row for each. `starts` receives the first character of each but the first
 * (uint32_t). */
speech_status part_find(struct structure *structure, struct array *starts, struct array *candidates,
                        const struct view *view, const struct layout *layout, struct memory *memory);

#endif
