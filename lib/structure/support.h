/* Support: which candidates have a neighbour in number, the strongest sign of a real list. */
#ifndef STRUCTURE_SUPPORT_H
#define STRUCTURE_SUPPORT_H

#include "structure/candidate.h"
#include "structure/scratch.h"

/* Sets CANDIDATE_PREVIOUS and CANDIDATE_NEXT, and takes out the candidates that nothing speaks for. */
speech_status support_find(struct array *candidates, struct scratch *scratch);

#endif
