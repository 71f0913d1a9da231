/* The outline: one decision for the whole document which candidates are headings, and under which parent each
 * stands. */
#ifndef STRUCTURE_OUTLINE_H
#define STRUCTURE_OUTLINE_H

#include "structure/scratch.h"
#include "structure/search.h"

/* A heading decided on. */
struct entry {
    uint32_t candidate; /* its index */
    uint32_t parent;    /* index of the entry above it, or SPEECH_NONE */
    uint32_t level;     /* from 1 */
};

/* Decides. `parts` and `sections` (uint32_t, ascending) are the first characters of parts, at which all lists end, and
 * of sections without a number, which may stand at the top or inside an item. Fills `entries` with struct entry in
 * order. The memory of the search is used again. */
speech_status outline_decide(struct array *entries, struct search *search, const struct array *candidates,
                             const struct array *parts, const struct array *sections, struct scratch *scratch);

#endif
