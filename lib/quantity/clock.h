/* The clock: 9:00, 14时30分, 下午2时. */
#ifndef QUANTITY_CLOCK_H
#define QUANTITY_CLOCK_H

#include "quantity/date.h"
#include "text/view.h"

/* Where a time may begin that stands behind a date at `at`: behind (星期日) and 上午. */
uint32_t clock_begin(const struct view *view, uint32_t at);

/* Reads the time of day that begins at `at`, behind what the date says already. Gives its end, or `at`. */
uint32_t clock_read(const struct view *view, uint32_t at, struct date *date);

#endif
