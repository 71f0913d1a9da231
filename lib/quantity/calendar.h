/* The calendar: points and periods that are written with numerals. */
#ifndef QUANTITY_CALENDAR_H
#define QUANTITY_CALENDAR_H

#include "quantity/reading.h"

/* Reads the date, time or span of dates that begins at `at`. Gives 0 where none does. */
int calendar_read(const struct view *view, uint32_t at, struct reading *reading);

#endif
