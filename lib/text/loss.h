/* Loss: places where characters were lost on the way, so that what stands there may not be what was written. */
#ifndef TEXT_LOSS_H
#define TEXT_LOSS_H

#include "text/view.h"

/* Whether bad bytes, or U+FFFD that stands for some, lie between the characters [first, end). */
int loss_within(const struct view *view, uint32_t first, uint32_t end);

/* Whether the characters that end right before `index` came out of a wrong encoding. */
int loss_before(const struct view *view, uint32_t index);

#endif
