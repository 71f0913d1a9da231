/* Annexes in text without line breaks: where the name of one is known because 附件: announced it. */
#ifndef STRUCTURE_ANNEX_H
#define STRUCTURE_ANNEX_H

#include "structure/candidate.h"

/* 附件:工作要点附件工作要点: the end of the name behind a marker that stands right behind the one name that `list` announces,
 * and repeats it; the marker's end for none. */
uint32_t annex_name_end(const struct view *view, const struct candidate *list, const struct marker *marker);

#endif
