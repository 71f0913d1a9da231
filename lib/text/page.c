#include "text/page.h"

#include <string.h>

/* Moves the characters [first, end) down to *count, and *count behind them. */
static void keep(struct view *view, uint32_t first, uint32_t end, uint32_t *count) {
    memmove(view->code + *count, view->code + first, (end - first) * sizeof *view->code);
    memmove(view->offset + *count, view->offset + first, (end - first) * sizeof *view->offset);
    memmove(view->gap + *count, view->gap + first, (end - first) * sizeof *view->gap);
    *count += end - first;
}

/* The gap that is left where a page number or running head stood from one gap to another. In the middle of a sentence
 * it is a wrap, and whatever blanks the page had around it are layout too. */
static uint8_t join(uint8_t before, uint8_t behind) {
    uint8_t furniture = behind & GAP_FURNITURE;
    if (before & behind & GAP_WRAP) return furniture | GAP_LINE | GAP_WRAP | GAP_NOISE;
    return (uint8_t)((behind & ~GAP_WRAP) | (before & (GAP_LINE | GAP_PARAGRAPH)) | GAP_NOISE);
}

/* Finds the breaks that are left: fewer than there were. */
static void find_breaks(struct view *view) {
    uint32_t *breaks = view->breaks.items, count = 0, at = 1;
    for (; (at = view_next_gap(view, at, GAP_BLANK | GAP_LINE)) < view->count; at++) breaks[count++] = at;
    view->breaks.count = count;
}

speech_status page_hide(struct view *view, struct memory *memory) {
    uint32_t kept = 0, from = 0, at = view_next_gap(view, 0, GAP_FURNITURE);
    while (at < view->count) {
        uint32_t end = view_next_gap(view, at + 1, GAP_LINE);
        struct page page = {view->offset[at], view_end(view, end - 1)};
        speech_status status = array_push(&view->pages, memory, sizeof page, &page);
        if (status != SPEECH_OK) return status;
        keep(view, from, at, &kept);
        view->gap[end] = join(view->gap[at], view->gap[end]);
        from = end;
        at = view_next_gap(view, end, GAP_FURNITURE);
    }
    keep(view, from, view->count + 1, &kept); /* with the end's offset and gap */
    view->count = kept - 1;
    memset(view->code + view->count, 0, LOOK_AHEAD * sizeof *view->code);
    find_breaks(view);
    return SPEECH_OK;
}
