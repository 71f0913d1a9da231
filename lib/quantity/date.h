/* Dates: a point or period of the calendar, and how ISO 8601 writes it. */
#ifndef QUANTITY_DATE_H
#define QUANTITY_DATE_H

#include "data/quantity/tables.h"

/* A date; what is 0 is not said. */
struct date {
    int32_t year;
    uint32_t month, day; /* from 1 */
    uint32_t quarter;    /* 1 to 4 */
    uint32_t half;       /* 1 or 2 */
    uint32_t hour, minute, second;
    uint32_t plan;                    /* which five-year plan */
    int32_t decade;                   /* 198 for the 1980s, -1 for one whose century is not said */
    uint32_t century;                 /* 21 for the years from 2001 */
    const struct era_before_row *era; /* by which the year is counted, or NULL; then 0 is the one before the first */
    const struct era_before_row *era_of_span; /* by which a year at the end of a span is counted, or NULL */
    uint32_t has_decade, has_time, has_second, lunar, placeholder;
    uint32_t ends_time; /* it ends a span of hours: what is read can be an hour only */
};

/* Puts another day into a date in this form that ends with one, as the 5 of 3月1日、5日. Gives 0, with nothing done, where
 * it ends with none or with a later one. */
int date_set_day(char *text, uint32_t day);

/* The day of a date in this form that tells neither month nor time, XXXX-XX-05; 0 for any other. */
uint32_t date_lone_day(const char *text);

/* Writes a date, or with `to` a span whose end takes what it does not say itself from its beginning:
 * 2017-07-31, XXXX-07, 2017-Q1, 2017-H1, 198X, T09:00, FYP13, A/B. What has no such form (lunar days) is "". */
void date_write(const struct date *from, const struct date *to, char *text, size_t size);

#endif
