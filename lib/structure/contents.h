/* Tables of contents: headings that are listed before they come. Their lines are an element and no headings. */
#ifndef STRUCTURE_CONTENTS_H
#define STRUCTURE_CONTENTS_H

#include "structure/candidate.h"
#include "structure/scratch.h"

/* A stretch of characters. */
struct stretch {
    uint32_t first, end;
};

/* A hash of a marker and the first characters of the title behind it, for as many as tables of contents are known
 * by. */
uint32_t contents_hash(const struct view *view, const struct marker *marker);

/* Finds the tables of contents (struct stretch, in order), and marks the candidates in them CANDIDATE_DROPPED. */
speech_status contents_find(struct array *stretches, struct array *candidates, const struct view *view,
                            const struct layout *layout, struct scratch *scratch);

#endif
