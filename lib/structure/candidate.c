#include "structure/candidate.h"

#include "structure/annex.h"
#include "structure/announce.h"
#include "structure/begin.h"
#include "structure/citation.h"
#include "structure/contents.h"
#include "structure/cost.h"
#include "structure/kind.h"

enum {
    TITLE_LONGEST = 40,        /* characters of a heading without punctuation that the next may follow at once */
    YEAR_DIGITS = 4,           /* 1.2013年 is an item, 1.5亿 is not */
    LIST_NUMBER_LARGEST = 199, /* numbers of items in digits; larger ones are quantities */
    SHARED_UNIT_LONGEST = 2,
    CHINESE_FIRST = 0x2E80, /* Chinese characters and marks begin here: Unicode, CJK Radicals Supplement */
    ADVANCE_CHARACTERS = 1 << 17
};

/* Where the collection stands. */
struct collector {
    struct array *candidates;
    const struct view *view;
    const struct layout *layout;
    uint32_t line;
};

static int role_at(const struct view *view, uint32_t index) {
    return sign_role(view->code[index]);
}

/* A point of half width for 。, as text recognition gives it: neither digit nor letter stands before it. */
static int ends_with_point(const struct view *view, uint32_t first) {
    return first >= 2 && view->code[first - 1] == '.' && view->code[first - 2] >= CHINESE_FIRST;
}

static uint8_t boundary_before(const struct collector *collector, uint32_t first) {
    const struct view *view = collector->view;
    const struct line *line = ARRAY_AT(struct line, &collector->layout->lines, collector->line);
    if (first == line->first) return BOUNDARY_LINE;
    int role = role_at(view, first - 1);
    if (sign_closes(role) && first >= 2) role = role_at(view, first - 2);
    if (view->gap[first] & GAP_WIDE && !(view->gap[first] & GAP_WRAP)) return BOUNDARY_WIDE;
    if (sign_is_stop(role) || ends_with_point(view, first)) return BOUNDARY_STOP;
    if (role == SIGN_COMMA) return BOUNDARY_COMMA;
    if (view->gap[first] & GAP_WRAP) return BOUNDARY_NONE;
    return view->gap[first] & (GAP_BLANK | GAP_LINE) ? BOUNDARY_BLANK : BOUNDARY_NONE;
}

/* Whether a number of the same kind follows at once that counts on: 一、二、三产业, 1、2号, 第一、二批. A year does not. */
static int counts_on(const struct view *view, const struct marker *marker) {
    uint32_t at = marker->end, end = at, used;
    int32_t number;
    uint8_t form = marker_row_of(marker)->form;
    int digits = form == SPEECH_FORM_AR_DUN, ordinal = form == SPEECH_FORM_ORDINAL;
    if (ordinal && role_at(view, at - 1) != SIGN_PAUSE) return 0;
    if (view->gap[at] & (GAP_LINE | GAP_WIDE | GAP_BLANK)) return 0;
    if (digits) {
        while (role_at(view, end) == SIGN_DIGIT) end++;
        return end > at && end - at < YEAR_DIGITS;
    }
    end = marker_read_numeral(view, at, &number);
    if (end == at || number <= marker->number) return 0;
    uint32_t row = trie_longest(&shared_unit_trie, view->code + end, SHARED_UNIT_LONGEST, &used);
    if (row == DATA_NONE || (shared_unit_rows[row].ordinal && !ordinal)) return 0;
    return number == marker->number + 1 || !shared_unit_rows[row].neighbours;
}

/* 2031.5.1 is a date. */
static int begins_with_year(const struct view *view, uint32_t first) {
    uint32_t end = first;
    while (end < first + YEAR_DIGITS && role_at(view, end) == SIGN_DIGIT) end++;
    return end == first + YEAR_DIGITS;
}

/* What no heading looks like, whatever else there is. */
static int is_lookalike(const struct view *view, const struct marker *marker, uint8_t boundary) {
    uint32_t first = marker->first;
    uint16_t before = first ? view->code[first - 1] : CODE_NONE;
    int role = sign_role(before), glued = first > 0 && boundary != BOUNDARY_LINE && view->gap[first] == 0;
    if (boundary != BOUNDARY_LINE && sign_opens_quote(role)) return 1;
    switch (marker_row_of(marker)->form) {
    case SPEECH_FORM_CN_DUN:
    case SPEECH_FORM_AR_DUN:
    case SPEECH_FORM_ORDINAL:
        if (counts_on(view, marker) || (glued && role == SIGN_PAUSE)) return 1;
        break;
    case SPEECH_FORM_CN_PAREN:
    case SPEECH_FORM_AR_PAREN:
        return (glued && (role == SIGN_ORDINAL || role == SIGN_PAUSE)) || citation_follows(view, marker, boundary);
    case SPEECH_FORM_ORDINAL_UNIT:
        return citation_follows(view, marker, boundary) || citation_leads(view, first, boundary);
    case SPEECH_FORM_APPENDIX:
        if (marker->number > LIST_NUMBER_LARGEST) return 1;
        return boundary < BOUNDARY_STOP &&
               (citation_follows(view, marker, boundary) || citation_leads(view, first, boundary));
    default: break;
    }
    if (role_at(view, first) != SIGN_DIGIT) return glued && role == SIGN_ORDINAL;
    if (marker->number > LIST_NUMBER_LARGEST || begins_with_year(view, first)) return 1;
    return glued && (role == SIGN_LATIN || role == SIGN_DIGIT || role == SIGN_ORDINAL || before == '.' ||
                     before == '-' || before == '(' || before == '/' || before == '+');
}

/* Whether what follows 1. makes it part of a decimal number. */
static int is_decimal(const struct view *view, const struct marker *marker) {
    uint32_t at = marker->end;
    if (marker_row_of(marker)->form != SPEECH_FORM_AR_DOT || view->gap[at] & (GAP_BLANK | GAP_WIDE | GAP_LINE))
        return 0;
    uint32_t end = at;
    while (end < at + YEAR_DIGITS && role_at(view, end) == SIGN_DIGIT) end++;
    return end > at && !(end - at == YEAR_DIGITS && kind_date_unit(view->code[end]) == DATE_UNIT_YEAR);
}

/* Forms that the start of a line alone makes possible. */
static int needs_line(uint8_t form) {
    return form == SPEECH_FORM_DECIMAL || form == SPEECH_FORM_LATIN || form == SPEECH_FORM_ROMAN;
}

/* A heading without punctuation, short enough to be all title, stands between the last candidate and this one. */
static int follows_title(const struct collector *collector, uint32_t first) {
    const struct array *candidates = collector->candidates;
    if (candidates->count == 0) return 0;
    const struct candidate *last = ARRAY_AT(struct candidate, candidates, candidates->count - 1);
    if (first < last->marker.end || first - last->marker.end > TITLE_LONGEST) return 0;
    if (last->boundary < BOUNDARY_STOP && candidate_row(last)->rank > MARKER_RANK_CHAPTER) return 0;
    for (uint32_t i = last->marker.end; i < first; i++) {
        int role = role_at(collector->view, i);
        if (sign_parts_clauses(role)) return 0;
        if (role == SIGN_OPEN && last->boundary < BOUNDARY_STOP) return 0;
    }
    return first > last->marker.end;
}

/* 附件2021年工作要点: the number of a year belongs to the title. */
static void drop_year(const struct view *view, struct marker *marker) {
    if (marker_row_of(marker)->form != SPEECH_FORM_APPENDIX || marker->number <= LIST_NUMBER_LARGEST) return;
    if (kind_date_unit(view->code[marker->end]) != DATE_UNIT_YEAR) return;
    marker->end -= YEAR_DIGITS;
    marker->number = 0;
}

/* A decimal marker begins a line and has a blank behind it; 1.5 may otherwise be a number, or 1. an item. */
static int read_marker(const struct collector *collector, uint32_t first, struct marker *marker) {
    const struct view *view = collector->view;
    int begins_line = first == ARRAY_AT(struct line, &collector->layout->lines, collector->line)->first;
    if (!marker_read(view, first, begins_line, marker)) return 0;
    drop_year(view, marker);
    if (marker_row_of(marker)->form != SPEECH_FORM_DECIMAL) return 1;
    return view->gap[marker->end] & (GAP_BLANK | GAP_WIDE) || marker_read(view, first, 0, marker);
}

/* Whether the name of an annex was announced by the last candidate: 附件:工作要点附件工作要点. */
static int repeats_name(const struct collector *collector, const struct marker *marker) {
    const struct array *candidates = collector->candidates;
    if (candidates->count == 0) return 0;
    const struct candidate *last = ARRAY_AT(struct candidate, candidates, candidates->count - 1);
    return annex_name_end(collector->view, last, marker) > marker->end;
}

/* 在某某会上的讲话篇二: the marker closes a title line. */
static int ends_line(const struct collector *collector, uint32_t end) {
    const struct line *line = ARRAY_AT(struct line, &collector->layout->lines, collector->line);
    return end == line->end && end - line->first <= TITLE_LONGEST;
}

/* Considers what begins at a character, and gives the next one to look at: what a marker holds is no other one. */
static speech_status consider(struct collector *collector, struct context *context, uint32_t first, uint32_t *next) {
    const struct view *view = collector->view;
    struct candidate candidate = {.flags = 0};
    while (ARRAY_AT(struct line, &collector->layout->lines, collector->line)->end <= first) collector->line++;
    if (!read_marker(collector, first, &candidate.marker)) return SPEECH_OK;
    if (candidate.marker.end > *next) *next = candidate.marker.end;
    const struct marker_row *row = candidate_row(&candidate);
    candidate.line = collector->line;
    candidate.boundary = boundary_before(collector, first);
    if (row->form == SPEECH_FORM_APPENDIX && candidate.boundary == BOUNDARY_NONE &&
        kind_date_unit(view->code[first - 1]) == DATE_UNIT_DAY)
        candidate.boundary = BOUNDARY_TITLE; /* behind the date that a document is signed with */
    if (row->form == SPEECH_FORM_APPENDIX && candidate.boundary == BOUNDARY_NONE &&
        repeats_name(collector, &candidate.marker))
        candidate.boundary = BOUNDARY_TITLE;
    if (row->form == SPEECH_FORM_PIAN && ends_line(collector, candidate.marker.end)) candidate.boundary = BOUNDARY_LINE;
    if (follows_title(collector, first)) {
        if (candidate.boundary < BOUNDARY_TITLE) candidate.boundary = BOUNDARY_TITLE;
        ARRAY_AT(struct candidate, collector->candidates, collector->candidates->count - 1)->flags |= CANDIDATE_TITLED;
    }
    if (needs_line(row->form) && candidate.boundary != BOUNDARY_LINE) return SPEECH_OK;
    if (candidate.boundary == BOUNDARY_NONE && row->bare >= COST_NEVER) return SPEECH_OK;
    if (candidate.boundary == BOUNDARY_COMMA && row->comma >= COST_NEVER) return SPEECH_OK;
    if (is_lookalike(view, &candidate.marker, candidate.boundary)) return SPEECH_OK;
    if (row->form == SPEECH_FORM_APPENDIX && candidate.marker.number == 0 && view->code[candidate.marker.end] == ':')
        candidate.flags |= CANDIDATE_LIST;
    if (is_decimal(view, &candidate.marker)) candidate.flags |= CANDIDATE_DECIMAL;
    if (candidate.marker.number == 1) candidate.announced = announce_read(view, first);
    candidate.hash = contents_hash(view, &candidate.marker);
    return array_push(collector->candidates, context->memory, sizeof candidate, &candidate);
}

speech_status candidate_collect(struct array *candidates, const struct view *view, const struct layout *layout,
                                struct context *context) {
    struct collector collector = {candidates, view, layout, 0};
    speech_status status = SPEECH_OK;
    candidates->count = 0;
    uint32_t due = 0; /* where the caller is asked next */
    for (uint32_t at = 0, next; status == SPEECH_OK; at = next) {
        at = begin_find(view, at, &next);
        for (; at >= due + ADVANCE_CHARACTERS && status == SPEECH_OK; due += ADVANCE_CHARACTERS)
            status = context_advance(context, view->offset[due + ADVANCE_CHARACTERS] - view->offset[due]);
        if (at == view->count || status != SPEECH_OK) break;
        status = consider(&collector, context, at, &next);
    }
    return status == SPEECH_OK ? context_advance(context, view->length - view->offset[due]) : status;
}
