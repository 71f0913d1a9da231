#include "quantity/clock.h"

#include "quantity/calendar_word.h"

enum { LONGEST_WORD = 3 };

static int digit(const struct view *view, uint32_t at) {
    return view->code[at] >= '0' && view->code[at] <= '9' ? view->code[at] - '0' : -1;
}

/* The row of the part of the day that is named right before `at`, or NULL. */
static const struct day_part_row *part_before(const struct view *view, uint32_t at) {
    uint32_t used,
        row = trie_longest_before(&day_part_trie, view->code + at, at < LONGEST_WORD ? at : LONGEST_WORD, &used);
    return row == DATA_NONE ? NULL : &day_part_rows[row];
}

uint32_t clock_read(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits, minute;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    if (end == at || value > 24 || digits > 2) return at;
    const struct day_part_row *part = part_before(view, at);
    if (view->code[end] == ':') {
        int tens = digit(view, end + 1), ones = digit(view, end + 2);
        if (tens < 0 || tens > 5 || ones < 0 || digit(view, end + 3) >= 0) return at;
        /* 6:40 alone may as well be a ratio or a score; a date, or a full or half hour, makes it a time. */
        if (digits == 1 && !date->month && !date->day && !part && ones != 0) return at;
        date->minute = (uint32_t)(tens * 10 + ones);
        end += 3;
    } else if (has_role(view, end, CALENDAR_HOUR, &used) && (date->day || part || view->code[end] == u'时')) {
        end += used;
        uint32_t minutes = numeral_read_small(view, end, &minute, &digits);
        if (minutes > end && minute < 60 && has_role(view, minutes, CALENDAR_MINUTE, &used)) {
            date->minute = minute;
            end = minutes + used;
        } else if (!date->day && !part && view->code[end] != u'至') {
            return at;
        }
    } else {
        return at;
    }
    date->has_time = 1;
    date->hour = part && value < 12 ? value + part->hours : value;
    return end;
}
