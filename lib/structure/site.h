/* What a site adds above and below a document: where it stands in the site, buttons, counters, rights. */
#ifndef STRUCTURE_SITE_H
#define STRUCTURE_SITE_H

#include "structure/candidate.h"

/* Whether a line is of a site, not of its document. */
int site_is_line(const struct view *view, const struct line *line);

/* The first line among [first, end) from which on all is a site's, or `end`. It is looked for near the end. */
uint32_t site_find_rest(const struct view *view, const struct line *lines, uint32_t first, uint32_t end);

/* Where the number of a page begins that a converter left at the end of a line, or the line's end: behind a sentence,
 * and behind any word in the last line of a part. */
uint32_t site_page_start(const struct view *view, const struct line *line, int is_last);

/* Drops the candidates that number the lines of a site above and below the document. */
void site_drop(struct array *candidates, const struct view *view, const struct layout *layout);

#endif
