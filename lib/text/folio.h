/* Folios: page numbers that the text itself counts on. */
#ifndef TEXT_FOLIO_H
#define TEXT_FOLIO_H

#include "text/view.h"

/* Marks with GAP_FURNITURE where a page number begins that its sequence shows to be one: a line 17, — 17 —, 第17页 or
 * 17/20, or digits behind the last mark of a line (短板。17), where the same form counts 16, 17, 18 as far apart as pages
 * are. It goes on to the end of its line. Gives how many there are. */
speech_status folio_mark(struct view *view, struct memory *memory, uint32_t *count);

#endif
