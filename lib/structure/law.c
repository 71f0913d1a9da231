#include "structure/law.h"

#include "structure/kind.h"

enum {
    HEAD_LINES = 40, /* from the title to the first article, a table of contents among them */
    PREAMBLE_LINES = 3,
    TITLE_SHORTEST = 5
};

int law_may_begin(const struct candidate *candidate) {
    uint8_t rank = candidate_row(candidate)->rank;
    return candidate->boundary == BOUNDARY_LINE && candidate->marker.number == 1 && rank > MARKER_RANK_PART &&
           rank <= MARKER_RANK_ARTICLE && rank != MARKER_RANK_SECTION;
}

static int is_title(const struct view *view, const struct line *line) {
    struct marker marker;
    return !marker_read(view, line->first, 0, &marker) && line->end - line->first >= TITLE_SHORTEST &&
           kind_is_title(view, line) && !sign_is_stop(sign_role(view->code[line->end - 1]));
}

/* 目录, 第二章 法律责任, 一、总则. */
static int is_of_contents(const struct view *view, const struct line *line) {
    struct marker marker;
    if (line->cue == SPEECH_ELEMENT_TOC) return 1;
    return marker_read(view, line->first, 0, &marker) && kind_is_title(view, line) &&
           (marker_row_of(&marker)->rank <= MARKER_RANK_CHAPTER || marker.number == 1);
}

/* 为了…，制定本规定。 */
static int is_preamble(const struct view *view, const struct line *line) {
    struct marker marker;
    return (kind_ends_text(view, line) || view->code[line->end - 1] == ':') && !kind_is_date_line(view, line) &&
           !marker_read(view, line->first, 0, &marker);
}

/* The first of the lines above `line` that stand between the title of a law and its first article. A preamble tells
 * something only where it stands below dates. */
static uint32_t head_start(const struct view *view, const struct line *lines, uint32_t first, uint32_t line) {
    while (line > first && is_of_contents(view, &lines[line - 1])) line--;
    uint32_t preamble = line;
    while (preamble > first && line - preamble < PREAMBLE_LINES && is_preamble(view, &lines[preamble - 1])) preamble--;
    uint32_t dates = preamble;
    while (dates > first && kind_is_date_line(view, &lines[dates - 1])) dates--;
    return dates < preamble ? dates : line;
}

uint32_t law_title(const struct view *view, const struct layout *layout, uint32_t low, uint32_t line) {
    const struct line *lines = layout->lines.items;
    uint32_t first = line > low + HEAD_LINES ? line - HEAD_LINES : low;
    uint32_t end = head_start(view, lines, first, line), title = end;
    while (title > first && is_title(view, &lines[title - 1])) title--;
    int begins = title == low || kind_ends_text(view, &lines[title - 1]) ||
                 kind_last_date(view, &lines[title - 1]) < lines[title - 1].end;
    return title < end && begins ? title : line;
}
