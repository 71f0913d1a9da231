/* Spans: two numbers that are the ends of one quantity: 5-10亿元, 八、九个月, 5元至10元. */
#ifndef QUANTITY_SPAN_H
#define QUANTITY_SPAN_H

#include "quantity/unit.h"

/* Reads the upper end of a span behind a number that ends at *end, which with `has_unit` is the end of its unit. Gives
 * 1, with the whole span as the number, the unit behind it, and *end where the upper number ends; 0, with nothing done,
 * where there is none. */
int span_read_upper(const struct view *view, uint32_t *end, struct numeral *numeral, struct unit *unit, int has_unit);

#endif
