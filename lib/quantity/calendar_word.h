/* Words of the calendar: 年, 月底, 时, 至. */
#ifndef QUANTITY_CALENDAR_WORD_H
#define QUANTITY_CALENDAR_WORD_H

#include "quantity/unit.h"

/* The calendar word at `at`, or NULL; *used receives its length, 0 where there is none. */
static inline const struct calendar_row *calendar_word(const struct view *view, uint32_t at, uint32_t *used) {
    *used = 0;
    if (!unit_gap(view, at)) return NULL;
    uint32_t row = trie_longest(&calendar_trie, view->code + at, 5, used);
    return row == DATA_NONE ? NULL : &calendar_rows[row];
}

/* Its role; *used receives its length, 0 where there is none. */
static inline uint32_t word_at(const struct view *view, uint32_t at, uint32_t *used) {
    const struct calendar_row *word = calendar_word(view, at, used);
    return word ? word->role : 0;
}

/* Whether the word at `at` names a part of the month or year before it, and belongs to it: 底 初 上旬. */
static inline int has_part(const struct view *view, uint32_t at, uint32_t *used) {
    uint32_t role = word_at(view, at, used);
    return *used && (role == CALENDAR_PART || role == CALENDAR_BEGINNING || role == CALENDAR_TEN_DAYS);
}

/* Whether the word at `at` has that role; *used receives its length. */
static inline int has_role(const struct view *view, uint32_t at, uint32_t role, uint32_t *used) {
    return word_at(view, at, used) == role && *used;
}

#endif
