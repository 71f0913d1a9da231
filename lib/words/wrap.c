#include "words/wrap.h"

#include "words/kind.h"

enum {
    BLANKS_MANY = 8,    /* fewer blanks in running text may be titles and names set apart */
    BLANKS_SHARE = 100, /* a blank every so many characters is no longer style; measured: 4 in 100 in damaged text, less
                            than 7 in 1000 in sound laws, where a blank stands behind each marker */
    MARKER_LENGTH = 10, /* a blank so near to the start of a line may stand behind a marker */
    LINE_SHORTEST = 12, /* a page or column narrower than this many characters is a list */
    LINE_LONGEST = 255, /* longer lines are paragraphs */
    LINE_SPREAD = 4,    /* lengths of full lines differ by less: a mark that must not begin a line, a few digits */
    PAGE_NUMBER_LONGEST = 8, /* 1024, -3-, — 17 — */
    LINES_MANY = 6,          /* fewer lines of one length are chance */
    LINES_SHARE = 3 /* one line in so many is full in text broken by layout; in other text one in ten or less */
};

static uint32_t full_line(const uint32_t lengths[LINE_LONGEST + 1], uint32_t lines) {
    uint32_t best = 0, line = 0;
    for (uint32_t low = LINE_SHORTEST; low + LINE_SPREAD <= LINE_LONGEST; low++) {
        uint32_t sum = 0;
        for (uint32_t i = 0; i < LINE_SPREAD; i++) sum += lengths[low + i];
        if (sum < best) continue;
        best = sum;
        line = low;
    }
    return best >= LINES_MANY && best >= lines / LINES_SHARE ? line - LINE_SPREAD / 2 : 0;
}

struct wrap wrap_measure(const struct view *view) {
    uint32_t lengths[LINE_LONGEST + 1] = {0};
    uint32_t blanks = 0, lines = 0, start = 0;
    for (uint32_t i = 1; i < view->count; i++) {
        uint8_t gap = view->gap[i];
        if (gap == 0) continue;
        if (gap & GAP_LINE) {
            uint32_t length = i - start;
            lengths[length < LINE_LONGEST ? length : LINE_LONGEST]++;
            lines++;
            start = i;
        } else if ((gap & WRAP_GAPS) == GAP_BLANK && i - start > MARKER_LENGTH) {
            blanks += is_han(view->code[i - 1]) && is_han(view->code[i]);
        }
    }
    return (struct wrap){.blanks = blanks >= BLANKS_MANY && blanks >= view->count / BLANKS_SHARE,
                         .line = full_line(lengths, lines)};
}

static int is_dash(uint16_t code) {
    return code == '-' || code == u'—';
}

/* Whether the line that ends before a character has at least `length` characters. */
static int line_reaches(const struct view *view, uint32_t end, uint32_t length) {
    if (end < length) return 0;
    for (uint32_t i = end - 1; i > end - length; i--)
        if (view->gap[i] & GAP_LINE) return 0;
    return 1;
}

/* Where the page number begins that stands alone in the line before a character; 0 when none does. */
static uint32_t page_number_before(const struct view *view, uint32_t end) {
    uint32_t at = end;
    while (at > 0 && end - at < PAGE_NUMBER_LONGEST && (is_digit(view->code[at - 1]) || is_dash(view->code[at - 1]))) {
        at--;
        if (view->gap[at] & GAP_LINE) return at;
    }
    return 0;
}

/* Whether a line break before a character is only layout. A blank next to it is left over from setting the lines; more
 * than that is an indent. */
static int line_joins(const struct wrap *wrap, const struct view *view, uint32_t index) {
    return (view->gap[index] & WRAP_GAPS & ~GAP_BLANK) == GAP_LINE && line_reaches(view, index, wrap->line);
}

int wrap_joins(const struct wrap *wrap, const struct view *view, uint32_t index) {
    uint8_t gap = view->gap[index] & WRAP_GAPS;
    if (gap == 0) return 1;
    if (index == 0 || index == view->count) return 0;
    if (gap == GAP_BLANK) return wrap->blanks && is_han(view->code[index - 1]) && is_han(view->code[index]);
    if (!(gap & GAP_LINE) || wrap->line == 0) return 0;
    if (line_joins(wrap, view, index)) return 1;
    uint32_t number = page_number_before(view, index);
    return number && line_joins(wrap, view, number);
}
