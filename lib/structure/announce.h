/* Announced counts: how many items the sentence before a list says it has. */
#ifndef STRUCTURE_ANNOUNCE_H
#define STRUCTURE_ANNOUNCE_H

#include "structure/marker.h"

enum { ANNOUNCE_LARGEST = 20 };

/* 下面讲三点意见。 The number of items announced by the sentence that ends right before a character, ANNOUNCE_LARGEST at the
 * most; 0 for none. */
uint8_t announce_read(const struct view *view, uint32_t first);

#endif
