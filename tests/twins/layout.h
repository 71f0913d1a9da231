/* Layout twins: the same characters with other blanks, line breaks, widths or script. */
#ifndef TWINS_LAYOUT_H
#define TWINS_LAYOUT_H

#include "twin.h"

/* ASCII graphic characters as full-width forms; blanks stay. */
void layout_widen(struct twin *twin, const struct text *original);

/* Each line break as one blank, CR LF being one. */
void layout_join(struct twin *twin, const struct text *original);

/* A line feed before each character that would be one more than `width` in its line, unless it combines with the one
 * before it. */
void layout_wrap(struct twin *twin, const struct text *original, uint32_t width);

/* The same with a blank for each line feed put in, and for each line break. */
void layout_wrap_joined(struct twin *twin, const struct text *original, uint32_t width);

/* Each character as ICU's Simplified-Traditional has it; 0 when ICU cannot be asked. */
int layout_traditional(struct twin *twin, const struct text *original);

/* How wide the lines of a text are to be: 24 to 40, always the same for the same text. */
uint32_t layout_width(const struct text *original);

#endif
