#include "structure/part.h"

#include "structure/kind.h"
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

static speech_status add_part(struct structure *structure, struct array *starts, const struct view *view,
                              const struct line *line, struct memory *memory) {
    struct array *parts = &structure->parts;
    uint32_t start = view->offset[line->first];
    speech_part *last = ARRAY_AT(speech_part, parts, parts->count - 1);
    uint32_t title_end = view_span_end(view, line->first, line->end);
    if (last->title_end == 0) {
        last->title_start = start;
        last->title_end = title_end;
        return SPEECH_OK;
    }
    last->end = start;
    speech_part part = {.start = start, .end = view->length, .title_start = start, .title_end = title_end};
    speech_status status = array_push(parts, memory, sizeof part, &part);
    if (status == SPEECH_OK) status = array_push(starts, memory, sizeof line->first, &line->first);
    return status;
}

speech_status part_find(struct structure *structure, struct array *starts, struct array *candidates,
                        const struct view *view, const struct layout *layout, struct memory *memory) {
    speech_part whole = {.end = view->length};
    speech_status status = array_push(&structure->parts, memory, sizeof whole, &whole);
    uint32_t next = 0, free_line = 0;
    starts->count = 0;
    for (uint32_t i = 0; i < layout->lines.count && status == SPEECH_OK; i++) {
        uint32_t title = NO_LINE;
        for (; next < candidates->count; next++) {
            const struct candidate *candidate = ARRAY_AT(struct candidate, candidates, next);
            if (candidate->line > i) break;
            if (is_numbered_part(candidate, layout)) title = i;
        }
        int salutation = title == NO_LINE;
        if (salutation && ARRAY_AT(struct line, &layout->lines, i)->cue == SPEECH_ELEMENT_SALUTATION)
            title = speech_title(view, layout, free_line, i);
        if (title == NO_LINE) continue;
        if (!salutation || title >= free_line + OWN_TITLE_LINES || free_line == 0)
            status = add_part(structure, starts, view, ARRAY_AT(struct line, &layout->lines, title), memory);
        free_line = i + 1;
    }
    return status;
}
