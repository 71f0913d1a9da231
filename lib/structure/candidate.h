/* Candidates: every place where a marker may stand, with what speaks for and against it. */
#ifndef STRUCTURE_CANDIDATE_H
#define STRUCTURE_CANDIDATE_H

#include "structure/layout.h"
#include "structure/marker.h"

/* What stands before a candidate, from weak to strong. */
enum boundary {
    BOUNDARY_NONE,  /* a character of the same sentence */
    BOUNDARY_COMMA, /* a comma */
    BOUNDARY_BLANK, /* a blank, or a line break made by the width of the page */
    BOUNDARY_STOP,  /* a mark that ends or opens a sentence */
    BOUNDARY_TITLE, /* a short heading without punctuation */
    BOUNDARY_WIDE,  /* several blanks */
    BOUNDARY_LINE   /* the line begins here */
};

enum {
    CANDIDATE_PREVIOUS = 1, /* the number before it stands before it */
    CANDIDATE_NEXT = 2,     /* the number after it stands behind it */
    CANDIDATE_DROPPED = 4,  /* it is no heading */
    CANDIDATE_DECIMAL = 8,  /* a digit follows, so that it may be a decimal number */
    CANDIDATE_TITLED = 16,  /* it is all title: the next candidate follows without punctuation between */
    CANDIDATE_LIST = 32     /* no heading, but the words 附件: above a list of appendices */
};

struct candidate {
    struct marker marker;
    uint32_t line;    /* the line of the layout that it stands in */
    uint32_t hash;    /* of its marker and the first characters of its title, see contents.h */
    uint8_t boundary; /* enum boundary */
    uint8_t flags;
    uint8_t announced; /* items that the sentence before a first item says there are, 0 for none */
};

static inline const struct marker_row *candidate_row(const struct candidate *candidate) {
    return &marker_rows[candidate->marker.row];
}

/* Collects the candidates of a text in order (struct candidate). */
speech_status candidate_collect(struct array *candidates, const struct view *view, const struct layout *layout,
                                struct context *context);

#endif
