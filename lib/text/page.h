/* Page numbers and running heads in the middle of a sentence: the page ended there, and nothing else. */
#ifndef TEXT_PAGE_H
#define TEXT_PAGE_H

#include "text/view.h"

/* Takes the lines that wrap_mark() found to be furniture out of the view, and keeps their bytes in view->pages. What stands
 * around them is then as near as across a wrap. */
speech_status page_hide(struct view *view, struct memory *memory);

#endif
