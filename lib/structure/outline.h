/* The outline: one decision for the whole document which candidates are headings, and under which parent each stands. */
#ifndef STRUCTURE_OUTLINE_H
#define STRUCTURE_OUTLINE_H

#include "structure/candidate.h"

/* A heading decided on. */
struct entry {
    uint32_t candidate; /* its index */
    uint32_t parent;    /* index of the entry above it, or SPEECH_NONE */
    uint32_t level;     /* from 1 */
};

/* Decides. `resets` (uint32_t, ascending) are characters at which all lists end: new parts, sections without a number.
 * Appends struct entry to `entries` in order. */
speech_status outline_decide(struct array *entries, const struct array *candidates, const struct array *resets,
                             struct memory *memory);

#endif
