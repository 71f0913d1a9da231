#include "structure/site.h"

#include "structure/kind.h"
#include "text/character.h"

enum {
    LINE_LONGEST = 120, /* characters of a line of a site */
    PATH_LONGEST = 60,  /* of 首页 > 政务公开 > 通知公告 */
    WORD_SHORTEST = 3,  /* of a word that may be followed by any other: 打印 begins many */
    PAGE_DIGITS = 3,
    MARKERS = 2,     /* before the words: 1. 2、 */
    EDGE_LINES = 40, /* lines from an end of the text in which a site's numbers are looked for */
    REST_LINES = 80  /* lines from its end in which the site's rest is */
};

/* The first character behind bullets and opening brackets. */
static uint32_t skip_marks(const struct view *view, uint32_t at, uint32_t end) {
    while (at < end && !is_han(view->code[at]) && sign_role(view->code[at]) != SIGN_DIGIT &&
           sign_role(view->code[at]) != SIGN_LATIN)
        at++;
    return at;
}

static int begins_with_cue(const struct view *view, uint32_t at, uint32_t end) {
    uint32_t used;
    if (at >= end || kind_of_cue(view, at, CUE_START, &used) != SPEECH_ELEMENT_NAV) return 0;
    return used >= WORD_SHORTEST || at + used >= end || view->gap[at + used] || !is_han(view->code[at + used]);
}

/* 29.62KB, 20页: what a site counts of a file. */
static int is_size(const struct view *view, uint32_t at, uint32_t end) {
    uint32_t used, first = at;
    while (at < end && (is_digit(view->code[at]) || view->code[at] == '.')) at++;
    return at > first && kind_of_cue(view, at, CUE_END, &used) == SPEECH_ELEMENT_NAV && at + used == end;
}

/* 政务公开 > 通知公告: steps of a path, with nothing that ends a sentence. */
static int is_path(const struct view *view, const struct line *line) {
    uint32_t steps = 0;
    if (line->end - line->first > PATH_LONGEST) return 0;
    for (uint32_t at = line->first; at < line->end; at++) {
        int role = sign_role(view->code[at]);
        if (role == SIGN_COMMA || role == SIGN_PERIOD) return 0;
        steps += view->code[at] == '>' && (at == line->first || !is_digit(view->code[at - 1]));
    }
    return steps > 0 && is_han(view->code[line->first]);
}

int site_is_line(const struct view *view, const struct line *line) {
    uint32_t at = line->first, used;
    struct marker marker;
    if (line->end - line->first > LINE_LONGEST) return 0;
    if (is_path(view, line) || begins_with_cue(view, at, line->end)) return 1;
    uint32_t words = skip_marks(view, at, line->end);
    if (begins_with_cue(view, words, line->end) || (words > at && is_size(view, words, line->end))) return 1;
    for (int i = 0; i < MARKERS && marker_read(view, at, 1, &marker) && marker.end < line->end; i++) {
        at = marker.end;
        if (begins_with_cue(view, at, line->end)) return 1;
    }
    for (at = line->first; at < line->end; at++)
        if (kind_of_cue(view, at, CUE_INSIDE, &used) == SPEECH_ELEMENT_NAV) return 1;
    return 0;
}

uint32_t site_find_rest(const struct view *view, const struct line *lines, uint32_t first, uint32_t end) {
    uint32_t used, low = end - first > REST_LINES ? end - REST_LINES : first;
    for (uint32_t i = low; i < end; i++)
        if (kind_of_cue(view, lines[i].first, CUE_REST, &used)) return i;
    return end;
}

uint32_t site_page_start(const struct view *view, const struct line *line, int is_last) {
    uint32_t at = line->end;
    while (at > line->first && line->end - at <= PAGE_DIGITS && is_digit(view->code[at - 1])) at--;
    if (at == line->end || line->end - at > PAGE_DIGITS || at == line->first) return line->end;
    uint16_t before = view->code[at - 1];
    return sign_role(before) == SIGN_PERIOD || (is_last && is_han(before)) ? at : line->end;
}

void site_drop(struct array *candidates, const struct view *view, const struct layout *layout) {
    const struct line *lines = layout->lines.items;
    uint32_t count = layout->lines.count;
    for (uint32_t i = 0; i < candidates->count; i++) {
        struct candidate *candidate = ARRAY_AT(struct candidate, candidates, i);
        int edge = candidate->line < EDGE_LINES || candidate->line + EDGE_LINES >= count;
        if (edge && candidate->boundary == BOUNDARY_LINE && site_is_line(view, &lines[candidate->line]))
            candidate->flags |= CANDIDATE_DROPPED;
    }
}
