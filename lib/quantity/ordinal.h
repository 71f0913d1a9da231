/* Ordinals: 第28位, 第三, 九届三次, 全省28位, 11号文件. */
#ifndef QUANTITY_ORDINAL_H
#define QUANTITY_ORDINAL_H

#include "quantity/reading.h"

/* Reads the ordinal that begins with 第 at `at`. Gives 0 where none does; *skip receives what may be passed over. */
int ordinal_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip);

/* Reads a number without a unit that goes on with the ordinal before it, in a list that goes on behind it: 五 in
 * 第三、五、七名. Gives 0 where none does. */
int ordinal_continue(const struct view *view, const struct reading *previous, uint32_t at, struct reading *reading);

/* Whether the numeral [at, end), or the ordinal, numbers an item of an enumeration: 一、 二是 (三) 第一，. */
int ordinal_is_enumerator(const struct view *view, uint32_t at, uint32_t end);

/* Whether the numeral [at, end) numbers an item that begins with a year: 1.2031年预算. No length of time has four
 * decimals. */
int ordinal_is_before_year(const struct view *view, uint32_t at, uint32_t end);

/* Makes a count an ordinal where the words around it say so. `previous` is the reading before it, or NULL. */
void ordinal_adjust(const struct view *view, const struct reading *previous, struct reading *reading);

#endif
