#include "structure/outline.h"

static int is_under(const struct search *search, uint32_t step, uint32_t above) {
    while (step != SPEECH_NONE && step > above) step = search_step(search, step)->above;
    return step == above;
}

/* The steps of the best reading in order, counted; `path` has room for all of them or is NULL. */
static uint32_t trace(const struct search *search, uint32_t *path) {
    uint32_t count = 0, at;
    for (at = search->readings[0].path; at != SPEECH_NONE; at = search_step(search, at)->before) count++;
    uint32_t next = count;
    for (at = search->readings[0].path; path && at != SPEECH_NONE; at = search_step(search, at)->before)
        path[--next] = at;
    return count;
}

/* A section stands inside the item it follows when the list of that item, or one above it, goes on behind the section;
 * else it stands at the top. Sets entry_of for the section's step: the entry that its items are under. */
static void place_section(const struct search *search, const uint32_t *path, uint32_t count, uint32_t index,
                          uint32_t *entry_of) {
    uint32_t section = path[index], above = search_step(search, section)->above;
    entry_of[section] = SPEECH_NONE;
    for (uint32_t i = index + 1; i < count; i++) {
        const struct step *step = search_step(search, path[i]);
        if (is_under(search, path[i], section)) continue;
        int inside = step->continues || (step->above != SPEECH_NONE && step->above < section);
        if (inside) entry_of[section] = entry_of[above];
        return;
    }
}

static void write_entries(const struct search *search, const uint32_t *path, uint32_t count, uint32_t *entry_of,
                          struct array *entries) {
    for (uint32_t i = 0; i < count; i++) {
        const struct step *step = search_step(search, path[i]);
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

static speech_status write(const struct search *search, struct array *entries, struct scratch *scratch) {
    uint32_t *path, count = trace(search, NULL);
    if (count == 0) return SPEECH_OK;
    if (count > UINT32_MAX - search->steps.count) return SPEECH_ERROR_MEMORY;
    speech_status status = array_reserve(entries, scratch->memory, sizeof(struct entry), count);
    if (status == SPEECH_OK) status = scratch_words(scratch, count + search->steps.count, &path);
    if (status != SPEECH_OK) return status;
    trace(search, path);
    write_entries(search, path, count, path + count, entries);
    return SPEECH_OK;
}

/* Where lists are closed and sections open, up to the next candidate. */
struct borders {
    const struct array *parts, *sections;
    uint32_t part, section;
};

/* Laws number their chapters: a line without a number above 第七条 is a chapter that lost it, and opens nothing. */
static int may_open_section(const struct candidate *candidate) {
    return candidate_row(candidate)->rank > MARKER_RANK_ARTICLE;
}

static speech_status cross_borders(struct search *search, struct borders *borders, const struct candidate *candidate) {
    uint32_t index = candidate->marker.first;
    int part = 0, section = 0;
    for (; borders->part < borders->parts->count; borders->part++, part = 1)
        if (*ARRAY_AT(uint32_t, borders->parts, borders->part) > index) break;
    for (; borders->section < borders->sections->count; borders->section++, section = 1)
        if (*ARRAY_AT(uint32_t, borders->sections, borders->section) > index) break;
    if (part) search_close(search);
    return section && !part && may_open_section(candidate) ? search_open_section(search) : SPEECH_OK;
}

speech_status outline_decide(struct array *entries, struct search *search, const struct array *candidates,
                             const struct array *parts, const struct array *sections, struct scratch *scratch) {
    speech_status status = SPEECH_OK;
    struct borders borders = {parts, sections, 0, 0};
    entries->count = 0;
    search_begin(search, candidates->items, scratch->memory);
    for (uint32_t i = 0; i < candidates->count && status == SPEECH_OK; i++) {
        const struct candidate *candidate = &search->candidates[i];
        status = cross_borders(search, &borders, candidate);
        if (status != SPEECH_OK) break;
        if (candidate->flags & CANDIDATE_LIST) {
            status = search_open_section(search);
        } else if (candidate_row(candidate)->rank == MARKER_RANK_PART) {
            status = search_take_part(search, i);
        } else {
            status = search_advance(search, i);
        }
    }
    if (status == SPEECH_OK) status = write(search, entries, scratch);
    return status;
}
