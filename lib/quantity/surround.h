/* Surroundings: what the words around a quantity say of it: bound, change, basis, per, and the list it belongs to. */
#ifndef QUANTITY_SURROUND_H
#define QUANTITY_SURROUND_H

#include "quantity/reading.h"

/* What the readings of one text have in common while it is read from front to back. */
struct surround {
    struct reading previous; /* the reading before, its kind 0 before the first */
    uint32_t groups;         /* distributive lists so far */
    uint32_t shared; /* the bound behind the last reading holds for the one before it too: 5亿元或10亿元以上 */
    uint32_t breakdown; /* the reading before breaks down a total: 新增34家,其中A县21家 */
};

/* Fills in bound, change, basis, per and group of a reading from the words around it, and remembers it. */
void surround_read(struct surround *surround, const struct view *view, struct reading *reading);

#endif
