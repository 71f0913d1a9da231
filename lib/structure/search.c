#include "structure/search.h"

#include "structure/hash.h"
#include "structure/stack.h"
#include "structure/weigh.h"

enum { PLACES = 256 /* more than there are proposals */ };

_Static_assert((int)SEARCH_PROPOSALS < (int)PLACES, "the index of a proposal has its place in a number");

static uint32_t signature_of(const struct search *search, uint32_t above, const struct candidate *candidate) {
    return hash_mix(stack_signature(search, above) ^ (uint32_t)candidate_row(candidate)->family << 16 ^
                    (uint32_t)candidate->marker.number);
}

/* Whether a way on that costs so much may be among the best. */
static int is_near(const struct search *search, int32_t cost) {
    return cost <= search->best + SEARCH_MARGIN;
}

/* Notes a way on that is near; one with the same stack is kept only if it is cheaper. */
static void propose(struct search *search, struct proposal proposal) {
    if (proposal.cost < search->best) search->best = proposal.cost;
    uint64_t bit = UINT64_C(1) << proposal.signature % 64;
    uint32_t end = search->proposed_bits & bit ? search->proposed : 0; /* most stacks are new */
    search->proposed_bits |= bit;
    for (uint32_t i = 0; i < end; i++) {
        if (search->proposals[i].signature != proposal.signature) continue;
        if (proposal.cost < search->proposals[i].cost) search->proposals[i] = proposal;
        return;
    }
    if (search->proposed < SEARCH_PROPOSALS) search->proposals[search->proposed++] = proposal;
}

/* The candidate under an item; `before` is the one of its list that it goes on behind, or SPEECH_NONE. */
static void propose_item(struct search *search, uint32_t reading, uint32_t above, int32_t cost,
                         const struct candidate *candidate, uint32_t before) {
    if (!is_near(search, cost)) return;
    uint32_t signature = signature_of(search, above, candidate);
    uint8_t announced = before == SPEECH_NONE ? candidate->announced : search_step(search, before)->announced;
    propose(search, (struct proposal){reading, above, cost, signature, 1, before != SPEECH_NONE, announced});
}

static void propose_none(struct search *search, uint32_t reading, int32_t cost) {
    if (!is_near(search, cost)) return;
    uint32_t top = search->readings[reading].top;
    uint32_t signature = stack_signature(search, top);
    propose(search, (struct proposal){reading, SPEECH_NONE, cost, signature, 0, 0, 0});
}

/* Finds for each reading the item that the candidate goes on behind where it can be nothing else: what else most
 * candidates could be would cost too much. Gives in how many readings that is so; the first of them is the cheapest. */
static uint32_t find_items(struct search *search, const struct candidate *candidate, int32_t skip, int32_t take) {
    uint32_t found = 0;
    int certain = candidate->marker.number > 1 && take == 0 && skip > SEARCH_MARGIN;
    for (uint32_t i = 0; i < search->count; i++) {
        search->items[i] = certain ? stack_item_before(search, search->readings[i].top, candidate) : SPEECH_NONE;
        if (search->items[i] == SPEECH_NONE) continue;
        if (found++ == 0) search->best = search->readings[i].cost;
    }
    return found;
}

static int is_item(const struct search *search, uint32_t step) {
    return step != SPEECH_NONE && !stack_is_section(search, step);
}

/* All the ways on from one reading. */
static void extend(struct search *search, uint32_t index, const struct candidate *candidate, int32_t skip,
                   int32_t take) {
    const struct reading *reading = &search->readings[index];
    const struct marker_row *row = candidate_row(candidate);
    uint32_t top = reading->top;
    uint32_t lists = 0; /* open ones that end where the candidate begins another */
    int same = 0;       /* whether one of its own family is among them */
    int32_t unfinished = 0;
    if (search->items[index] != SPEECH_NONE) {
        uint32_t before = search->items[index];
        propose_item(search, index, search_step(search, before)->above, reading->cost, candidate, before);
        return;
    }
    propose_none(search, index, reading->cost + skip);
    int32_t taken = reading->cost + take, open = weigh_open(candidate, reading->runs[row->runs]);
    if (!is_near(search, taken + open) || (candidate->marker.number > 1 && stack_awaits(search, top, candidate)))
        open = COST_NEVER;
    for (uint32_t at = top;; at = search_step(search, at)->above, lists++) {
        if (open < COST_NEVER && (at == SPEECH_NONE || search_step(search, at)->depth < SEARCH_DEPTH)) {
            int32_t cost = taken + open + unfinished;
            if (lists) cost += weigh_second(candidate, same, lists);
            int32_t nest = is_near(search, cost) ? stack_nest_cost(search, at, candidate) : 0;
            propose_item(search, index, at, cost + nest, candidate, SPEECH_NONE);
            /* Its natural place: under an item above, it costs COST_OPEN_SECOND more at the least. */
            if (lists == 0 && nest == 0 && is_item(search, at)) open = COST_NEVER;
        }
        if (at == SPEECH_NONE) break;
        int32_t ended = unfinished;
        unfinished += stack_unfinished_cost(search, at);
        if (!weigh_joins(row, search_step(search, at)->family)) continue;
        same = 1;
        int32_t cost = weigh_continue(stack_item(search, at), candidate);
        if (cost < COST_NEVER)
            propose_item(search, index, search_step(search, at)->above, taken + cost + ended, candidate, at);
    }
}

/* Puts the candidate on top of a reading; there is room for its step. */
static void append(struct search *search, struct reading *reading, const struct proposal *proposal,
                   uint32_t candidate) {
    const struct candidate *item = &search->candidates[candidate];
    uint32_t depth = proposal->above == SPEECH_NONE ? 1 : search_step(search, proposal->above)->depth + 1;
    uint8_t runs = candidate_row(item)->runs;
    *ARRAY_AT(struct step, &search->steps, search->steps.count) = (struct step){candidate,
                                                                                proposal->above,
                                                                                reading->path,
                                                                                proposal->signature,
                                                                                (uint16_t)depth,
                                                                                proposal->continues,
                                                                                candidate_row(item)->family,
                                                                                proposal->announced};
    if (runs) reading->runs[runs] = item->marker.number;
    reading->top = reading->path = search->steps.count++;
}

/* Gives the place of the cheapest proposal, of several the first. Cost and index are one number, since no branch
 * foresees which is the cheapest. */
static uint32_t find_cheapest(const uint32_t *places, uint32_t count) {
    uint32_t cheapest = UINT32_MAX;
    for (uint32_t i = 0; i < count; i++) cheapest = places[i] < cheapest ? places[i] : cheapest;
    return cheapest;
}

/* Keeps the cheapest proposals as the new readings. */
static void choose(struct search *search, uint32_t candidate) {
    struct reading old[SEARCH_READINGS];
    uint32_t places[SEARCH_PROPOSALS], place;
    for (uint32_t i = 0; i < search->count; i++) old[i] = search->readings[i];
    for (uint32_t i = 0; i < search->proposed; i++)
        places[i] = (uint32_t)(search->proposals[i].cost - search->best) * PLACES + i;
    search->count = 0;
    while (search->count < SEARCH_READINGS &&
           (place = find_cheapest(places, search->proposed)) / PLACES <= SEARCH_MARGIN) {
        const struct proposal *proposal = &search->proposals[place % PLACES];
        struct reading *reading = &search->readings[search->count++];
        *reading = old[proposal->reading];
        reading->cost = proposal->cost - search->best;
        if (proposal->taken) append(search, reading, proposal, candidate);
        places[place % PLACES] = UINT32_MAX; /* it is taken */
    }
}

/* What the search would choose where the candidate goes on behind an item in every reading: they stay in their order,
 * and of several that come to have the same stack the first, which is the cheapest. */
static void go_on(struct search *search, uint32_t candidate) {
    uint32_t signatures[SEARCH_READINGS], kept = 0;
    for (uint32_t i = 0; i < search->count; i++) {
        struct proposal proposal = {.above = search_step(search, search->items[i])->above, .continues = 1};
        uint32_t same = 0;
        proposal.signature = signature_of(search, proposal.above, &search->candidates[candidate]);
        while (same < kept && signatures[same] != proposal.signature) same++;
        if (same < kept) continue;
        signatures[kept] = proposal.signature;
        search->readings[kept] = search->readings[i];
        append(search, &search->readings[kept++], &proposal, candidate);
    }
    search->count = kept;
}

/* Readings that differed in their stacks alone are one from now on: the first is the cheapest. */
void search_close(struct search *search) {
    struct reading *reading = &search->readings[0];
    *reading = (struct reading){.top = SPEECH_NONE, .path = reading->path};
    search->count = 1;
}

speech_status search_take_part(struct search *search, uint32_t candidate) {
    uint8_t family = candidate_row(&search->candidates[candidate])->family;
    struct step step = {candidate, SPEECH_NONE, search->readings[0].path, 1, 1, 0, family, 0};
    search->readings[0].path = search->steps.count;
    search_close(search);
    return array_push(&search->steps, search->memory, sizeof step, &step);
}

speech_status search_open_section(struct search *search) {
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < search->count && status == SPEECH_OK; i++) {
        struct reading *reading = &search->readings[i];
        uint32_t top = reading->top;
        if (top == SPEECH_NONE) continue;
        if (stack_is_section(search, top)) top = search_step(search, top)->above;
        const struct step *above = search_step(search, top);
        struct step step = {SPEECH_NONE, top, reading->path, hash_mix(above->signature ^ UINT32_MAX), 0, 0, 0, 0};
        step.depth = (uint16_t)(above->depth + 1);
        reading->top = reading->path = search->steps.count;
        status = array_push(&search->steps, search->memory, sizeof step, &step);
    }
    return status;
}

void search_begin(struct search *search, const struct candidate *candidates, struct memory *memory) {
    search->candidates = candidates;
    search->memory = memory;
    search->steps.count = 0;
    search->count = 1;
    search->readings[0] = (struct reading){.top = SPEECH_NONE, .path = SPEECH_NONE};
}

speech_status search_advance(struct search *search, uint32_t candidate) {
    const struct candidate *item = &search->candidates[candidate];
    int32_t skip = weigh_skip(item), take = weigh_take(item);
    if (search->steps.count > UINT32_MAX - SEARCH_READINGS) return SPEECH_ERROR_MEMORY;
    uint32_t room = search->steps.count + SEARCH_READINGS;
    speech_status status = array_reserve(&search->steps, search->memory, sizeof(struct step), room);
    if (status != SPEECH_OK) return status;
    search->best = INT32_MAX - SEARCH_MARGIN;
    if (find_items(search, item, skip, take) == search->count) {
        go_on(search, candidate);
        return SPEECH_OK;
    }
    search->proposed = 0;
    search->proposed_bits = 0;
    for (uint32_t i = 0; i < search->count; i++) extend(search, i, item, skip, take);
    choose(search, candidate);
    return SPEECH_OK;
}

void search_free(struct search *search, struct memory *memory) {
    array_free(&search->steps, memory, sizeof(struct step));
}
