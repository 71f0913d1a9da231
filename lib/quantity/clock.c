#include "quantity/clock.h"

#include "quantity/calendar_word.h"

enum { LONGEST_WORD = 3, LONGEST_WEEKDAY = 5 };

static int digit(const struct view *view, uint32_t at) {
    return view->code[at] >= '0' && view->code[at] <= '9' ? view->code[at] - '0' : -1;
}

/* The row of the part of the day that is named right before `at`, or NULL. */
static const struct day_part_row *part_before(const struct view *view, uint32_t at) {
    uint32_t used,
        row = trie_longest_before(&day_part_trie, view->code + at, at < LONGEST_WORD ? at : LONGEST_WORD, &used);
    return row == DATA_NONE ? NULL : &day_part_rows[row];
}

/* The seconds behind 12:30. Gives their end, or `at`. */
static uint32_t read_seconds(const struct view *view, uint32_t at, struct date *date) {
    if (view->code[at] != ':') return at;
    int tens = digit(view, at + 1), ones = digit(view, at + 2);
    if (tens < 0 || tens > 5 || ones < 0 || digit(view, at + 3) >= 0) return at;
    date->second = (uint32_t)(tens * 10 + ones);
    date->has_second = 1;
    return at + 3;
}

/* Whether an hour follows a word between two ends of a span: 十时至十二时. */
static int is_span_start(const struct view *view, uint32_t at) {
    uint32_t used, value, digits;
    if (!has_role(view, at, CALENDAR_TO, &used)) return 0;
    at += used;
    if (has_role(view, at, CALENDAR_NEXT_DAY, &used)) at += used;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    return end > at && value <= 24 && (view->code[end] == ':' || has_role(view, end, CALENDAR_HOUR, &used));
}

/* The minutes behind an hour: 30分, 半. Gives their end, or `at`. */
static uint32_t read_minutes(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, minute, digits;
    if (numeral_class_of(view->code[at])->class == NUMERAL_HALF && unit_gap(view, at)) {
        date->minute = 30;
        return at + 1;
    }
    uint32_t end = numeral_read_small(view, at, &minute, &digits);
    if (end == at || minute >= 60 || !has_role(view, end, CALENDAR_MINUTE, &used)) return at;
    date->minute = minute;
    return end + used;
}

uint32_t clock_begin(const struct view *view, uint32_t at) {
    uint32_t used, weekday;
    if (trie_longest(&weekday_trie, view->code + at, LONGEST_WEEKDAY, &weekday) == DATA_NONE) weekday = 0;
    for (uint32_t length = LONGEST_WORD, begin; length > 0; length--) {
        begin = at + weekday + length;
        if (begin <= view->count &&
            trie_longest_before(&day_part_trie, view->code + begin, length, &used) != DATA_NONE && used == length)
            return begin;
    }
    return at + weekday;
}

uint32_t clock_read(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    if (end == at || value > 24 || digits > 3) return at; /* 二十二 has three */
    const struct day_part_row *part = part_before(view, at);
    const struct calendar_row *hour = calendar_word(view, end, &used);
    if (view->code[end] == ':') {
        int tens = digit(view, end + 1), ones = digit(view, end + 2);
        if (tens < 0 || tens > 5 || ones < 0 || digit(view, end + 3) >= 0) return at;
        /* 6:40 alone may as well be a ratio or a score; a date, or a full or half hour, makes it a time. */
        if (digits == 1 && !date->month && !date->day && !part && ones != 0) return at;
        date->minute = (uint32_t)(tens * 10 + ones);
        end = read_seconds(view, end + 3, date);
    } else if (hour && hour->role == CALENDAR_HOUR) {
        end += used;
        uint32_t minutes = read_minutes(view, end, date);
        int told = date->day || date->ends_time || part != NULL || is_span_start(view, end);
        if (!told && (minutes == end || !hour->value)) return at;
        end = minutes;
    } else {
        return at;
    }
    date->has_time = 1;
    date->hour = part && value < 12 ? value + part->hours : value;
    return end;
}
