#include "quantity/calendar.h"

#include "quantity/calendar_word.h"
#include "quantity/clause.h"
#include "quantity/clock.h"
#include "quantity/particle.h"
#include "quantity/point.h"
#include "quantity/reject.h"
#include "quantity/word.h"

#include <string.h>

/* The five-year plans. In 十五 the number is only one where it stands in quotes or a word like 计划 follows. */
static uint32_t read_plan(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + at, 4, &used);
    if (row == DATA_NONE || calendar_rows[row].role != CALENDAR_PLAN) return at;
    int quoted = particle_before(view, at) == PARTICLE_QUOTE && particle_of(view->code[at + used]) == PARTICLE_UNQUOTE;
    if (used < 3) {
        uint32_t word, after = word_behind(&plan_after_trie, view, at + used + (uint32_t)quoted, &word);
        int named = after != DATA_NONE && plan_after_rows[after].named;
        if (named || (!quoted && after == DATA_NONE)) return at;
    }
    date->plan = calendar_rows[row].value;
    return at + used;
}

/* 9日至11日在京举行: the other end of a span of days, with a word behind it that tells of a date. */
static int ends_told_span(const struct view *view, uint32_t end) {
    struct date last = {0};
    uint32_t used;
    if (!has_role(view, end, CALENDAR_TO, &used)) return 0;
    uint32_t stop = point_read_day(view, end + used, &last);
    if (stop == end + used) return 0;
    uint32_t row = trie_longest(&day_after_trie, view->code + stop, 2, &used);
    return row != DATA_NONE && day_after_rows[row].role == DAY_AFTER_TELLS;
}

/* 25号, and 5日 inside a span or behind 本月: a day without its month. Others are durations or ordinals. */
static uint32_t read_lone_day(const struct view *view, uint32_t at, struct date *date) {
    uint32_t end = point_read_day(view, at, date);
    if (end == at) return at;
    uint32_t used, row = word_before(&day_before_trie, view, at, &used);
    uint32_t before = row == DATA_NONE ? DAY_BEFORE_NONE : day_before_rows[row].role;
    row = trie_longest(&day_after_trie, view->code + end, 2, &used);
    uint32_t after = row == DATA_NONE ? DAY_AFTER_NONE : day_after_rows[row].role;
    if (classifier_has_role(view, end - 1, CLASSIFIER_NUMBER)) {
        /* 25号 numbers a thing where nothing says that it is a day. */
        int day = before >= DAY_BEFORE_MONTH || (after != DAY_AFTER_NONE && before == DAY_BEFORE_NONE);
        int numbers = word_behind(&number_behind_trie, view, end, &used) != DATA_NONE;
        return view->code[at] < 0x80 && day && !numbers ? end : at;
    }
    int told = (after == DAY_AFTER_TELLS || ends_told_span(view, end)) &&
               (before == DAY_BEFORE_NONE || before == DAY_BEFORE_NAMES);
    int dated = told || before == DAY_BEFORE_MONTH || before == DAY_BEFORE_DATE ||
                (before == DAY_BEFORE_BEGINS && after == DAY_AFTER_BEGINS);
    return dated && after != DAY_AFTER_WITHIN && !reject_is_bounded(view, at) ? end : at;
}

/* The hour that ends a span of hours: 晚上8点到10点, 22时至次日6时. Gives its end, or `end`. */
static uint32_t read_last_hour(const struct view *view, uint32_t end, uint32_t at, const struct date *from,
                               struct date *to) {
    uint32_t used = 0;
    int next_day = has_role(view, at, CALENDAR_NEXT_DAY, &used);
    if (next_day) at += used;
    to->ends_time = 1;
    uint32_t stop = point_read(view, at, to);
    if (stop == at || !to->has_time) return end;
    if (!next_day && !to->day && from->hour > 12 && to->hour < 12 && to->hour + 12 > from->hour) to->hour += 12;
    return stop;
}

/* The other end of a span, if there is one: 1-6月份, 9月2日至5日, 1983-1992年. Gives its end, or `end`. */
static uint32_t read_other_end(const struct view *view, uint32_t end, const struct date *from, struct date *to) {
    uint32_t used;
    if (!has_role(view, end, CALENDAR_TO, &used)) return end;
    *to = (struct date){.era_of_span = from->era};
    uint32_t at = end + used;
    if (from->has_time) return read_last_hour(view, end, at, from, to);
    uint32_t stop = point_read(view, at, to);
    if (stop == at && from->day) stop = point_read_day(view, at, to);
    if (stop == at && from->month) {
        /* 3月份到4、5月份: the last one ends the span. */
        uint32_t value, digits, number = numeral_read_small(view, at, &value, &digits);
        if (number > at && mark_of(view->code[number])->joins == MARK_JOINS_LIST)
            stop = point_read_month(view, number + 1, to);
        if (stop == number + 1) stop = at;
    }
    return stop == at ? end : stop;
}

/* A bare number at the head of a span: 1-6月份, 2013-2025年, 7至9日. Gives the span's end, or `at`. */
static uint32_t read_bare_span(const struct view *view, uint32_t at, struct date *from, struct date *to) {
    uint32_t used, value, digits;
    uint32_t number = at + (numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL);
    uint32_t end = numeral_read_small(view, number, &value, &digits);
    if (end == number) return at;
    /* 4、5月份, 一、二季度: two that follow each other are a span as well, unless the first numbers an item. */
    int pair = mark_of(view->code[end])->joins == MARK_JOINS_LIST && (number > at || !clause_begins(view, at));
    if (pair) used = 1;
    if (!pair && !has_role(view, end, CALENDAR_TO, &used)) return at;
    uint32_t next = end + used, stop = point_read(view, next, to);
    if (stop == next || (pair && value + 1 != to->month + to->quarter)) return at;
    if (to->day && to->month && !to->year && digits <= 2) return at;
    if (digits == 4 && to->year && value >= 1000 && (int32_t)value < to->year && !to->month) {
        from->year = (int32_t)value;
    } else if (digits <= 2 && to->month && !to->day && !to->year && value >= 1 && value < to->month) {
        from->month = value;
    } else if (digits <= 2 && to->quarter && !to->year && value >= 1 && value < to->quarter) {
        from->quarter = value;
    } else {
        return at;
    }
    return stop;
}

static int finish(struct reading *reading, uint32_t at, uint32_t end, const struct date *from, const struct date *to) {
    reading_start(reading, at);
    reading->end = end;
    reading->kind = SPEECH_KIND_DATE;
    reading->number_first = at;
    reading->number_end = reading->unit_first = reading->unit_end = end;
    reading->per_first = reading->per_end = end;
    reading->unit_name = "";
    reading->placeholder = from->placeholder || (to && to->placeholder);
    reading->unknown = reading->placeholder;
    if (!reading->placeholder) date_write(from, to, reading->date, sizeof reading->date);
    return 1;
}

int calendar_is_time(const struct view *view, uint32_t at) {
    struct date date = {0};
    if (at > 0 && trie_exact(&ratio_before_trie, view->code + at - 1, 1) != DATA_NONE) return 0;
    uint32_t end = clock_read(view, at, &date);
    uint32_t used;
    return end > at && view->code[end] != ':' && word_behind(&ratio_after_trie, view, end, &used) == DATA_NONE;
}

/* 2023年1-6月: months or quarters of the year before them. Gives the span's end, or `end`. */
static uint32_t read_span_of_year(const struct view *view, uint32_t end, struct date *from, struct date *to) {
    struct date first = {0}, last = {0};
    int only_year = from->year && !from->month && !from->quarter && !from->half;
    if (!only_year || !unit_gap(view, end)) return end;
    uint32_t stop = read_bare_span(view, end, &first, &last);
    if (stop == end || first.year) return end;
    first.year = last.year = from->year;
    *from = first;
    *to = last;
    return stop;
}

/* Whether the number at `at` is of no date for its size and the word behind it: 三年, 30分. Most numbers that are asked
 * for here are like that. */
static int is_amount_of_time(const struct view *view, uint32_t at) {
    uint32_t value, digits, used, end = numeral_read_small(view, at, &value, &digits);
    if (digits == 0 || digits == 4) return 0;
    uint32_t role = word_at(view, end, &used);
    return used && (role == CALENDAR_MINUTE || (role == CALENDAR_YEAR && !point_has_era(view, at)));
}

/* Whether a month alone is so many months, as a word of bound shows: 不足一月, 一月以上, but 三月左右. */
static int counts_months(const struct view *view, uint32_t at, uint32_t end, const struct date *date) {
    if (!date->month || date->year || date->day || date->era || date->placeholder) return 0;
    uint32_t used, row = word_behind(&bound_after_trie, view, end, &used);
    return reject_is_bounded(view, at) || (row != DATA_NONE && bound_after_rows[row].bound != SPEECH_BOUND_APPROX);
}

int calendar_read(const struct view *view, uint32_t at, struct reading *reading) {
    struct date from = {0}, to = {0};
    uint32_t end = read_plan(view, at, &from);
    if (end > at) return finish(reading, at, end, &from, NULL);
    if (is_amount_of_time(view, at)) return 0;
    end = read_bare_span(view, at, &from, &to);
    if (end > at) return finish(reading, at, end, &from, &to);
    from = (struct date){0};
    end = point_read(view, at, &from);
    if (end == at) {
        from = (struct date){0};
        end = read_lone_day(view, at, &from);
    }
    if (end == at) return 0;
    if (counts_months(view, at, end, &from)) return 0;
    uint32_t stop = read_span_of_year(view, end, &from, &to);
    if (stop == end) stop = read_other_end(view, end, &from, &to);
    if (stop > end) return finish(reading, at, stop, &from, &to);
    uint32_t used;
    if (from.quarter > 1 && !from.year && word_before(&leading_before_trie, view, at, &used) != DATA_NONE) {
        /* 前三季度 are the first three. */
        to = from;
        from.quarter = 1;
        return finish(reading, at, end, &from, &to);
    }
    return finish(reading, at, end, &from, NULL);
}

/* The day of the month that the reading may be, behind a date: of a day told without its month, and of so many days,
 * which a bare day of the month is read as. Or 0. */
static uint32_t day_of(const struct view *view, const struct reading *reading) {
    if (reading->kind == SPEECH_KIND_DATE) return date_lone_day(reading->date);
    uint32_t used;
    int days = reading->kind == SPEECH_KIND_DURATION && !reading->range && !reading->unknown && !reading->bound &&
               reading->end == reading->unit_end && has_role(view, reading->unit_first, CALENDAR_DAY, &used);
    int64_t day = reading->low.decimal.coefficient;
    return days && reading->low.decimal.exponent == 0 && day > 0 && day < 32 ? (uint32_t)day : 0;
}

void calendar_adjust(const struct view *view, const struct reading *previous, struct reading *reading) {
    if (previous->kind != SPEECH_KIND_DATE || reading->first != previous->end + 1) return;
    uint32_t used, day = day_of(view, reading);
    if (!day) return;
    uint32_t joint = trie_longest(&bound_after_trie, view->code + reading->end, 3, &used);
    if (joint != DATA_NONE || !mark_of(view->code[previous->end])->joins) return;
    char text[DATE_TEXT];
    const char *slash = strchr(previous->date, '/'), *last = slash ? slash + 1 : previous->date;
    size_t size = strlen(last) + 1;
    memcpy(text, last, size);
    if (!date_set_day(text, day)) return;
    finish(reading, reading->first, reading->end, &(struct date){.day = day}, NULL);
    memcpy(reading->date, text, size);
}
