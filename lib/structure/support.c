#include "structure/support.h"

#include "structure/hash.h"

#include <string.h>

/* Where a family's number was met last: an open hash table over the candidates. */
struct seen {
    uint32_t *slots; /* index of a candidate plus one, 0 for free */
    uint32_t mask;
};

/* The slot that holds a number of a family, or a free one for it. */
static uint32_t *find(const struct seen *seen, const struct candidate *candidates, uint32_t family, int32_t number) {
    uint32_t at = hash_mix(family << 16 ^ (uint32_t)number) & seen->mask;
    while (seen->slots[at]) {
        const struct candidate *other = &candidates[seen->slots[at] - 1];
        if (candidate_row(other)->family == family && other->marker.number == number) break;
        at = (at + 1) & seen->mask;
    }
    return &seen->slots[at];
}

/* Whether it is most likely part of a number: 1.2 inside a clause. */
static int is_doubtful(const struct candidate *candidate) {
    return candidate->flags & CANDIDATE_DECIMAL && candidate->boundary < BOUNDARY_BLANK;
}

/* Links a candidate with the nearest one before it that has the number before. */
static void link(const struct seen *seen, struct candidate *candidates, uint32_t index) {
    struct candidate *candidate = &candidates[index];
    uint32_t family = candidate_row(candidate)->family, joins = candidate_row(candidate)->joins;
    int32_t number = candidate->marker.number;
    if (number > 1 || number == SPEECH_NUMBER_LAST) {
        int32_t wanted = number > 1 ? number - 1 : 2;
        uint32_t before = *find(seen, candidates, family, wanted);
        if (joins && before == 0) before = *find(seen, candidates, joins, wanted);
        if (before) {
            candidate->flags |= CANDIDATE_PREVIOUS;
            candidates[before - 1].flags |= CANDIDATE_NEXT;
        }
    }
    uint32_t *slot = find(seen, candidates, family, number);
    if (*slot == 0 || !is_doubtful(candidate) || is_doubtful(&candidates[*slot - 1])) *slot = index + 1;
}

/* Forms that are words of everyday use, or single letters: without a neighbour they are never headings. */
static int needs_neighbour(uint8_t form) {
    return form == SPEECH_FORM_CN_VERB || form == SPEECH_FORM_SEQ_WORD || form == SPEECH_FORM_QI ||
           form == SPEECH_FORM_LATIN || form == SPEECH_FORM_ROMAN || form == SPEECH_FORM_ORDINAL ||
           form == SPEECH_FORM_CIRCLED || form == SPEECH_FORM_OTHER;
}

static int is_supported(const struct candidate *candidate) {
    if (candidate->flags & CANDIDATE_DROPPED) return 0;
    if (candidate->flags & (CANDIDATE_PREVIOUS | CANDIDATE_NEXT)) return 1;
    uint8_t form = candidate_row(candidate)->form;
    if (candidate->flags & CANDIDATE_TITLED && candidate_row(candidate)->rank <= MARKER_RANK_CHAPTER) return 1;
    if (form == SPEECH_FORM_APPENDIX || form == SPEECH_FORM_PIAN) return 1;
    return candidate->boundary >= BOUNDARY_WIDE && !needs_neighbour(form) && !(candidate->flags & CANDIDATE_DECIMAL);
}

speech_status support_find(struct array *candidates, struct scratch *scratch) {
    struct candidate *items = candidates->items;
    uint32_t slots = scratch_slots(candidates->count);
    struct seen seen = {NULL, slots - 1};
    speech_status status = scratch_words(scratch, slots, &seen.slots);
    if (status != SPEECH_OK) return status;
    memset(seen.slots, 0, slots * sizeof *seen.slots);
    for (uint32_t i = 0; i < candidates->count; i++)
        if (!(items[i].flags & CANDIDATE_DROPPED)) link(&seen, items, i);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < candidates->count; i++) {
        if (!is_supported(&items[i])) continue;
        if (kept < i) items[kept] = items[i];
        kept++;
    }
    candidates->count = kept;
    return SPEECH_OK;
}
