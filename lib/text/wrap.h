/* Wraps: blanks and line breaks that layout put into running text. A PDF breaks a line where the page ends, a copy
 * of it turns the break into a blank; neither means anything. Which ones they are is read off the whole document:
 * lines of one length, blanks at one distance, blanks all over the text. */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include "text/view.h"

/* Marks the gaps that are only layout with GAP_WRAP, those around a page number or running head in the middle of a
 * sentence among them, and such a line with GAP_FURNITURE. Gives how many of these lines there are. */
uint32_t wrap_mark(struct view *view);

#endif
