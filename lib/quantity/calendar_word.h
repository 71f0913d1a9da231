/* Words of the calendar: 年, 月底, 时, 至. */
#ifndef QUANTITY_CALENDAR_WORD_H
#define QUANTITY_CALENDAR_WORD_H

#include "quantity/unit.h"

/* The role of the calendar word at `at`; *used receives its length, 0 where there is none. */
static inline uint32_t word_at(const struct view *view, uint32_t at, uint32_t *used) {
    *used = 0;
    if (!unit_gap(view, at)) return 0;
    uint32_t row = trie_longest(&calendar_trie, view->code + at, 5, used);
    return row == DATA_NONE ? 0 : calendar_rows[row].role;
}

/* Whether the word at `at` has that role; *used receives its length. */
static inline int has_role(const struct view *view, uint32_t at, uint32_t role, uint32_t *used) {
    return word_at(view, at, used) == role && *used;
}

#endif
