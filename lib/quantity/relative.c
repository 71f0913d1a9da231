#include "quantity/relative.h"

#include "quantity/date.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_WORD = 6, DAYS_OF_WEEK = 7, THURSDAY = 3 };

/* Days from 0000-03-01 in the Gregorian calendar; years begin with March, so that the leap day ends one. */
static int32_t days_of(int32_t year, uint32_t month, uint32_t day) {
    int32_t shifted = month > 2 ? year : year - 1;
    int32_t months = month > 2 ? (int32_t)month - 3 : (int32_t)month + 9;
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + (int32_t)day - 1;
}

/* The date of such a number of days. */
static struct date date_of(int32_t days) {
    struct date date = {0};
    date.year = days / 366;
    while (days_of(date.year + 1, 1, 1) <= days) date.year++;
    date.month = 1;
    while (date.month < 12 && days_of(date.year, date.month + 1, 1) <= days) date.month++;
    date.day = (uint32_t)(days - days_of(date.year, date.month, 1)) + 1;
    return date;
}

/* The week by ISO 8601: the one that its Thursday belongs to. */
static void write_week(int32_t days, char *text, size_t size) {
    /* 0000-03-01 was a Wednesday, the third day of its week. */
    int32_t thursday = days - (days + 2) % DAYS_OF_WEEK + THURSDAY;
    struct date date = date_of(thursday);
    int32_t week = (thursday - days_of(date.year, 1, 1)) / DAYS_OF_WEEK + 1;
    snprintf(text, size, "%04d-W%02d", (int)date.year, (int)week);
}

/* Moves a month by so many, into other years where it must. */
static void shift_month(struct date *date, uint32_t month, int32_t offset) {
    int32_t months = date->year * 12 + (int32_t)month - 1 + offset;
    date->year = months / 12;
    date->month = (uint32_t)(months % 12) + 1;
}

static void resolve(const struct relative_row *row, const struct candidate_wish *wish, char *text, size_t size) {
    struct date date = {.year = wish->year};
    int32_t days = days_of(wish->year, wish->month, wish->day);
    switch (row->scale) {
    case RELATIVE_YEAR: date.year += row->offset; break;
    case RELATIVE_HALF:
        date.year += row->offset;
        date.half = row->part;
        break;
    case RELATIVE_QUARTER:
        shift_month(&date, wish->month, 3 * row->offset);
        date.quarter = (date.month + 2) / 3;
        date.month = 0;
        break;
    case RELATIVE_MONTH:
        shift_month(&date, row->part ? row->part : wish->month, row->part ? 12 * row->offset : row->offset);
        break;
    case RELATIVE_WEEK: write_week(days + DAYS_OF_WEEK * row->offset, text, size); return;
    default: date = date_of(days + row->offset);
    }
    date_write(&date, NULL, text, size);
}

int relative_read(const struct view *view, uint32_t at, const struct candidate_wish *wish, struct reading *reading,
                  uint32_t *skip) {
    uint32_t used, row = trie_longest(&relative_trie, view->code + at, LONGEST_WORD, &used);
    *skip = used ? at + used : at + 1;
    if (row == DATA_NONE || relative_rows[row].scale == RELATIVE_NONE) return 0;
    candidate_set(reading, SPEECH_CATEGORY_RELATIVE_DATE, at, at + used);
    candidate_fill(reading);
    reading->kind = SPEECH_KIND_DATE;
    reading->unit_name = "";
    if (wish->year) resolve(&relative_rows[row], wish, reading->date, sizeof reading->date);
    return 1;
}
