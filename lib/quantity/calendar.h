/* The calendar: points and periods that are written with numerals. */
#ifndef QUANTITY_CALENDAR_H
#define QUANTITY_CALENDAR_H

#include "quantity/reading.h"

/* Reads the date, time or span of dates that begins at `at`. Gives 0 where none does. */
int calendar_read(const struct view *view, uint32_t at, struct reading *reading);

/* 3月1日、5日: makes a day of the month of the reading where it goes on with the dates before it. */
void calendar_adjust(const struct view *view, const struct reading *previous, struct reading *reading);

/* Whether the numbers with a colon between at `at` are a time and no proportion: 9:00, 14:20, but 1:20 and 按1:30. */
int calendar_is_time(const struct view *view, uint32_t at);

#endif
