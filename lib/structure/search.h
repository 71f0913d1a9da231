/* The search: the few best readings of a text's candidates so far.
 *
 * The search keeps a few readings of the text so far. A reading is a stack of open lists, one inside the other; a
 * candidate either is left out, goes on in one of them (which closes those inside it), or begins a list under the last
 * item of one. Readings whose stacks look the same are one, the cheaper. All costs are small integers. */
#ifndef STRUCTURE_SEARCH_H
#define STRUCTURE_SEARCH_H

#include "structure/candidate.h"

enum {
    SEARCH_READINGS = 6, /* readings kept; more change nothing on the texts measured, fewer do */
    SEARCH_MARGIN = 8,   /* a reading that costs so much more than the best one never won */
    SEARCH_DEPTH = 10,   /* lists inside one another */
    SEARCH_PROPOSALS = SEARCH_READINGS * (2 * SEARCH_DEPTH + 2),
    SEARCH_RUNS = 5 /* numberings that may run on, see the table `marker` */
};

/* A candidate taken, in some reading; or a section without a number, under which lists begin as at the top. */
struct step {
    uint32_t candidate; /* SPEECH_NONE for a section */
    uint32_t above;     /* the step of the item it is under, or SPEECH_NONE */
    uint32_t before;    /* the step taken before it in the reading, or SPEECH_NONE */
    uint32_t signature; /* of the stack that ends with it */
    uint16_t depth;     /* from 1 */
    uint8_t continues;  /* 1 for an item that goes on in a list */
    uint8_t family;     /* of the candidate, 0 for a section */
    uint8_t announced;  /* items that its list is to have, 0 if that is not known */
};

struct reading {
    uint32_t top;  /* the innermost open item, or SPEECH_NONE */
    uint32_t path; /* the step taken last, or SPEECH_NONE */
    int32_t cost;
    int32_t runs[SEARCH_RUNS]; /* numbers reached by numberings that may run on */
};

/* A way on from a reading. */
struct proposal {
    uint32_t reading;
    uint32_t above;
    int32_t cost;
    uint32_t signature;
    uint8_t taken, continues;
    uint8_t announced; /* of the list that the candidate is in */
};

struct search {
    const struct candidate *candidates;
    struct memory *memory;
    struct array steps; /* struct step */
    struct reading readings[SEARCH_READINGS];
    uint32_t count;
    uint32_t
        items[SEARCH_READINGS]; /* for each reading the one item that the candidate can go on behind, or SPEECH_NONE */
    struct proposal proposals[SEARCH_PROPOSALS];
    uint32_t proposed;
    uint64_t proposed_bits; /* the low bits of their signatures */
    int32_t best;           /* cost of the cheapest of them */
};

static inline const struct step *search_step(const struct search *search, uint32_t index) {
    return ARRAY_AT(struct step, &search->steps, index);
}

/* Begins with one reading in which nothing is open. A search that is all zero, or that was used before, may begin. */
void search_begin(struct search *search, const struct candidate *candidates, struct memory *memory);

/* Decides on the next candidate in every reading, and keeps the best ones; the first of them is the best. */
speech_status search_advance(struct search *search, uint32_t candidate);

/* Takes a candidate that begins a part: nothing is above it or below it. */
speech_status search_take_part(struct search *search, uint32_t candidate);

/* Opens a section without a number: a list may begin under it as at the top, and those above it may go on behind. */
speech_status search_open_section(struct search *search);

/* Ends all lists. */
void search_close(struct search *search);

void search_free(struct search *search, struct memory *memory);

#endif
