/* The head of a part: title, document number, byline, dates, to whom it goes. */
#ifndef STRUCTURE_HEAD_H
#define STRUCTURE_HEAD_H

#include "structure/reader.h"
#include "structure/section.h"

/* Marks the lines of a part's head among its lines [first, end). `title_line` is that of its title, if it is known; it
 * is numbered where a file has several parts. *next keeps the place among the candidates. */
void head_mark(struct reader *reader, uint32_t first, uint32_t end, uint32_t title_line, int numbered,
               const struct element_source *source, uint32_t *next);

/* Marks what stands above 第一篇 or 篇一: what a site says about the documents that it has put together. */
void head_mark_preface(struct reader *reader, uint32_t title_line, const struct array *candidates);

#endif
