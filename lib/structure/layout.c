#include "structure/layout.h"

#include "structure/marker.h"

#include <string.h>

enum {
    LENGTH_LONGEST = 127, /* longer lines are paragraphs */
    WIDTH_SMALLEST = 16,  /* a column narrower than this is a list */
    WIDTH_SPREAD = 4,     /* full lines differ by so much: marks that must not begin a line, digits of half width */
    FULL_LINES_MANY = 8,  /* fewer lines of one length are chance */
    FULL_LINES_SHARE = 3, /* one line in so many is full in text broken by width; in other text one in ten */
    PAGE_NUMBER_LONGEST = 8
};

enum { WORD_BYTES = 8 };

/* The first character from `at` on that begins a line, or the end. */
static uint32_t next_line(const struct view *view, uint32_t at) {
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

static speech_status split(struct layout *layout, const struct view *view, struct memory *memory) {
    speech_status status = SPEECH_OK;
    for (uint32_t first = 0, end; first < view->count && status == SPEECH_OK; first = end) {
        end = next_line(view, first + 1);
        status = array_push(&layout->lines, memory, sizeof(struct line), &(struct line){first, end});
    }
    return status;
}

/* The width at which lines were broken: so many lines are nearly that long, and few are longer. */
static uint32_t measure_width(const struct layout *layout) {
    uint32_t lengths[LENGTH_LONGEST + 1] = {0}, best = 0, width = 0, longest = 0;
    for (uint32_t i = 0; i < layout->lines.count; i++) {
        const struct line *line = ARRAY_AT(struct line, &layout->lines, i);
        uint32_t length = line->end - line->first;
        if (length < LENGTH_LONGEST) {
            lengths[length]++;
        } else {
            longest++;
        }
    }
    for (uint32_t low = WIDTH_SMALLEST; low + WIDTH_SPREAD <= LENGTH_LONGEST; low++) {
        uint32_t sum = 0;
        for (uint32_t i = 0; i < WIDTH_SPREAD; i++) sum += lengths[low + i];
        if (sum < best) continue;
        best = sum;
        width = low;
    }
    int many = best >= FULL_LINES_MANY && best >= layout->lines.count / FULL_LINES_SHARE && best > 4 * longest;
    return many ? width - 1 : 0;
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

/* Whether the text goes on in the next line: the line is full and no sentence ends with it. */
static int goes_on(const struct layout *layout, const struct view *view, const struct line *line, uint32_t next) {
    if (line->end - line->first < layout->width || next >= view->count) return 0;
    if (view->gap[next] & (GAP_PARAGRAPH | GAP_WIDE)) return 0;
    return sign_role(view->code[line->end - 1]) != SIGN_STOP;
}

/* Joins the lines that the width broke. */
static void join(struct layout *layout, const struct view *view) {
    struct line *lines = layout->lines.items;
    uint32_t kept = 0, open = UINT32_MAX; /* the line that the next may belong to */
    struct line last = {0, 0};           /* its last piece */
    for (uint32_t i = 0; i < layout->lines.count; i++) {
        struct line line = lines[i];
        if (layout_is_page_number(view, line.first, line.end)) {
            lines[kept++] = line;
            continue;
        }
        int adjacent = open != UINT32_MAX && open + 1 == kept;
        if (adjacent && goes_on(layout, view, &last, line.first)) {
            lines[open].end = line.end;
        } else {
            open = kept;
            lines[kept++] = line;
        }
        last = line;
    }
    layout->lines.count = kept;
}

speech_status layout_read(struct layout *layout, const struct view *view, struct memory *memory) {
    layout->lines.count = 0;
    layout->width = 0;
    speech_status status = split(layout, view, memory);
    if (status != SPEECH_OK) return status;
    layout->width = measure_width(layout);
    if (layout->width) join(layout, view);
    return SPEECH_OK;
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
    layout->width = 0;
}
