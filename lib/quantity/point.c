#include "quantity/point.h"

#include "quantity/calendar_word.h"
#include "quantity/clause.h"
#include "quantity/clock.h"

enum { LONGEST_LUNAR_WORD = 3, LONGEST_ERA = 3, MOST_YEARS = 4, LAST_BEGINNING = 10 };

/* The row of the era that is named right before `at`, or NULL: 公元前, 民国. */
static const struct era_before_row *era_before(const struct view *view, uint32_t at) {
    uint32_t used,
        row = trie_longest_before(&era_before_trie, view->code + at, at < LONGEST_ERA ? at : LONGEST_ERA, &used);
    return row == DATA_NONE ? NULL : &era_before_rows[row];
}

int point_has_era(const struct view *view, uint32_t at) {
    return era_before(view, at) != NULL;
}

/* The end of the word for a year at `at`. 2023年度 names the year as 2023年 does, and 度 is no part of the date's span; a
 * 学年 is another kind of year. */
static uint32_t year_word_end(const struct view *view, uint32_t at) {
    uint32_t used, row = trie_longest(&calendar_trie, view->code + at, 5, &used);
    return at + (calendar_rows[row].value ? used : 1);
}

/* Whether a month or a part of the year follows, so that the number before cannot be one of years. */
static int goes_on(const struct view *view, uint32_t at) {
    uint32_t used, value, digits;
    if (has_part(view, at, &used)) return 1;
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    return end > at && unit_gap(view, at) && has_role(view, end, CALENDAR_MONTH, &used);
}

/* 1979、1980两年: whether a word for so many years stands behind the last of them. */
static int sums_years(const struct view *view, uint32_t at) {
    uint32_t used, class = numeral_class_of(view->code[at])->class;
    return (class == NUMERAL_DIGIT || class == NUMERAL_TWO) && unit_gap(view, at) &&
           has_role(view, at + 1, CALENDAR_YEAR, &used);
}

/* Whether a list of years goes on at `at` to one that has 年: the 1980 of 1980、1981年 is a year too. */
static int lists_year(const struct view *view, uint32_t at) {
    uint32_t used, value, digits;
    for (uint32_t years = 0; years < MOST_YEARS && mark_of(view->code[at])->joins && unit_gap(view, at); years++) {
        at = numeral_read_small(view, at + 1, &value, &digits);
        if (digits != 4) return 0;
        if (has_role(view, at, CALENDAR_YEAR, &used) || sums_years(view, at)) return 1;
    }
    return 0;
}

/* Whether a year of four digits ends at `end` that needs no 年. */
static int is_listed_year(const struct view *view, uint32_t at, uint32_t end) {
    int last = sums_years(view, end) && at > 0 && mark_of(view->code[at - 1])->joins;
    return last || lists_year(view, end);
}

/* The year, four digits or placeholders with 年 behind. Gives its end, or `at`. */
static uint32_t read_year(const struct view *view, uint32_t at, struct date *date) {
    struct numeral numeral;
    uint32_t end, used;
    if (!numeral_read(view, at, &numeral, &end) || numeral.decimals || numeral.scaled) return at;
    int listed = numeral.digits == 4 && is_listed_year(view, at, end);
    if (!listed && !has_role(view, end, CALENDAR_YEAR, &used)) return at;
    if (numeral.style == STYLE_PLACEHOLDER) {
        date->placeholder = 1;
        return year_word_end(view, end);
    }
    int64_t year = numeral.low.decimal.coefficient;
    const struct era_before_row *era = era_before(view, at);
    if (era == NULL) era = date->era_of_span;
    if (era && year > 0 && year < 10000 && numeral.low.decimal.exponent == 0 && !numeral.unknown) {
        date->year = era->offset + (int32_t)(era->back ? -year : year);
        date->era = era;
        return year_word_end(view, end);
    }
    if (numeral.multiplied || numeral.digits != 4 || year < 1000) return at;
    uint32_t word_end = listed ? end : year_word_end(view, end);
    if (year > 2999 && !goes_on(view, word_end)) return at;
    date->year = (int32_t)year;
    return word_end;
}

/* 上半年, 第三季度, 底: what of a year is meant. Gives its end, or `at`. */
static uint32_t read_year_part(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    uint32_t role = word_at(view, at, &used);
    if (used && (role == CALENDAR_FIRST_HALF || role == CALENDAR_SECOND_HALF)) {
        date->half = role == CALENDAR_FIRST_HALF ? 1 : 2;
        return at + used;
    }
    if (used && (role == CALENDAR_PART || role == CALENDAR_BEGINNING) && date->year) return at + used;
    uint32_t number = at + (numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL);
    uint32_t end = numeral_read_small(view, number, &value, &digits);
    if (end == number || value < 1 || value > 4 || !has_role(view, end, CALENDAR_QUARTER, &used)) return at;
    date->quarter = value;
    end += used;
    /* 一季度末, as 5月底. */
    return has_part(view, end, &used) && used == 1 ? end + used : end;
}

/* XX in XX月XX日. Gives its end, or `at`. */
static uint32_t placeholder_end(const struct view *view, uint32_t at) {
    uint32_t end = at;
    while (numeral_class_of(view->code[end])->class == NUMERAL_PLACEHOLDER && (end == at || numeral_joined(view, end)))
        end++;
    return end;
}

/* 二月初二: 初 before a number in characters begins a day of a lunar month, and is not the first part of 二月. */
static int is_lunar_day(const struct view *view, uint32_t month, uint32_t end) {
    uint32_t used, value, digits;
    if (view->code[month] < 0x80 || !has_role(view, end, CALENDAR_BEGINNING, &used)) return 0;
    uint32_t stop = numeral_read_small(view, end + used, &value, &digits);
    uint32_t class = numeral_class_of(view->code[stop - 1])->class;
    return stop > end + used && value > 0 && value <= LAST_BEGINNING && class != NUMERAL_ARABIC;
}

/* 5月, 5月份, 5月底. Gives its end, or `at`. */
uint32_t point_read_month(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    int named = numeral_class_of(view->code[at])->class == NUMERAL_LUNAR;
    if (named && has_role(view, at + 1, CALENDAR_MONTH, &used)) {
        date->lunar = 1;
        return at + 1 + used;
    }
    uint32_t marked = placeholder_end(view, at);
    if (marked > at && has_role(view, marked, CALENDAR_MONTH, &used)) {
        date->placeholder = 1;
        return marked + used;
    }
    uint32_t end = numeral_read_small(view, at, &value, &digits);
    if (end == at || value < 1 || value > 12 || !has_role(view, end, CALENDAR_MONTH, &used)) return at;
    if (numeral_class_of(view->code[at])->class == NUMERAL_TWO) return at;
    date->month = value;
    end += used;
    uint32_t before = at < LONGEST_LUNAR_WORD ? at : LONGEST_LUNAR_WORD, word;
    date->lunar = trie_longest_before(&lunar_before_trie, view->code + at, before, &word) != DATA_NONE;
    if (is_lunar_day(view, at, end)) date->lunar = 1;
    if (!date->lunar && has_part(view, end, &used)) end += used;
    return end;
}

/* 31日, 31号, 初十. Gives its end, or `at`. */
uint32_t point_read_day(const struct view *view, uint32_t at, struct date *date) {
    uint32_t used, value, digits;
    uint32_t marked = placeholder_end(view, at);
    if (marked > at && date->placeholder && has_role(view, marked, CALENDAR_DAY, &used)) return marked + used;
    uint32_t number = date->lunar && has_role(view, at, CALENDAR_BEGINNING, &used) ? at + used : at;
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
    const struct era_before_row *era = has_century ? era_before(view, at) : NULL;
    if (era && era->back) {
        /* ISO 8601 has no form for a century before the first. */
        date->decade = -1;
        date->has_decade = 1;
        return number + used;
    }
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
uint32_t point_read(const struct view *view, uint32_t at, struct date *date) {
    uint32_t value, digits, end = at, number = numeral_read_small(view, at, &value, &digits);
    uint16_t next = view->code[number];
    uint32_t used, role = word_at(view, number, &used);
    if (next == '-' || next == '.' || next == '/') end = read_numeric(view, at, date);
    if (used && (role == CALENDAR_CENTURY || role == CALENDAR_DECADE)) end = read_decade(view, at, date);
    if (end > at && (date->has_decade || date->century)) return end;
    if (end == at) {
        uint32_t year = read_year(view, at, date);
        uint32_t part = read_year_part(view, year, date);
        if (part > year) return part;
        if (year > at && !unit_gap(view, year)) return year;
        uint32_t month = point_read_month(view, year, date);
        uint32_t day = month > year ? point_read_day(view, month, date) : month;
        end = day;
    }
    if (end > at && !unit_gap(view, end)) return end;
    uint32_t begin = date->day ? clock_begin(view, end) : end, stop = clock_read(view, begin, date);
    return stop > begin ? stop : end;
}
