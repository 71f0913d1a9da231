#include "structure/contents.h"

#include "structure/hash.h"

#include <string.h>

enum {
    CHAPTER_CHARACTERS = 2, /* of a chapter's title that are compared: 总则 */
    ITEM_CHARACTERS = 5,    /* of another title; enumerations begin alike now and then */
    PROBES = 64,            /* slots looked at: a text made to collide costs no more */
    ENTRY_LONGEST = 80,     /* characters from one entry to the next */
    ENTRIES_FEWEST = 3,     /* in a table of contents */
    REPEATED_SHARE = 60,    /* percent of its entries that come again; some are set or numbered in another way */
    RANK_DEEPEST = 28,      /* of the first entry */
    CUE_LONGEST = 4
};

/* Marks the candidates whose marker and title come again further on. */
struct finder {
    struct candidate *candidates;
    const struct view *view;
    uint32_t *slots; /* index of the last candidate with that marker and title plus one, 0 for free */
    uint32_t mask;
    uint8_t *repeated; /* for each candidate */
};

/* How many characters behind the marker are compared: no more than the title has. */
static uint32_t compared(const struct view *view, const struct marker *marker) {
    uint32_t longest = marker_row_of(marker)->rank <= MARKER_RANK_CHAPTER ? CHAPTER_CHARACTERS : ITEM_CHARACTERS;
    uint32_t length = 1, first = marker->end;
    while (length < longest && first + length < view->count && !(view->gap[first + length] & GAP_LINE) &&
           !sign_is_stop(sign_role(view->code[first + length])))
        length++;
    return length;
}

uint32_t contents_hash(const struct view *view, const struct marker *marker) {
    uint32_t hash = marker->row * 31u + (uint32_t)marker->number * 8u + (uint32_t)marker->sub_number;
    for (uint32_t i = 0, length = compared(view, marker); i < length; i++)
        hash = hash_mix(hash ^ view->code[marker->end + i]);
    return hash;
}

/* By the hash alone: the text of the other may be far away, and one entry more or less decides nothing. */
static int is_same(const struct candidate *left, const struct candidate *right) {
    return left->hash == right->hash && left->marker.row == right->marker.row &&
           left->marker.number == right->marker.number;
}

static void mark_repeated(struct finder *finder, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        const struct candidate *candidate = &finder->candidates[i];
        uint32_t at = candidate->hash & finder->mask, probes = 0;
        while (finder->slots[at] && !is_same(&finder->candidates[finder->slots[at] - 1], candidate)) {
            at = (at + 1) & finder->mask;
            if (++probes == PROBES) break;
        }
        if (probes == PROBES) continue;
        if (finder->slots[at]) finder->repeated[finder->slots[at] - 1] = 1;
        finder->slots[at] = i + 1;
    }
}

/* Takes a line that says 目录 right before a character into the stretch. */
static uint32_t first_with_cue(const struct view *view, const struct layout *layout, const struct candidate *first) {
    if (first->line == 0 || first->boundary != BOUNDARY_LINE) return first->marker.first;
    const struct line *line = ARRAY_AT(struct line, &layout->lines, first->line - 1);
    uint32_t used, row = trie_longest(&cue_trie, view->code + line->first, CUE_LONGEST, &used);
    int is_cue = row != DATA_NONE && cue_rows[row].kind == SPEECH_ELEMENT_TOC && line->first + used == line->end;
    return is_cue ? line->first : first->marker.first;
}

/* The end of the last entry: its line's, or in running text where the next candidate begins. */
static uint32_t end_of(const struct finder *finder, const struct layout *layout, uint32_t last, uint32_t count) {
    const struct line *line = ARRAY_AT(struct line, &layout->lines, finder->candidates[last].line);
    uint32_t next = last + 1 < count ? finder->candidates[last + 1].marker.first : UINT32_MAX;
    return next < line->end ? next : line->end;
}

/* Articles have no titles: no table lists them, nor what stands below them, but two laws of one file may be alike. */
static int is_article(const struct candidate *candidate) {
    return candidate_row(candidate)->untitled;
}

/* A table lists chapters or 一、 and what stands below them, not items alone. */
static int is_shallow(const struct candidate *candidate) {
    return candidate_row(candidate)->rank <= RANK_DEEPEST;
}

/* Judges a run of candidates that follow one another closely. */
static speech_status judge(const struct finder *finder, uint32_t first, uint32_t end, uint32_t count,
                           const struct layout *layout, struct array *stretches, struct memory *memory) {
    uint32_t repeated = 0;
    if (is_article(&finder->candidates[first])) return SPEECH_OK;
    while (first < end && !(finder->repeated[first] && is_shallow(&finder->candidates[first]))) first++;
    while (first < end && !finder->repeated[end - 1]) end--;
    if (first == end) return SPEECH_OK;
    uint32_t last = end_of(finder, layout, end - 1, count);
    int runs_on = last - finder->candidates[end - 1].marker.end > ENTRY_LONGEST; /* the last may begin the text */
    for (uint32_t i = first; i < end; i++) repeated += finder->repeated[i];
    if (repeated < ENTRIES_FEWEST + (uint32_t)runs_on || repeated * 100 < (end - first) * REPEATED_SHARE)
        return SPEECH_OK;
    for (uint32_t i = first; i < end; i++) finder->candidates[i].flags |= CANDIDATE_DROPPED;
    struct stretch stretch = {first_with_cue(finder->view, layout, &finder->candidates[first]), last};
    return array_push(stretches, memory, sizeof stretch, &stretch);
}

/* Whether the text begins behind the table: with its first entry, or with one that has the same number. */
static int comes_again(const struct finder *finder, uint32_t first, uint32_t at) {
    const struct candidate *entry = &finder->candidates[first], *candidate = &finder->candidates[at];
    if (entry->marker.row != candidate->marker.row || entry->marker.number != candidate->marker.number) return 0;
    return entry->hash == candidate->hash || (finder->repeated[at - 1] && !finder->repeated[at]);
}

static speech_status find_runs(const struct finder *finder, uint32_t count, const struct layout *layout,
                               struct array *stretches, struct memory *memory) {
    speech_status status = SPEECH_OK;
    for (uint32_t first = 0, end; first < count && status == SPEECH_OK; first = end) {
        const struct candidate *items = finder->candidates;
        for (end = first + 1; end < count; end++) {
            if (comes_again(finder, first, end) || is_article(&items[end]) ||
                items[end].marker.first - items[end - 1].marker.end > ENTRY_LONGEST)
                break;
        }
        status = judge(finder, first, end, count, layout, stretches, memory);
    }
    return status;
}

speech_status contents_find(struct array *stretches, struct array *candidates, const struct view *view,
                            const struct layout *layout, struct scratch *scratch) {
    struct finder finder = {candidates->items, view, NULL, 0, NULL};
    uint32_t count = candidates->count, slots = scratch_slots(count);
    stretches->count = 0;
    if (count == 0) return SPEECH_OK;
    speech_status status = scratch_words(scratch, slots, &finder.slots);
    if (status == SPEECH_OK) status = scratch_bytes(scratch, count, &finder.repeated);
    if (status != SPEECH_OK) return status;
    memset(finder.slots, 0, slots * sizeof *finder.slots);
    memset(finder.repeated, 0, count);
    finder.mask = slots - 1;
    mark_repeated(&finder, count);
    return find_runs(&finder, count, layout, stretches, scratch->memory);
}
