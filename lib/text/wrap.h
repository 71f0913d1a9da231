/* Wraps: blanks and line breaks that layout put into running text. A PDF breaks a line where the page ends, a copy
 * of it turns the break into a blank; neither means anything. Which ones they are is read off the whole document:
 * lines of one length, blanks at one distance, blanks all over the text. */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include "text/view.h"

/* Gaps that a reader sees. */
enum { WRAP_GAPS = GAP_BLANK | GAP_WIDE | GAP_LINE | GAP_PARAGRAPH };

/* Marks the gaps that are only layout with GAP_WRAP, those around a page number or running head in the middle of a
 * sentence among them, and such a line with GAP_FURNITURE. Gives how many of these lines there are. */
uint32_t wrap_mark(struct view *view);

/* The next character with a gap of these bits at or behind `at`, or the count. */
uint32_t wrap_next_gap(const struct view *view, uint32_t at, uint8_t bits);

/* Whether the line of the characters [first, end) is only a page number: 17, -3-, — 17 —. */
int wrap_is_page_number(const struct view *view, uint32_t first, uint32_t end);

/* Whether text goes on across the gap before a character: there is none, or noise only, or a wrap. */
static inline int wrap_joins(const struct view *view, uint32_t index) {
    uint8_t gap = view->gap[index];
    return !(gap & WRAP_GAPS) || gap & GAP_WRAP;
}

#endif
