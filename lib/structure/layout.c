#include "structure/layout.h"

#include "structure/marker.h"

#include <string.h>

enum { PAGE_NUMBER_LONGEST = 8, WORD_BYTES = 8 };

/* The first character from `at` on with a line break before it, or the end. */
static uint32_t next_break(const struct view *view, uint32_t at) {
    static const uint64_t line_bits = 0x0101010101010101u * (GAP_LINE | GAP_PARAGRAPH);
    while (at + WORD_BYTES <= view->count) {
        uint64_t gaps;
        memcpy(&gaps, view->gap + at, sizeof gaps);
        if (gaps & line_bits) break;
        at += WORD_BYTES;
    }
    while (at < view->count && !(view->gap[at] & (GAP_LINE | GAP_PARAGRAPH))) at++;
    return at;
}

int layout_is_page_number(const struct view *view, uint32_t first, uint32_t end) {
    if (end - first > PAGE_NUMBER_LONGEST) return 0;
    int digits = 0;
    for (uint32_t i = first; i < end; i++) {
        int digit = sign_role(view->code[i]) == SIGN_DIGIT;
        if (!digit && view->code[i] != '-' && view->code[i] != u'—') return 0;
        digits |= digit;
    }
    return digits;
}

speech_status layout_read(struct layout *layout, const struct view *view, struct memory *memory) {
    speech_status status = SPEECH_OK;
    struct line line = {0, 0};
    layout->lines.count = 0;
    for (uint32_t first = 0, end; first < view->count && status == SPEECH_OK; first = end) {
        end = next_break(view, first + 1);
        int goes_on = end < view->count && view->gap[end] & GAP_WRAP;
        line.end = end;
        if (goes_on) continue;
        status = array_push(&layout->lines, memory, sizeof line, &line);
        line.first = end;
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
