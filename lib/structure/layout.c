#include "structure/layout.h"

#include "structure/flat.h"
#include "structure/kind.h"
#include "structure/marker.h"

enum { PAGE_NUMBER_LONGEST = 8 };

static int may_be_of_page_number(uint16_t code) {
    int role = sign_role(code);
    return role == SIGN_DIGIT || role == SIGN_DASH;
}

int layout_is_page_number(const struct view *view, uint32_t first, uint32_t end) {
    if (end - first > PAGE_NUMBER_LONGEST) return 0;
    int digits = 0;
    for (uint32_t i = first; i < end; i++) {
        if (!may_be_of_page_number(view->code[i])) return 0;
        digits |= sign_role(view->code[i]) == SIGN_DIGIT;
    }
    return digits;
}

/* Looks at both ends of a line while they are near: most of what reads lines can then tell without a look that it has
 * nothing to do with one. */
static speech_status push(struct layout *layout, const struct view *view, struct line line, struct memory *memory) {
    uint32_t used;
    line.cue = (uint8_t)kind_of_cue(view, line.first, CUE_START, &used);
    line.page = (uint8_t)may_be_of_page_number(view->code[line.end - 1]);
    return array_push(&layout->lines, memory, sizeof line, &line);
}

/* Adds the characters [first, end) as one line, or as the several that it was once. */
static speech_status add(struct layout *layout, const struct view *view, uint32_t first, uint32_t end,
                         struct memory *memory) {
    struct line line = {.first = first, .end = end, .flat = (uint8_t)flat_is(view, first, end)};
    speech_status status = SPEECH_OK;
    if (!line.flat) return push(layout, view, line, memory);
    for (; line.first < end && status == SPEECH_OK; line.first = line.end) {
        line.end = flat_line_end(view, line.first, end);
        status = push(layout, view, line, memory);
    }
    return status;
}

static int begins_line(uint8_t gap) {
    return gap & (GAP_LINE | GAP_PARAGRAPH) && !(gap & GAP_WRAP);
}

speech_status layout_read(struct layout *layout, const struct view *view, struct memory *memory) {
    const uint32_t *breaks = view->breaks.items;
    speech_status status = SPEECH_OK;
    layout->lines.count = 0;
    for (uint32_t i = 0, first = 0; first < view->count && status == SPEECH_OK; i++) {
        uint32_t end = i < view->breaks.count ? breaks[i] : view->count;
        if (end < view->count && !begins_line(view->gap[end])) continue;
        status = add(layout, view, first, end, memory);
        first = end;
    }
    return status;
}

uint32_t layout_find(const struct layout *layout, uint32_t index) {
    const struct line *lines = layout->lines.items;
    uint32_t low = 0, high = layout->lines.count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (lines[middle].first <= index) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

void layout_free(struct layout *layout, struct memory *memory) {
    array_free(&layout->lines, memory, sizeof(struct line));
}
