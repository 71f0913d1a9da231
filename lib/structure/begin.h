/* Begins: the characters of a text at which a marker may begin. */
#ifndef STRUCTURE_BEGIN_H
#define STRUCTURE_BEGIN_H

#include "text/view.h"

/* The first character at or behind `at` at which a marker may begin, or the count. *next receives where to go on from
 * when none begins there. */
uint32_t begin_find(const struct view *view, uint32_t at, uint32_t *next);

#endif
