#include "text/wrap.h"

#include "text/character.h"
#include "text/repeat.h"
#include "text/setting.h"

#include <string.h>

/* PAGE_NUMBER_LONGEST: 1024, -3-, — 17 —. */
enum { PAGE_NUMBER_LONGEST = 8 };

/* Whether the line of the characters [first, end) is only a page number: 17, -3-, — 17 —. */
static int is_page_number(const struct view *view, uint32_t first, uint32_t end) {
    int digits = 0;
    if (end - first > PAGE_NUMBER_LONGEST) return 0;
    for (uint32_t i = first; i < end; i++) {
        uint16_t code = view->code[i];
        if (!is_digit(code) && punctuation_of(code).line != LINE_DASH) return 0;
        digits |= is_digit(code);
    }
    return digits;
}

/* Whether the line that ends before a character ends with a folio that was run into it: it is behind a mark
 * (folio.h). */
static int ends_with_folio(const struct view *view, uint32_t end) {
    uint32_t at = end;
    while (at > 0 && end - at < PAGE_NUMBER_LONGEST && is_digit(view->code[at - 1]))
        if (view->gap[--at] & GAP_FURNITURE) return 1;
    return 0;
}

/* Whether a line ends where the page does and not a sentence: it is full, and no mark ends it. */
static int is_broken_off(const struct setting *setting, const struct view *view, const struct place *start,
                         const struct place *end) {
    if (is_stop(view->code[end->index - 1]) || ends_with_folio(view, end->index)) return 0;
    return ruler_is_full(&setting->lines, start, end, 0);
}

/* Whether a blank is only layout: it stands where the line was full, or like many others between Chinese characters. */
static int blank_is_wrap(const struct setting *setting, const struct view *view, const struct history *breaks,
                         const struct place *place) {
    uint32_t i = place->index;
    if (view->gap[i] & (GAP_WIDE | GAP_PARAGRAPH)) return 0;
    if (setting->blanks && is_han(view->code[i - 1]) && is_han(view->code[i])) return 1;
    return !is_stop(view->code[i - 1]) && setting_is_full(setting, view, breaks, place);
}

/* Where the marking of line breaks stands. */
struct marking {
    struct place line;      /* where the open line begins */
    int open;               /* the text before it was broken off */
    int numbered;           /* and behind that stood a page number */
    uint32_t furniture;     /* lines of page furniture found */
    struct repeats repeats; /* of lines that may be running heads */
};

/* Whether the open line, which ends before a place, is page furniture in the middle of a sentence: a page number, or a
 * line above or below one that is not full and that the text repeats. */
static int is_furniture(struct marking *marking, const struct setting *setting, const struct view *view,
                        const struct place *place) {
    uint32_t first = marking->line.index, end = place->index;
    if (!marking->open || view->gap[end] & GAP_WIDE) return 0;
    if (view->gap[first] & GAP_FURNITURE || is_page_number(view, first, end)) return marking->numbered = 1;
    if (ruler_is_full(&setting->lines, &marking->line, place, 0)) return 0;
    int beside = marking->numbered || is_page_number(view, end, view_next_gap(view, end + 1, GAP_LINE));
    return beside && repeat_is_frequent(&marking->repeats, view, first, end);
}

/* Marks the line break at a place when it is only layout; an indent or an empty line behind it is meant, unless a page
 * ends there. */
static void mark_line(struct marking *marking, const struct setting *setting, struct view *view,
                      const struct place *place) {
    uint32_t first = marking->line.index, i = place->index;
    int meant = view->gap[i] & (GAP_WIDE | GAP_PARAGRAPH);
    if (is_furniture(marking, setting, view, place)) {
        view->gap[first] |= GAP_WRAP | GAP_FURNITURE;
        view->gap[i] |= GAP_WRAP;
        marking->furniture++;
    } else {
        marking->open = is_broken_off(setting, view, &marking->line, place);
        marking->numbered = 0;
        if (marking->open && !meant) view->gap[i] |= GAP_WRAP;
    }
    marking->line = *place;
}

uint32_t wrap_mark(struct view *view) {
    struct setting setting;
    setting_read(&setting, view);
    if (!setting.blanks && !setting.lines.low && !setting.pieces.low) return 0;
    struct place place = {.byte = view->offset[0]};
    struct marking marking = {.line = place, .open = 0};
    struct history breaks = {.count = 0};
    setting_remember(&breaks, place);
    for (uint32_t reached = 0; reached < view->breaks.count; reached++) {
        uint32_t i = *ARRAY_AT(uint32_t, &view->breaks, reached);
        place = setting_place(view, &place, i);
        if (view->gap[i] & GAP_LINE) {
            mark_line(&marking, &setting, view, &place);
        } else if (blank_is_wrap(&setting, view, &breaks, &place)) {
            view->gap[i] |= GAP_WRAP;
        }
        setting_remember(&breaks, place);
    }
    return marking.furniture;
}
