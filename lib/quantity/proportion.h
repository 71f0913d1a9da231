/* Proportions in words: 百分之八十, 千分之五, 三分之二, 一半, 半年, 6:4, 翻一番. */
#ifndef QUANTITY_PROPORTION_H
#define QUANTITY_PROPORTION_H

#include "quantity/reading.h"

/* Reads the proportion that begins at `at`. Gives 0 where none does. */
int proportion_read(const struct view *view, uint32_t at, struct reading *reading);

#endif
