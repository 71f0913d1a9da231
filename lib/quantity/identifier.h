/* Identifiers: numbers in codes, names and addresses, which count nothing. */
#ifndef QUANTITY_IDENTIFIER_H
#define QUANTITY_IDENTIFIER_H

#include "quantity/unit.h"

/* Whether a number is part of a code: H7N9, 5G, 6+1, 〔2017〕. *skip receives the end of the code. */
int identifier_holds(const struct view *view, const struct numeral *numeral, uint32_t end, uint32_t *skip);

/* Where the code begins that the number at `at` is part of: H in H7N9. */
uint32_t identifier_start(const struct view *view, uint32_t at);

#endif
