#include "structure/section.h"

#include "structure/kind.h"

enum { SECTION_SHORTEST = 3, SECTION_LONGEST = 20 /* characters of the title of a section */ };

int section_is_marked(const struct element_source *source, uint32_t line, uint32_t *next) {
    const struct array *candidates = source->candidates;
    while (*next < candidates->count && ARRAY_AT(struct candidate, candidates, *next)->line < line) (*next)++;
    for (uint32_t i = *next; i < candidates->count; i++) {
        const struct candidate *candidate = ARRAY_AT(struct candidate, candidates, i);
        if (candidate->line > line) return 0;
        if (candidate->boundary == BOUNDARY_LINE) return 1;
    }
    return 0;
}

/* Whether a line can be a section by what is known of it without a look at its text: that leaves few. */
static int may_be_section(const struct line *line) {
    return line->cue == 0 && line->end - line->first <= SECTION_LONGEST + 1;
}

/* A short line of words alone, or with a colon behind. */
static int is_section(const struct view *view, const struct line *line) {
    uint32_t end = line->end;
    if (!may_be_section(line)) return 0;
    if (view->code[end - 1] == ':') end--;
    if (end - line->first < SECTION_SHORTEST || end - line->first > SECTION_LONGEST) return 0;
    uint32_t used;
    for (uint32_t at = line->first; at < end; at++) {
        int role = sign_role(view->code[at]);
        if (sign_is_stop(role) || sign_goes_on(role) || view->code[at] == ')') return 0;
        if (view->code[at] < 0x80 && role != SIGN_DIGIT) return 0;
    }
    return end == line->end || kind_of_cue(view, end - 2, CUE_END, &used) == SPEECH_ELEMENT_PART_TITLE;
}

/* An address in a line of its own, behind text: somebody begins to speak, and lists begin anew. */
static int is_address(const struct view *view, const struct line *line) {
    return line->cue == SPEECH_ELEMENT_SALUTATION && view->code[line->end - 1] == ':' &&
           kind_salutation_end(view, line->first, line->end) == line->end;
}

speech_status section_find(struct array *sections, const struct element_source *source, struct memory *memory) {
    const struct line *lines = source->layout->lines.items;
    const struct view *view = source->view;
    speech_status status = SPEECH_OK;
    uint32_t next = 0;
    sections->count = 0;
    for (uint32_t i = 1; i + 1 < source->layout->lines.count && status == SPEECH_OK; i++) {
        if (is_address(view, &lines[i]) && kind_ends_text(view, &lines[i - 1])) {
            status = array_push(sections, memory, sizeof lines[i].first, &lines[i].first);
            continue;
        }
        if (!may_be_section(&lines[i]) || section_is_marked(source, i, &next)) continue;
        if (!kind_ends_text(view, &lines[i - 1]) || !is_section(view, &lines[i])) continue;
        uint32_t ahead = next;
        if (is_section(view, &lines[i + 1]) && !section_is_marked(source, i + 1, &ahead)) continue;
        status = array_push(sections, memory, sizeof lines[i].first, &lines[i].first);
    }
    return status;
}
