/* One point of the calendar: a year, a month, a day, a time, or a part of a year. */
#ifndef QUANTITY_POINT_H
#define QUANTITY_POINT_H

#include "quantity/date.h"
#include "text/view.h"

/* Reads the point that begins at `at`, from the year down. Gives its end, or `at` where none does. */
uint32_t point_read(const struct view *view, uint32_t at, struct date *date);

/* Whether an era is named right before `at`, so that a number of any size is a year there: 民国38年. */
int point_has_era(const struct view *view, uint32_t at);

/* Reads only 5月, 5月份 or 5月底, behind what the date says already. Gives its end, or `at`. */
uint32_t point_read_month(const struct view *view, uint32_t at, struct date *date);

/* Reads only 31日, 31号, or of a lunar month 初十. Gives its end, or `at`. */
uint32_t point_read_day(const struct view *view, uint32_t at, struct date *date);

#endif
