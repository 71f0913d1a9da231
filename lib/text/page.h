/* Page numbers, and running heads in the middle of a sentence: the page ended there, and nothing else. */
#ifndef TEXT_PAGE_H
#define TEXT_PAGE_H

#include "text/view.h"

/* Takes what folio_mark() and wrap_mark() found to be furniture, each to the end of its line, out of the view, and
 * keeps its bytes in view->pages. In the middle of a sentence, what stands around it is then as near as across a
 * wrap. */
speech_status page_hide(struct view *view, struct memory *memory);

#endif
