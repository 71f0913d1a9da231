/* The stack of a reading: the lists that are open, one inside the other, each by the step of its last item. */
#ifndef STRUCTURE_STACK_H
#define STRUCTURE_STACK_H

#include "structure/search.h"

static inline int stack_is_section(const struct search *search, uint32_t step) {
    return search_step(search, step)->family == 0;
}

/* The candidate that a step took; it is no section. */
static inline const struct candidate *stack_item(const struct search *search, uint32_t step) {
    return &search->candidates[search_step(search, step)->candidate];
}

/* A number for all that is open down to a step, or SPEECH_NONE: stacks that look the same have the same. */
static inline uint32_t stack_signature(const struct search *search, uint32_t top) {
    return top == SPEECH_NONE ? 1 : search_step(search, top)->signature;
}

/* What it costs that the list of an item ends with it: nothing, unless more items were announced. */
int32_t stack_unfinished_cost(const struct search *search, uint32_t step);

/* What it costs that a candidate begins a list under an item; less where both lists were announced, and the item's is
 * to go on. */
int32_t stack_nest_cost(const struct search *search, uint32_t above, const struct candidate *candidate);

/* Whether the candidate is just what an open list waits for: then it does not begin another. */
int stack_awaits(const struct search *search, uint32_t top, const struct candidate *candidate);

/* The one open item that the candidate can go on behind, when it does so for nothing; SPEECH_NONE for none. */
uint32_t stack_item_before(const struct search *search, uint32_t top, const struct candidate *candidate);

#endif
