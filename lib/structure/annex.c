#include "structure/annex.h"

enum { NAME_SHORTEST = 4, NAME_LONGEST = 60 };

uint32_t annex_name_end(const struct view *view, const struct candidate *list, const struct marker *marker) {
    uint32_t first = list->marker.end + 1; /* behind the colon */
    if (!(list->flags & CANDIDATE_LIST) || marker->first < first + NAME_SHORTEST) return marker->end;
    uint32_t length = marker->first - first;
    if (length > NAME_LONGEST || length > view->count - marker->end) return marker->end;
    for (uint32_t i = 0; i < length; i++)
        if (view->code[first + i] != view->code[marker->end + i]) return marker->end;
    return marker->end + length;
}
