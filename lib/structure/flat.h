/* Flat lines: where the line breaks of a text became blanks, so that many of its lines stand in one. */
#ifndef STRUCTURE_FLAT_H
#define STRUCTURE_FLAT_H

#include "text/view.h"

/* Whether a line holds several: it is longer than one is, and blanks stand behind its sentences. */
int flat_is(const struct view *view, uint32_t first, uint32_t end);

/* Where the line that begins with the character `first` ends, inside the flat line that ends before `end`. */
uint32_t flat_line_end(const struct view *view, uint32_t first, uint32_t end);

#endif
