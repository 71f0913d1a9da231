#include "structure/part.h"

#include "structure/kind.h"

enum { TITLE_SHORTEST = 5, TITLE_LONGEST = 60 };

/* A place where a part may begin. */
struct beginning {
    uint32_t line;
    int numbered; /* 第二篇 or 篇二 says so */
};

/* 第二篇: at the start of a line, 篇二 at its end. */
static int is_numbered_part(const struct candidate *candidate, const struct layout *layout) {
    const struct line *line = ARRAY_AT(struct line, &layout->lines, candidate->line);
    if (candidate->flags & CANDIDATE_DROPPED || line->end - line->first > TITLE_LONGEST) return 0;
    return candidate_row(candidate)->rank == MARKER_RANK_PART && candidate->boundary == BOUNDARY_LINE;
}

/* Whether a line is a title with a salutation in the next: somebody begins to speak. */
static int is_speech_title(const struct view *view, const struct layout *layout, uint32_t index) {
    if (index + 1 >= layout->lines.count) return 0;
    const struct line *line = ARRAY_AT(struct line, &layout->lines, index), *next = line + 1;
    uint32_t end = kind_salutation_end(view, next->first, next->end);
    if (end == next->first || end != next->end || view->code[end - 1] != ':') return 0;
    if (line->end - line->first < TITLE_SHORTEST) return 0;
    return kind_is_title(view, line) && sign_role(view->code[line->end - 1]) != SIGN_STOP;
}

static speech_status add_part(struct structure *structure, struct array *resets, const struct view *view,
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
    speech_part part = {start, view->length, start, title_end};
    speech_status status = array_push(parts, memory, sizeof part, &part);
    if (status == SPEECH_OK) status = array_push(resets, memory, sizeof line->first, &line->first);
    return status;
}

speech_status part_find(struct structure *structure, struct array *resets, struct array *candidates,
                        const struct view *view, const struct layout *layout, struct memory *memory) {
    speech_part whole = {0, view->length, 0, 0};
    speech_status status = array_push(&structure->parts, memory, sizeof whole, &whole);
    uint32_t next = 0, last_line = UINT32_MAX;
    resets->count = 0;
    for (uint32_t i = 0; i < layout->lines.count && status == SPEECH_OK; i++) {
        const struct line *line = ARRAY_AT(struct line, &layout->lines, i);
        int begins = 0;
        for (; next < candidates->count; next++) {
            const struct candidate *candidate = ARRAY_AT(struct candidate, candidates, next);
            if (candidate->line > i) break;
            begins |= is_numbered_part(candidate, layout);
        }
        if (!begins && (last_line == UINT32_MAX || i - last_line > 2)) begins = is_speech_title(view, layout, i);
        if (!begins) continue;
        last_line = i;
        status = add_part(structure, resets, view, line, memory);
    }
    return status;
}
