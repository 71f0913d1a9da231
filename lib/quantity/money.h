/* Money: currencies that are named before the number or behind 元, and sums in 元, 角 and 分. */
#ifndef QUANTITY_MONEY_H
#define QUANTITY_MONEY_H

#include "quantity/reading.h"

/* Goes on with an amount of money behind its unit (50元6角三分, 3万元欧元), and takes the currency that stands before it
 * (港币30元). Leaves other readings alone. */
void money_read(const struct view *view, struct reading *reading);

/* Makes a number without a unit money where a currency stands right before it: ¥300, 人民币3.14. Gives 0 where none
 * does. */
int money_read_sign(const struct view *view, struct reading *reading);

/* Says that a number without a unit is so many 元. */
void money_set_yuan(struct reading *reading);

/* Gives 元 the currency that is named at the amount before it: where both are ends of one span (新台币6万元以上30万元以下), or
 * where that currency stays for the sentence. */
void money_adjust(const struct view *view, const struct reading *previous, struct reading *reading);

#endif
