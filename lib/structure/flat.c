#include "structure/flat.h"

#include "structure/kind.h"
#include "structure/layout.h"
#include "structure/marker.h"
#include "text/character.h"

enum {
    SHORTEST = 40,       /* characters of a flat line that is at least an eighth of its text */
    SHORTEST_LONG = 400, /* of any other */
    PART_OF_TEXT = 8,
    SHARE = 1200,       /* so few of its characters are one line; the longest paragraphs of reports have as many */
    TITLE_SHORTEST = 2, /* characters of a line that no mark ends, its marker apart: 总 则 is one title */
    TITLE_LONGEST = 60,
    PART_LONGEST = 6 /* 篇二十四 and one more */
};

/* Whether a sentence, or what announces a list, ends before a character. */
static int ends_sentence(const struct view *view, uint32_t first, uint32_t at) {
    uint32_t last = at - 1;
    if (last > first && sign_closes(sign_role(view->code[last]))) last--;
    return is_stop(view->code[last]);
}

/* The next blank behind a character, or `end`. Looks at line breaks too, since nobody knows how far off a blank is. */
static uint32_t next_gap(const struct view *view, uint32_t at, uint32_t end) {
    do at = view_next_gap(view, at + 1, GAPS_SEEN);
    while (at < end && !(view->gap[at] & (GAP_BLANK | GAP_WIDE)));
    return at < end ? at : end;
}

int flat_is(const struct view *view, uint32_t first, uint32_t end) {
    if (end - first < SHORTEST || (end - first < SHORTEST_LONG && end - first < view->count / PART_OF_TEXT)) return 0;
    uint32_t ends = 0, needed = 2 + (end - first) / SHARE;
    for (uint32_t at = next_gap(view, first, end); at < end && ends < needed; at = next_gap(view, at, end))
        ends += !(view->gap[at] & GAP_WRAP) && ends_sentence(view, first, at);
    return ends == needed;
}

/* Whether the blank before a character may part a title from text: no stray one stands in 今年是 2024 年. */
static int may_begin_line(const struct view *view, uint32_t at) {
    uint16_t code = view->code[at];
    int role = sign_role(code);
    if (!is_digit(code)) return is_han(code) || role == SIGN_OPEN || role == SIGN_CIRCLED || sign_opens_quote(role);
    while (is_digit(view->code[at + 1]) && view->gap[at + 1] == 0) at++;
    return view->gap[at + 1] == 0;
}

/* The title behind the markers that a line begins with; behind 附件: that of the first annex. */
static uint32_t skip_markers(const struct view *view, uint32_t first, uint32_t end) {
    struct marker marker;
    if (!marker_read(view, first, 1, &marker)) return first;
    int is_list = marker_row_of(&marker)->form == SPEECH_FORM_APPENDIX && view->code[marker.end] == ':';
    if (!is_list || marker.end + 1 >= end) return marker.end;
    first = marker.end + 1;
    return marker_read(view, first, 1, &marker) ? marker.end : first;
}

/* Whether characters are a line without a mark at its end: a title, a name, a date, a page number. */
static int is_title(const struct view *view, uint32_t first, uint32_t end) {
    if (end - first > TITLE_LONGEST) return 0;
    uint32_t title = skip_markers(view, first, end);
    for (uint32_t at = title; at < end; at++)
        if (is_stop(view->code[at])) return 0;
    if (layout_is_page_number(view, first, end)) return 1;
    if (is_digit(view->code[end - 1]) || !may_begin_line(view, end)) return 0;
    return end >= title + TITLE_SHORTEST;
}

/* 某某会议上的讲话篇二: whether the characters before the blank begin a part. */
static int ends_with_part(const struct view *view, uint32_t first, uint32_t end) {
    struct marker marker;
    int role = sign_role(view->code[end - 1]);
    if (role < SIGN_NUMERAL || role > SIGN_DIGIT) return 0;
    for (uint32_t at = end - 1; at > first && end - at < PART_LONGEST; at--)
        if (marker_read(view, at - 1, 0, &marker) && marker.end == end)
            return marker_row_of(&marker)->rank == MARKER_RANK_PART;
    return 0;
}

static int is_marked(const struct view *view, uint32_t first) {
    struct marker marker;
    return marker_read(view, first, 0, &marker);
}

/* Whether a line begins behind a blank that looks like layout: those of one length may stand where a line ended too. */
static int begins_line_anyway(const struct view *view, uint32_t first, uint32_t at, uint32_t end) {
    struct marker marker;
    uint32_t address = kind_salutation_end(view, at, end);
    if (address > at && (address == end || view->gap[address] & (GAP_BLANK | GAP_WIDE))) return 1;
    if (ends_with_part(view, first, at)) return 1;
    if (!marker_read(view, at, 0, &marker)) return 0;
    if (marker_row_of(&marker)->rank > MARKER_RANK_ARTICLE) return is_title(view, first, at) && is_marked(view, first);
    return marker_row_of(&marker)->rank == MARKER_RANK_PART || view->gap[marker.end] & (GAP_BLANK | GAP_WIDE);
}

static int is_break(const struct view *view, uint32_t first, uint32_t at, uint32_t end) {
    if (view->gap[at] & GAP_WRAP) return begins_line_anyway(view, first, at, end);
    return ends_sentence(view, first, at) || is_title(view, first, at);
}

uint32_t flat_line_end(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t at = next_gap(view, first, end);
    while (at < end && !is_break(view, first, at, end)) at = next_gap(view, at, end);
    return at;
}
