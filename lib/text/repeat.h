/* Lines that stand in a text again and again, as running heads do. */
#ifndef TEXT_REPEAT_H
#define TEXT_REPEAT_H

#include "text/view.h"

enum { REPEAT_SLOTS = 512 };

/* How often short lines stand in a text. Where two fall into one slot, the first is counted; all zero before the first
 * use.
 */
struct repeats {
    uint64_t hash[REPEAT_SLOTS];
    uint8_t count[REPEAT_SLOTS]; /* to UINT8_MAX at the most */
    int counted;                 /* the lines of the text are in it */
};

/* Whether the line of the characters [first, end) is short and stands there three times or more. Counts the lines of
 * the view when it is asked for the first time. */
int repeat_is_frequent(struct repeats *repeats, const struct view *view, uint32_t first, uint32_t end);

#endif
