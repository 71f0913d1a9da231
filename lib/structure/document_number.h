/* Document numbers (发文字号): 国发〔2017〕7号, 公告2020年第3号, 第12号. GB/T 9704-2012, 7.2.5: the issuer's sign, the year
 * and the number in that year; 10.2: orders have their number alone. */
#ifndef STRUCTURE_DOCUMENT_NUMBER_H
#define STRUCTURE_DOCUMENT_NUMBER_H

#include "structure/layout.h"
#include "structure/structure.h"

/* Finds 〔2020〕11号 in a line, with the words before it that belong to it; or 2020年第3号 and 第12号, alone in the line or
 * behind 令 or 公告. Gives its first character and *end, or the line's end for none. */
uint32_t document_number_find(const struct view *view, const struct line *line, uint32_t *end);

/* Fills in issuer, year and number of the elements that are document numbers. */
speech_status document_number_read(struct structure *structure, const struct view *view, struct context *context);

#endif
