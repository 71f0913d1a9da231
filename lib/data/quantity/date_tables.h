/* Tables of dates. */
#ifndef DATA_QUANTITY_DATE_TABLES_H
#define DATA_QUANTITY_DATE_TABLES_H

#include "data/table.h"

/* What follows the number of a plan: 六五计划. */
struct plan_after_row {
    uint8_t named; /* the number names this, and no plan: “八五”普法 */
};
DATA_TABLE(plan_after);

/* Words of the calendar. */
enum calendar_role {
    CALENDAR_YEAR,
    CALENDAR_MONTH,
    CALENDAR_DAY,
    CALENDAR_QUARTER,
    CALENDAR_FIRST_HALF,
    CALENDAR_SECOND_HALF,
    CALENDAR_PART,      /* 底: names a part of the month or year before it, and belongs to it */
    CALENDAR_BEGINNING, /* 初: the same, and what the first ten days of a lunar month begin with */
    CALENDAR_TEN_DAYS,  /* 上旬: of a month alone */
    CALENDAR_CENTURY,
    CALENDAR_DECADE,
    CALENDAR_HOUR,
    CALENDAR_MINUTE,
    CALENDAR_TO,       /* between the ends of a span */
    CALENDAR_NEXT_DAY, /* 次日: before the time that ends a span of hours */
    CALENDAR_PLAN      /* 十三五 */
};

struct calendar_row {
    uint8_t role;  /* enum calendar_role */
    uint8_t value; /* of a plan its number, of a year 1 where the whole word names its kind: 学年, of an hour 1
                    * where minutes behind it make it a time */
};
DATA_TABLE(calendar);

/* What says that the month behind it is one of the lunar calendar. */
DATA_FORMS(lunar_before);

/* The day of the week between a date and a time: (星期一). */
DATA_FORMS(weekday);

/* Words right before a year that say from where it is counted. */
struct era_before_row {
    int16_t offset; /* which year of the calendar the one before the first is */
    uint8_t back;   /* the years count backwards */
};
DATA_TABLE(era_before);

/* Parts of the day before a time. */
struct day_part_row {
    uint8_t hours; /* what they add to an hour before twelve */
};
DATA_TABLE(day_part);

/* What stands right before a day of the month without its month, or before what looks like one. */
enum day_before_role {
    DAY_BEFORE_NONE,
    DAY_BEFORE_NUMBERS, /* 〔2017〕: a number of a paper follows */
    DAY_BEFORE_COUNTS,  /* 提前: so many days */
    DAY_BEFORE_MONTH,   /* 本月 */
    DAY_BEFORE_NAMES,   /* 是: a date, or a number of days */
    DAY_BEFORE_DATE,    /* 于 */
    DAY_BEFORE_BEGINS   /* 自: a date where 起 is behind it */
};

struct day_before_row {
    uint8_t role; /* enum day_before_role */
};
DATA_TABLE(day_before);

/* What stands behind a number and 日. */
enum day_after_role {
    DAY_AFTER_NONE,
    DAY_AFTER_WITHIN, /* 内: so many days */
    DAY_AFTER_AROUND, /* 前: so many days, if nothing says that it is a date */
    DAY_AFTER_BEGINS, /* 起 */
    DAY_AFTER_TELLS   /* 下午, 宣布: what happened on that day */
};

struct day_after_row {
    uint8_t role; /* enum day_after_role */
};
DATA_TABLE(day_after);

/* Words before a number of quarters that mean the first ones: 前三季度. */
DATA_FORMS(leading_before);

/* What part of the calendar a relative date names. */
enum relative_scale {
    RELATIVE_NONE,
    RELATIVE_YEAR,
    RELATIVE_HALF,
    RELATIVE_QUARTER,
    RELATIVE_MONTH,
    RELATIVE_WEEK,
    RELATIVE_DAY
};

struct relative_row {
    uint8_t scale; /* enum relative_scale; none for words that only look like one */
    int8_t offset; /* from the reference, in what the scale names; of a half or a month of a year, in years */
    uint8_t part;  /* of a half 1 or 2; of a month its number in the year, or 0 for the reference's */
};
DATA_TABLE(relative);

#endif
