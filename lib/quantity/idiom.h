/* Idioms: words and set phrases that hold a numeral and say no number. */
#ifndef QUANTITY_IDIOM_H
#define QUANTITY_IDIOM_H

#include "quantity/numeral.h"

/* Whether the numeral at `at` is part of a word or set phrase (进一步, 千方百计, 四川); *first receives where that begins,
 * *skip its end. */
int idiom_find(const struct view *view, uint32_t at, uint32_t *first, uint32_t *skip);

#endif
