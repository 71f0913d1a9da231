#include "structure/law.h"

#include "structure/kind.h"

enum {
    HEAD_LINES = 40, /* from the title to the first article, a table of contents among them */
    TITLE_SHORTEST = 5
};

int law_may_begin(const struct candidate *candidate) {
    uint8_t rank = candidate_row(candidate)->rank;
    return candidate->boundary == BOUNDARY_LINE && candidate->marker.number == 1 && rank > MARKER_RANK_PART &&
           rank <= MARKER_RANK_ARTICLE;
}

static int is_title(const struct view *view, const struct line *line) {
    struct marker marker;
    return !marker_read(view, line->first, 0, &marker) && line->end - line->first >= TITLE_SHORTEST &&
           kind_is_title(view, line) && !sign_is_stop(sign_role(view->code[line->end - 1]));
}

/* 目录, 第二章 法律责任. */
static int is_of_contents(const struct view *view, const struct line *line) {
    struct marker marker;
    if (line->cue == SPEECH_ELEMENT_TOC) return 1;
    return marker_read(view, line->first, 0, &marker) && marker_row_of(&marker)->rank <= MARKER_RANK_CHAPTER &&
           kind_is_title(view, line);
}

uint32_t law_title(const struct view *view, const struct layout *layout, uint32_t low, uint32_t line) {
    const struct line *lines = layout->lines.items;
    uint32_t first = line > low + HEAD_LINES ? line - HEAD_LINES : low, title = line;
    while (title > first && (kind_is_date_line(view, &lines[title - 1]) || is_of_contents(view, &lines[title - 1])))
        title--;
    uint32_t end = title;
    while (title > first && is_title(view, &lines[title - 1])) title--;
    int begins = title == low || kind_ends_text(view, &lines[title - 1]) ||
                 kind_last_date(view, &lines[title - 1]) < lines[title - 1].end;
    return title < end && begins ? title : line;
}
