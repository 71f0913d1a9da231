#include "structure/part.h"

#include "structure/kind.h"
#include "structure/law.h"
#include "structure/site.h"

enum {
    TITLE_SHORTEST = 5,
    TITLE_LONGEST = 60,
    OWN_TITLE_LINES = 2, /* behind 第二篇: …, in which the speech may have a title of its own */
    HEAD_LINES = 8       /* lines between a title and the salutation, and one more */
};

#define NO_LINE UINT32_MAX

/* 第二篇: at the start of a line, 篇二 at its end. */
static int is_numbered_part(const struct candidate *candidate, const struct layout *layout) {
    const struct line *line = ARRAY_AT(struct line, &layout->lines, candidate->line);
    if (candidate->flags & CANDIDATE_DROPPED || line->end - line->first > TITLE_LONGEST) return 0;
    return candidate_row(candidate)->rank == MARKER_RANK_PART && candidate->boundary == BOUNDARY_LINE;
}

/* The line of the title above a salutation, over a byline and a date between them; NO_LINE for none: then nobody begins
 * to speak here. Lines before `first` belong to something else. */
static uint32_t speech_title(const struct view *view, const struct layout *layout, uint32_t first,
                             uint32_t salutation) {
    const struct line *lines = layout->lines.items, *line = &lines[salutation];
    uint32_t end = kind_salutation_end(view, line->first, line->end);
    if (end == line->first || end != line->end || view->code[end - 1] != ':') return NO_LINE;
    for (uint32_t i = salutation; i > first && salutation - i < HEAD_LINES;) {
        line = &lines[--i];
        if (kind_is_name(view, line) || kind_is_byline(view, line) || kind_is_date_line(view, line)) continue;
        uint32_t used, cue = kind_of_cue(view, line->first, CUE_START, &used);
        if (cue == SPEECH_ELEMENT_SOURCE || cue == SPEECH_ELEMENT_PUB_DATE || site_is_line(view, line)) continue;
        int titled = line->end - line->first >= TITLE_SHORTEST && kind_is_title(view, line) &&
                     !sign_is_stop(sign_role(view->code[line->end - 1]));
        return titled ? i : NO_LINE;
    }
    return NO_LINE;
}

struct finder {
    struct structure *structure;
    struct array *starts;
    const struct array *candidates;
    const struct view *view;
    const struct layout *layout;
    struct memory *memory;
    uint32_t next;      /* the candidate reached */
    uint32_t free_line; /* the lines before belong to the titles found */
    uint32_t law_line;  /* that of the last 编 章 条 whose number is 1 */
    uint32_t ranks;     /* a bit for each rank of 编 章 条 whose number 1 the part has */
    uint32_t law;       /* the line of the title above the first of them, or NO_LINE */
};

static speech_status push_part(struct finder *finder, const struct line *line) {
    struct array *parts = &finder->structure->parts;
    const struct view *view = finder->view;
    uint32_t start = view->offset[line->first];
    speech_part part = {.start = start, .end = view->length, .title_start = start};
    part.title_end = view_span_end(view, line->first, line->end);
    ARRAY_AT(speech_part, parts, parts->count - 1)->end = start;
    finder->ranks = 0;
    finder->law = NO_LINE;
    speech_status status = array_push(parts, finder->memory, sizeof part, &part);
    if (status == SPEECH_OK) status = array_push(finder->starts, finder->memory, sizeof line->first, &line->first);
    return status;
}

/* Gives the last part a title if it has none yet. */
static int set_title(const struct finder *finder, const struct line *line) {
    const struct array *parts = &finder->structure->parts;
    speech_part *last = ARRAY_AT(speech_part, parts, parts->count - 1);
    if (last->title_end > 0) return 0;
    last->title_start = finder->view->offset[line->first];
    last->title_end = view_span_end(finder->view, line->first, line->end);
    return 1;
}

static const struct line *line_at(const struct finder *finder, uint32_t index) {
    return ARRAY_AT(struct line, &finder->layout->lines, index);
}

/* Adds the part that a law begins whose first chapter or article comes again. */
static speech_status add_law(struct finder *finder, const struct candidate *candidate) {
    uint32_t rank = candidate_row(candidate)->rank, line = candidate->line;
    uint32_t low = finder->free_line > finder->law_line ? finder->free_line : finder->law_line;
    uint32_t title = law_title(finder->view, finder->layout, low, line);
    speech_status status = SPEECH_OK;
    if (finder->ranks >> rank && title < line) { /* the number 1 of that rank or of a deeper one was there */
        if (finder->law != NO_LINE) set_title(finder, line_at(finder, finder->law));
        status = push_part(finder, line_at(finder, title));
        finder->law = title;
    } else if (finder->ranks == 0 && title < line) {
        finder->law = title;
    }
    finder->ranks |= UINT32_C(1) << rank;
    finder->law_line = line;
    return status;
}

/* Reads the candidates of a line. *numbered tells whether one of them begins a part. */
static speech_status read_candidates(struct finder *finder, uint32_t line, int *numbered) {
    speech_status status = SPEECH_OK;
    for (; finder->next < finder->candidates->count && status == SPEECH_OK; finder->next++) {
        const struct candidate *candidate = ARRAY_AT(struct candidate, finder->candidates, finder->next);
        if (candidate->line > line) break;
        *numbered |= is_numbered_part(candidate, finder->layout);
        if (law_may_begin(candidate)) status = add_law(finder, candidate);
    }
    return status;
}

/* Adds the part whose title a line is, or stands above it as a salutation. */
static speech_status add_titled(struct finder *finder, uint32_t line, int numbered) {
    uint32_t title = numbered ? line : NO_LINE;
    if (!numbered && line_at(finder, line)->cue == SPEECH_ELEMENT_SALUTATION)
        title = speech_title(finder->view, finder->layout, finder->free_line, line);
    if (title == NO_LINE) return SPEECH_OK;
    int own = !numbered && finder->free_line > 0 && title < finder->free_line + OWN_TITLE_LINES;
    finder->free_line = line + 1;
    if (own || set_title(finder, line_at(finder, title))) return SPEECH_OK;
    return push_part(finder, line_at(finder, title));
}

speech_status part_find(struct structure *structure, struct array *starts, struct array *candidates,
                        const struct view *view, const struct layout *layout, struct memory *memory) {
    speech_part whole = {.end = view->length};
    struct finder finder = {structure, starts, candidates, view, layout, memory, 0, 0, 0, 0, NO_LINE};
    speech_status status = array_push(&structure->parts, memory, sizeof whole, &whole);
    starts->count = 0;
    for (uint32_t i = 0; i < layout->lines.count && status == SPEECH_OK; i++) {
        int numbered = 0;
        status = read_candidates(&finder, i, &numbered);
        if (status == SPEECH_OK) status = add_titled(&finder, i, numbered);
    }
    return status;
}
