#include "structure/title.h"

#include "structure/marker.h"

/* Characters of a title at the most; a longer one ends at the last comma before. Longer sentences are text, not title. */
enum { TITLE_LONGEST = 40 };

struct title title_read(const struct view *view, const struct line *line, uint32_t first, uint32_t limit) {
    uint32_t end = line->end < limit ? line->end : limit, comma = 0, at = first;
    if (end < first) end = first;
    for (; at < end; at++) {
        int role = sign_role(view->code[at]);
        if (role == SIGN_STOP) break;
        if (role == SIGN_COMMA && at - first <= TITLE_LONGEST) comma = at;
    }
    struct title title = {.first = first, .end = at};
    if (at - first > TITLE_LONGEST && comma) title.end = comma;
    while (title.end > first && sign_role(view->code[title.end - 1]) == SIGN_COMMA) title.end--; /* 第一是人,第二是物 */
    title.body = title.end;
    while (title.body < limit && title.body < view->count) {
        int role = sign_role(view->code[title.body]);
        if (role != SIGN_STOP && role != SIGN_COMMA) break;
        title.body++;
    }
    return title;
}
