#include "structure/stack.h"

#include "structure/weigh.h"

static int is_box(const struct search *search, uint32_t step) {
    return candidate_row(stack_item(search, step))->rank == MARKER_RANK_BOX;
}

int32_t stack_unfinished_cost(const struct search *search, uint32_t step) {
    uint8_t announced = search_step(search, step)->announced;
    if (announced == 0) return 0;
    int32_t number = stack_item(search, step)->marker.number;
    return number > 0 && number < announced ? COST_UNFINISHED : 0;
}

int32_t stack_nest_cost(const struct search *search, uint32_t above, const struct candidate *candidate) {
    if (above == SPEECH_NONE || stack_is_section(search, above)) return 0;
    uint8_t family = candidate_row(candidate)->family;
    int same = 0;
    for (uint32_t at = above; at != SPEECH_NONE && !stack_is_section(search, at) && !is_box(search, at);
         at = search_step(search, at)->above)
        same |= search_step(search, at)->family == family;
    int32_t cost = weigh_nest(stack_item(search, above), candidate, same);
    if (candidate->announced == 0 || stack_unfinished_cost(search, above) == 0) return cost;
    return cost > COST_ANNOUNCED ? cost - COST_ANNOUNCED : 0;
}

int stack_awaits(const struct search *search, uint32_t top, const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    for (uint32_t at = top; at != SPEECH_NONE; at = search_step(search, at)->above)
        if (weigh_joins(row, search_step(search, at)->family) && weigh_continue(stack_item(search, at), candidate) == 0)
            return 1;
    return 0;
}

uint32_t stack_item_before(const struct search *search, uint32_t top, const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    uint32_t found = SPEECH_NONE;
    for (uint32_t at = top; at != SPEECH_NONE; at = search_step(search, at)->above) {
        if (!weigh_joins(row, search_step(search, at)->family)) continue;
        int32_t cost = weigh_continue(stack_item(search, at), candidate);
        if (cost > SEARCH_MARGIN) continue;
        if (found != SPEECH_NONE || cost > 0) return SPEECH_NONE;
        found = at;
    }
    return found;
}
