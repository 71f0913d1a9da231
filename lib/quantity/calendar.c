#include "quantity/calendar.h"

#include "quantity/calendar_word.h"
#include "quantity/clock.h"

#include <string.h>

/* The year, four digits or placeholders with 年 behind. Gives its end, or `at`. */
static uint32_t read_year(const struct view *view, uint32_t at, struct date *date) {
    struct numeral numeral;
    uint32_t end, used;
    if (!numeral_read(view, at, &numeral, &end) || numeral.multiplied || numeral.decimals) return at;
    if (!has_role(view, end, CALENDAR_YEAR, &used)) return at;
    if (numeral.style == STYLE_PLACEHOLDER) {
        date->placeholder = 1;
        /* 2023年度 names the year as 2023年 does, and 度 is no part of the date's span in either. */
        return end + 1;
    }
    int64_t year = numeral.low.decimal.coefficient;
    if (numeral.digits != 4 || year < 1000 || year > 2999) return at;
    date->year = (int32_t)year;
    return end + 1;
}

/* 上半年, 第三季度, 底: what of a year is meant. Gives its end, or `at`. */
static uint32_t read_year_part(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    uint32_t role = word_at(view, at, &used);
    if (used && (role == CALENDAR_FIRST_HALF || role == CALENDAR_SECOND_HALF)) {
        date->half = role == CALENDAR_FIRST_HALF ? 1 : 2;
        return at + used;
    }
    if (used && role == CALENDAR_PART && view->code[at] != u'中' && date->year) return at + used;
    uint32_t number = view->code[at] == u'第' ? at + 1 : at;
    uint32_t end = numeral_read_small(view, number, &value, &digits);
    if (end == number || value < 1 || value > 4 || !has_role(view, end, CALENDAR_QUARTER, &used)) return at;
    date->quarter = value;
    return end + used;
}

/* XX in XX月XX日. Gives its end, or `at`. */
static uint32_t placeholder_end(const struct view *view, uint32_t at) {
    uint32_t end = at;
    while (numeral_class_of(view->code[end])->class == NUMERAL_PLACEHOLDER && (end == at || numeral_joined(view, end)))
        end++;
    return end;
}

/* 5月, 5月份, 5月底. Gives its end, or `at`. */
static uint32_t read_month(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    if (view->code[at] == u'正' && view->code[at + 1] == u'月') {
        date->lunar = 1;
        return at + 2;
    }
    uint32_t marked = placeholder_end(view, at);
    if (marked > at && has_role(view, marked, CALENDAR_MONTH, &used)) {
        date->placeholder = 1;
        return marked + used;
    }
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    if (end == at || value < 1 || value > 12 || !has_role(view, end, CALENDAR_MONTH, &used)) return at;
    if (view->code[at] == u'两') return at;
    date->month = value;
    end += used;
    if (has_role(view, end, CALENDAR_PART, &used) && view->code[end] != u'年') end += used;
    return end;
}

/* 31日, 31号, 初十. Gives its end, or `at`. */
static uint32_t read_day(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    uint32_t marked = placeholder_end(view, at);
    if (marked > at && date->placeholder && has_role(view, marked, CALENDAR_DAY, &used)) return marked + used;
    uint32_t number = date->lunar && view->code[at] == u'初' ? at + 1 : at;
    uint32_t end = numeral_read_small(view, number, &value, &digits);
    if (end == number || value < 1 || value > 31) return at;
    if (date->lunar) return end;
    if (!has_role(view, end, CALENDAR_DAY, &used)) return at;
    date->day = value;
    return end + used;
}

/* 2017-07-31, 2017.7.31, 2017/7/31. Gives its end, or `at`. */
static uint32_t read_numeric(const struct view *view, uint32_t at, struct date *date) {
    uint32_t value, digits, month, day;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    uint16_t mark = view->code[end];
    if (digits != 4 || value < 1000 || value > 2999 || (mark != '-' && mark != '.' && mark != '/')) return at;
    uint32_t month_end = numeral_read_small(view, end + 1, &month, &digits);
    if (month_end == end + 1 || digits > 2 || month < 1 || month > 12 || view->code[month_end] != mark) return at;
    uint32_t day_end = numeral_read_small(view, month_end + 1, &day, &digits);
    if (day_end == month_end + 1 || digits > 2 || day < 1 || day > 31) return at;
    *date = (struct date){.year = (int32_t)value, .month = month, .day = day};
    return day_end;
}

/* 20世纪80年代, 80年代, 21世纪. Gives its end, or `at`. */
static uint32_t read_decade(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits, century = 20, end = at;
    uint32_t number = numeral_read_small(view, at, &value, &digits);
    if (number == at) return at;
    int has_century = has_role(view, number, CALENDAR_CENTURY, &used);
    if (has_century) {
        century = value;
        end = number + used;
        number = numeral_read_small(view, end, &value, &digits);
        if (number == end || !has_role(view, number, CALENDAR_DECADE, &used)) {
            date->century = century > 9 && century < 23 ? century : 0;
            return date->century ? end : at;
        }
    }
    if (!has_role(view, number, CALENDAR_DECADE, &used) || value > 90 || value % 10) return at;
    date->decade = has_century ? (int32_t)((century - 1) * 10 + value / 10) : -1;
    date->has_decade = 1;
    return number + used;
}

/* One point, from the year down. Gives its end, or `at`. */
static uint32_t read_point(const struct view *view, uint32_t at, struct date *date) {
    uint32_t value, digits, end = at, number = numeral_read_small(view, at, &value, &digits);
    uint16_t next = view->code[number];
    if (next == '-' || next == '.' || next == '/') end = read_numeric(view, at, date);
    if (next == u'世' || next == u'年') end = read_decade(view, at, date);
    if (end > at && (date->has_decade || date->century)) return end;
    if (end == at) {
        uint32_t year = read_year(view, at, date);
        uint32_t part = read_year_part(view, year, date);
        if (part > year) return part;
        if (year > at && !unit_gap(view, year)) return year;
        uint32_t month = read_month(view, year, date);
        uint32_t day = month > year ? read_day(view, month, date) : month;
        end = day;
    }
    uint32_t time = clock_read(view, end, date);
    return time;
}

/* The five-year plans. In 十五 the number is only one where it stands in quotes. */
static uint32_t read_plan(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + at, 4, &used);
    if (row == DATA_NONE || calendar_rows[row].role != CALENDAR_PLAN) return at;
    int quoted = at > 0 && view->code[at - 1] == u'“' && view->code[at + used] == u'”';
    if (used < 3 && !quoted) return at;
    date->plan = calendar_rows[row].value;
    return at + used;
}

/* 25号, and 5日 inside a span or behind 本月: a day without its month. Others are durations or ordinals. */
static uint32_t read_lone_day(const struct view *view, uint32_t at, struct date *date) {
    uint32_t end = read_day(view, at, date);
    if (end == at) return at;
    uint16_t before = at > 0 ? view->code[at - 1] : 0;
    /* 25号 is a day unless it numbers a document, a building or a line. */
    uint16_t next = view->code[end];
    int numbers = before == u'〕' || before == ']' || before == u'第' || next == u'文' || next == u'令' ||
                  next == u'楼' || next == u'线' || next == u'公';
    if (view->code[end - 1] == u'号' && view->code[at] < 0x80 && !numbers) return end;
    int dated = before == u'月' || before == u'于' || before == u'至' || before == u'到';
    if (view->code[end - 1] == u'日' && dated && view->code[end] != u'内') return end;
    return at;
}

/* The other end of a span, if there is one: 1-6月份, 9月2日至5日, 1983-1992年. Gives its end, or `end`. */
static uint32_t read_other_end(const struct view *view, uint32_t end, const struct date *from, struct date *to) {
    uint32_t used;
    if (!has_role(view, end, CALENDAR_TO, &used)) return end;
    *to = (struct date){0};
    uint32_t at = end + used;
    uint32_t stop = read_point(view, at, to);
    if (stop == at && from->day) stop = read_day(view, at, to);
    if (stop == at && from->month) {
        /* 3月份到4、5月份: the last one ends the span. */
        uint32_t value, digits, number = numeral_read_small(view, at, &value, &digits);
        if (number > at && view->code[number] == u'、') stop = read_month(view, number + 1, to);
        if (stop == number + 1) stop = at;
    }
    return stop == at ? end : stop;
}

/* A bare number at the head of a span: 1-6月份, 2013-2025年, 7至9日. Gives the span's end, or `at`. */
static uint32_t read_bare_span(const struct view *view, uint32_t at, struct date *from, struct date *to) {
    uint32_t used, value, digits;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    if (end == at || !has_role(view, end, CALENDAR_TO, &used)) return at;
    uint32_t next = end + used, stop = read_point(view, next, to);
    if (stop == next) return at;
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
    *reading = (struct reading){.first = at, .end = end, .kind = SPEECH_KIND_DATE};
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
    uint16_t before = at > 0 ? view->code[at - 1] : 0;
    if (before == u'比' || before == u'按' || before == u'为' || before == u'例' || before == u'以') return 0;
    uint32_t end = clock_read(view, at, &date);
    return end > at && view->code[end] != ':' && view->code[end] != u'的';
}

/* 2023年1-6月: months or quarters of the year before them. Gives the span's end, or `end`. */
static uint32_t read_span_of_year(const struct view *view, uint32_t end, struct date *from, struct date *to) {
    struct date first = {0}, last = {0};
    int only_year = from->year && !from->month && !from->quarter && !from->half && view->code[end - 1] == u'年';
    if (!only_year || !unit_gap(view, end)) return end;
    uint32_t stop = read_bare_span(view, end, &first, &last);
    if (stop == end || first.year) return end;
    first.year = last.year = from->year;
    *from = first;
    *to = last;
    return stop;
}

int calendar_read(const struct view *view, uint32_t at, struct reading *reading) {
    struct date from = {0}, to = {0};
    uint32_t end = read_plan(view, at, &from);
    if (end > at) return finish(reading, at, end, &from, NULL);
    end = read_bare_span(view, at, &from, &to);
    if (end > at) return finish(reading, at, end, &from, &to);
    from = (struct date){0};
    end = read_point(view, at, &from);
    if (end == at) {
        from = (struct date){0};
        end = read_lone_day(view, at, &from);
    }
    if (end == at) return 0;
    uint32_t stop = read_span_of_year(view, end, &from, &to);
    if (stop == end) stop = read_other_end(view, end, &from, &to);
    if (stop > end) return finish(reading, at, stop, &from, &to);
    return finish(reading, at, end, &from, NULL);
}
