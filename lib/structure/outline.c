#include "structure/outline.h"

#include "structure/cost.h"

/* The search keeps a few readings of the text so far. A reading is a stack of open lists, one inside the other; a candidate
 * either is left out, goes on in one of them (which closes those inside it), or begins a list under the last item of one.
 * Readings whose stacks look the same are one, the cheaper. All costs are small integers. */
enum {
    READINGS = 12, /* readings kept; more change nothing on the texts measured */
    MARGIN = 12,   /* a reading that costs so much more than the best one never won */
    DEPTH = 10,    /* lists inside one another */
    PROPOSALS = READINGS * (2 * DEPTH + 2),
    RUNS = 4, /* numberings that may run on, see the table `marker` */
    GAP_LONGEST = 20 /* numbers missing at the most */
};

/* A candidate taken, in some reading; or a section without a number, under which lists begin as at the top. */
struct step {
    uint32_t candidate; /* SPEECH_NONE for a section */
    uint32_t above;     /* the step of the item it is under, or SPEECH_NONE */
    uint32_t before;    /* the step taken before it in the reading, or SPEECH_NONE */
    uint32_t signature; /* of the stack that ends with it */
    uint16_t depth;     /* from 1 */
    uint16_t continues; /* 1 for an item that goes on in a list */
};

struct reading {
    uint32_t top;  /* the innermost open item, or SPEECH_NONE */
    uint32_t path; /* the step taken last, or SPEECH_NONE */
    int32_t cost;
    int32_t runs[RUNS]; /* numbers reached by numberings that may run on */
};

/* A way on from a reading. */
struct proposal {
    uint32_t reading;
    uint32_t above;
    int32_t cost;
    uint32_t signature;
    uint8_t taken, continues;
};

struct search {
    const struct candidate *candidates;
    struct memory *memory;
    struct array steps; /* struct step */
    struct reading readings[READINGS];
    uint32_t count;
    struct proposal proposals[PROPOSALS];
    uint32_t proposed;
};

static const struct step *step_at(const struct search *search, uint32_t index) {
    return ARRAY_AT(struct step, &search->steps, index);
}

static int is_section(const struct search *search, uint32_t step) {
    return step_at(search, step)->candidate == SPEECH_NONE;
}

static const struct candidate *item_at(const struct search *search, uint32_t step) {
    return &search->candidates[step_at(search, step)->candidate];
}

static int has_line(const struct candidate *candidate) {
    return candidate->boundary >= BOUNDARY_WIDE;
}

static int is_supported(const struct candidate *candidate) {
    return candidate->flags & (candidate->marker.number == 1 ? CANDIDATE_NEXT : CANDIDATE_PREVIOUS);
}

static int32_t skip_cost(const struct candidate *candidate) {
    static const int32_t costs[] = {[BOUNDARY_BLANK] = COST_SKIP_BLANK, [BOUNDARY_STOP] = COST_SKIP_STOP,
                                    [BOUNDARY_TITLE] = COST_SKIP_TITLE, [BOUNDARY_WIDE] = COST_SKIP_WIDE,
                                    [BOUNDARY_LINE] = COST_SKIP_LINE};
    int32_t cost = costs[candidate->boundary];
    if (is_supported(candidate)) cost += COST_SKIP_SUPPORTED;
    if (candidate->flags & CANDIDATE_TITLED) {
        if (candidate_row(candidate)->rank <= MARKER_RANK_CHAPTER) return cost + COST_SKIP_CHAPTER;
        if (candidate->boundary >= BOUNDARY_BLANK) cost += COST_SKIP_TITLED;
    }
    return candidate->flags & CANDIDATE_DECIMAL ? cost / 2 : cost;
}

static int32_t take_cost(const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    int32_t cost = candidate->flags & CANDIDATE_DECIMAL ? COST_DECIMAL : 0;
    if (candidate->boundary == BOUNDARY_NONE) return cost + row->bare;
    if (candidate->boundary == BOUNDARY_COMMA) return cost + row->comma;
    return candidate->boundary == BOUNDARY_BLANK ? cost + row->bare / 2 : cost;
}

/* What it costs that a candidate goes on in the list of an item; COST_NEVER and more when it cannot. */
static int32_t continue_cost(const struct candidate *item, const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    if (candidate_row(item)->family != row->family) return COST_NEVER;
    int32_t before = item->marker.number, number = candidate->marker.number, cost = 0;
    if (before == SPEECH_NUMBER_LAST) return COST_NEVER;
    if (number == SPEECH_NUMBER_LAST) return before >= 2 ? 0 : COST_NEVER;
    if (before == 0 && number == 2) before = 1;
    if (number < before || number > before + GAP_LONGEST) return COST_NEVER;
    if (number == before) {
        int next_sub = candidate->marker.sub_number == item->marker.sub_number + 1;
        cost += next_sub && candidate->marker.sub_number ? 0 : COST_REPEAT;
    }
    if (number == before + 2) cost += COST_GAP;
    if (number > before + 2) cost += COST_GAP_MORE;
    if (item->marker.row != candidate->marker.row) cost += COST_MIXED;
    if (has_line(item) != has_line(candidate)) cost += COST_OTHER_PLACE;
    return cost;
}

/* What it costs that a candidate stands under an item. */
static int32_t nest_cost(const struct search *search, uint32_t above, const struct candidate *candidate) {
    if (above == SPEECH_NONE || is_section(search, above)) return 0;
    const struct candidate *item = item_at(search, above);
    const struct marker_row *row = candidate_row(candidate);
    int32_t cost = !has_line(item) && candidate->boundary == BOUNDARY_LINE ? COST_LINE_IN_INLINE : 0;
    for (uint32_t at = above; at != SPEECH_NONE && !is_section(search, at); at = step_at(search, at)->above)
        if (candidate_row(item_at(search, at))->family == row->family) return cost + COST_NEST_SAME;
    int32_t inversion = candidate_row(item)->rank - row->rank;
    if (inversion < 0) return cost;
    return cost + (inversion <= NEST_NEAR ? COST_NEST_NEAR : COST_NEST_INVERTED);
}

/* What it costs to begin a list with a candidate, wherever it stands. */
static int32_t open_cost(const struct reading *reading, const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    int32_t number = candidate->marker.number, cost = COST_OPEN;
    int runs_on = row->runs && number == reading->runs[row->runs] + 1;
    if (number == SPEECH_NUMBER_LAST) return COST_NEVER;
    if (number > 1 && !runs_on) cost = COST_OPEN_LATER;
    if (number > 0 && !(candidate->flags & CANDIDATE_NEXT) && !runs_on)
        cost += has_line(candidate) ? COST_OPEN_ALONE_LINE : COST_OPEN_ALONE;
    return cost;
}

static uint32_t mix(uint32_t signature, uint32_t value) {
    uint32_t hash = (signature ^ value) * 0x9E3779B1u;
    return hash ^ hash >> 16;
}

static uint32_t signature_of(const struct search *search, uint32_t above, const struct candidate *candidate) {
    uint32_t signature = above == SPEECH_NONE ? 1 : step_at(search, above)->signature;
    return mix(signature, (uint32_t)candidate_row(candidate)->family << 16 ^ (uint32_t)candidate->marker.number);
}

/* Notes a way on; one with the same stack is kept only if it is cheaper. */
static void propose(struct search *search, struct proposal proposal) {
    for (uint32_t i = 0; i < search->proposed; i++) {
        if (search->proposals[i].signature != proposal.signature) continue;
        if (proposal.cost < search->proposals[i].cost) search->proposals[i] = proposal;
        return;
    }
    if (search->proposed < PROPOSALS) search->proposals[search->proposed++] = proposal;
}

static void propose_item(struct search *search, uint32_t reading, uint32_t above, int32_t cost,
                         const struct candidate *candidate, uint8_t continues) {
    uint32_t signature = signature_of(search, above, candidate);
    propose(search, (struct proposal){reading, above, cost, signature, 1, continues});
}

/* All the ways on from one reading. */
static void extend(struct search *search, uint32_t index, const struct candidate *candidate) {
    const struct reading *reading = &search->readings[index];
    uint32_t top = reading->top, inner = SPEECH_NONE;
    uint32_t signature = top == SPEECH_NONE ? 1 : step_at(search, top)->signature;
    propose(search, (struct proposal){index, SPEECH_NONE, reading->cost + skip_cost(candidate), signature, 0, 0});
    int32_t taken = reading->cost + take_cost(candidate), open = open_cost(reading, candidate);
    for (uint32_t at = top;; inner = at, at = step_at(search, at)->above) {
        if (open < COST_NEVER && (at == SPEECH_NONE || step_at(search, at)->depth < DEPTH)) {
            int32_t cost = taken + open + nest_cost(search, at, candidate);
            if (inner != SPEECH_NONE) {
                int same = !is_section(search, inner) &&
                           candidate_row(item_at(search, inner))->family == candidate_row(candidate)->family;
                cost += COST_OPEN_SECOND + (same ? COST_OPEN_SAME : 0);
            }
            propose_item(search, index, at, cost, candidate, 0);
        }
        if (at == SPEECH_NONE) break;
        if (is_section(search, at)) continue;
        int32_t cost = continue_cost(item_at(search, at), candidate);
        if (cost < COST_NEVER) propose_item(search, index, step_at(search, at)->above, taken + cost, candidate, 1);
    }
}

/* Makes a reading out of a proposal. */
static speech_status follow(struct search *search, const struct reading *old, const struct proposal *proposal,
                            uint32_t candidate, struct reading *reading) {
    *reading = old[proposal->reading];
    reading->cost = proposal->cost;
    if (!proposal->taken) return SPEECH_OK;
    uint32_t depth = proposal->above == SPEECH_NONE ? 1 : step_at(search, proposal->above)->depth + 1;
    struct step step = {candidate,           proposal->above, reading->path,
                        proposal->signature, (uint16_t)depth, proposal->continues};
    const struct candidate *item = &search->candidates[candidate];
    uint8_t runs = candidate_row(item)->runs;
    if (runs) reading->runs[runs] = item->marker.number;
    reading->top = reading->path = search->steps.count;
    return array_push(&search->steps, search->memory, sizeof step, &step);
}

/* Keeps the cheapest proposals as the new readings. */
static speech_status choose(struct search *search, uint32_t candidate) {
    struct reading old[READINGS];
    int32_t best = INT32_MAX;
    for (uint32_t i = 0; i < search->count; i++) old[i] = search->readings[i];
    for (uint32_t i = 0; i < search->proposed; i++)
        if (search->proposals[i].cost < best) best = search->proposals[i].cost;
    search->count = 0;
    for (int32_t cost = best; cost <= best + MARGIN && search->count < READINGS; cost++) {
        for (uint32_t i = 0; i < search->proposed && search->count < READINGS; i++) {
            if (search->proposals[i].cost != cost) continue;
            struct reading *reading = &search->readings[search->count++];
            speech_status status = follow(search, old, &search->proposals[i], candidate, reading);
            if (status != SPEECH_OK) return status;
            reading->cost -= best;
        }
    }
    return SPEECH_OK;
}

/* All lists end. Readings that differed in their stacks alone are one from now on: the first is the cheapest. */
static void close_all(struct search *search) {
    struct reading *reading = &search->readings[0];
    *reading = (struct reading){.top = SPEECH_NONE, .path = reading->path};
    search->count = 1;
}

/* A marker that begins a part stands alone: nothing is above it or below it. */
static speech_status take_part(struct search *search, uint32_t candidate) {
    struct step step = {candidate, SPEECH_NONE, search->readings[0].path, 1, 1, 0};
    search->readings[0].path = search->steps.count;
    close_all(search);
    return array_push(&search->steps, search->memory, sizeof step, &step);
}

/* A section opens in every reading: a list may begin under it as at the top, and those above it may go on behind. */
static speech_status open_section(struct search *search) {
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < search->count && status == SPEECH_OK; i++) {
        struct reading *reading = &search->readings[i];
        uint32_t top = reading->top;
        if (top == SPEECH_NONE) continue;
        if (is_section(search, top)) top = step_at(search, top)->above;
        const struct step *above = step_at(search, top);
        struct step step = {SPEECH_NONE, top, reading->path, mix(above->signature, UINT32_MAX), 0, 0};
        step.depth = (uint16_t)(above->depth + 1);
        reading->top = reading->path = search->steps.count;
        status = array_push(&search->steps, search->memory, sizeof step, &step);
    }
    return status;
}

static int is_under(const struct search *search, uint32_t step, uint32_t above) {
    while (step != SPEECH_NONE && step > above) step = step_at(search, step)->above;
    return step == above;
}

/* The steps of the best reading in order, counted; `path` has room for all of them or is NULL. */
static uint32_t trace(const struct search *search, uint32_t *path) {
    uint32_t count = 0, at;
    for (at = search->readings[0].path; at != SPEECH_NONE; at = step_at(search, at)->before) count++;
    uint32_t next = count;
    for (at = search->readings[0].path; path && at != SPEECH_NONE; at = step_at(search, at)->before) path[--next] = at;
    return count;
}

/* A section stands inside the item it follows when the list of that item, or one above it, goes on behind the section;
 * else it stands at the top. Sets entry_of for the section's step: the entry that its items are under. */
static void place_section(const struct search *search, const uint32_t *path, uint32_t count, uint32_t index,
                          uint32_t *entry_of) {
    uint32_t section = path[index], above = step_at(search, section)->above;
    entry_of[section] = SPEECH_NONE;
    for (uint32_t i = index + 1; i < count; i++) {
        const struct step *step = step_at(search, path[i]);
        if (is_under(search, path[i], section)) continue;
        int inside = step->continues || (step->above != SPEECH_NONE && step->above < section);
        if (inside) entry_of[section] = entry_of[above];
        return;
    }
}

static void write_entries(const struct search *search, const uint32_t *path, uint32_t count, uint32_t *entry_of,
                          struct array *entries) {
    for (uint32_t i = 0; i < count; i++) {
        const struct step *step = step_at(search, path[i]);
        if (step->candidate == SPEECH_NONE) {
            place_section(search, path, count, i, entry_of);
            continue;
        }
        struct entry entry = {step->candidate, SPEECH_NONE, 1};
        if (step->above != SPEECH_NONE) entry.parent = entry_of[step->above];
        if (entry.parent != SPEECH_NONE) entry.level = ARRAY_AT(struct entry, entries, entry.parent)->level + 1;
        entry_of[path[i]] = entries->count;
        *ARRAY_AT(struct entry, entries, entries->count++) = entry;
    }
}

static speech_status write(const struct search *search, struct array *entries) {
    uint32_t *path = NULL, *entry_of = NULL, count = trace(search, NULL);
    size_t path_bytes = count * sizeof *path, entry_bytes = search->steps.count * sizeof *entry_of;
    if (count == 0) return SPEECH_OK;
    speech_status status = array_reserve(entries, search->memory, sizeof(struct entry), count);
    if (status == SPEECH_OK) status = memory_resize(search->memory, (void **)&path, 0, path_bytes);
    if (status == SPEECH_OK) status = memory_resize(search->memory, (void **)&entry_of, 0, entry_bytes);
    if (status == SPEECH_OK) {
        trace(search, path);
        write_entries(search, path, count, entry_of, entries);
        memory_release(search->memory, entry_of, entry_bytes);
    }
    memory_release(search->memory, path, path ? path_bytes : 0);
    return status;
}

/* Where lists are closed and sections open, up to the next candidate. */
struct borders {
    const struct array *parts, *sections;
    uint32_t part, section;
};

static speech_status cross_borders(struct search *search, struct borders *borders, uint32_t index) {
    int part = 0, section = 0;
    for (; borders->part < borders->parts->count; borders->part++, part = 1)
        if (*ARRAY_AT(uint32_t, borders->parts, borders->part) > index) break;
    for (; borders->section < borders->sections->count; borders->section++, section = 1)
        if (*ARRAY_AT(uint32_t, borders->sections, borders->section) > index) break;
    if (part) close_all(search);
    return section && !part ? open_section(search) : SPEECH_OK;
}

speech_status outline_decide(struct array *entries, const struct array *candidates, const struct array *parts,
                             const struct array *sections, struct memory *memory) {
    struct search search = {.candidates = candidates->items, .memory = memory, .count = 1};
    search.readings[0] = (struct reading){.top = SPEECH_NONE, .path = SPEECH_NONE};
    speech_status status = SPEECH_OK;
    struct borders borders = {parts, sections, 0, 0};
    entries->count = 0;
    for (uint32_t i = 0; i < candidates->count && status == SPEECH_OK; i++) {
        const struct candidate *candidate = &search.candidates[i];
        status = cross_borders(&search, &borders, candidate->marker.first);
        if (status != SPEECH_OK) break;
        if (candidate->flags & CANDIDATE_LIST) {
            status = open_section(&search);
            continue;
        }
        if (candidate_row(candidate)->rank == MARKER_RANK_PART) {
            status = take_part(&search, i);
            continue;
        }
        search.proposed = 0;
        for (uint32_t k = 0; k < search.count; k++) extend(&search, k, candidate);
        status = choose(&search, i);
    }
    if (status == SPEECH_OK) status = write(&search, entries);
    array_free(&search.steps, memory, sizeof(struct step));
    return status;
}
