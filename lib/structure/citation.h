/* Citations: markers that are only named, which begin nothing. */
#ifndef STRUCTURE_CITATION_H
#define STRUCTURE_CITATION_H

#include "structure/candidate.h"

/* Whether what follows tells that the marker is only named: 第五条的规定, (四)项. At the start of a line a blank behind it
 * speaks for itself. */
int citation_follows(const struct view *view, const struct marker *marker, uint8_t boundary);

/* Whether the words before a character cite what begins there: 依照第三章, 将第五条修改为. */
int citation_leads(const struct view *view, uint32_t first, uint8_t boundary);

#endif
