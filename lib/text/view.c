#include "text/view.h"

#include "text/pinyin.h"

#include <string.h>

uint32_t view_end(const struct view *view, uint32_t index) {
    if (view->gap[index + 1] == 0) return view->offset[index + 1];
    uint32_t end = view->offset[index];
    uint8_t lead = view->text[end]; /* of well-formed bytes: bad ones are no characters */
    end += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (view->gap[index + 1] & GAP_PINYIN) end += pinyin_find(view->text, view->length, end, view->code[index]).length;
    return end;
}

uint32_t view_span_end(const struct view *view, uint32_t first, uint32_t end) {
    return end > first ? view_end(view, end - 1) : view->offset[first];
}

/* The first character of [low, high) that starts at or behind an offset; `high` if none does. */
static uint32_t find_between(const struct view *view, uint32_t low, uint32_t high, uint32_t offset) {
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (view->offset[middle] < offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

uint32_t view_find(const struct view *view, uint32_t offset) {
    return find_between(view, 0, view->count, offset);
}

/* Most characters have three bytes, so the search begins where it would end if all had. */
uint32_t view_find_from(const struct view *view, uint32_t from, uint32_t offset) {
    if (from >= view->count || view->offset[from] >= offset) return from;
    uint32_t left = view->count - from, ahead = (offset - view->offset[from]) / 3, step = 1;
    uint32_t low = from + 1, high = from + (ahead < left ? ahead : left);
    if (high == view->count || view->offset[high] >= offset) {
        while (step < high - low && view->offset[high - step] >= offset) {
            high -= step;
            step *= 2;
        }
        return find_between(view, step < high - low ? high - step : low, high, offset);
    }
    low = high + 1;
    while (step < view->count - low && view->offset[low + step - 1] < offset) {
        low += step;
        step *= 2;
    }
    return find_between(view, low, step < view->count - low ? low + step : view->count, offset);
}

/* Gaps are rare: eight at a time. */
uint32_t view_next_gap(const struct view *view, uint32_t at, uint8_t bits) {
    uint64_t mask = UINT64_C(0x0101010101010101) * bits, gaps;
    while (at + sizeof gaps <= view->count) {
        memcpy(&gaps, view->gap + at, sizeof gaps);
        if (gaps & mask) break;
        at += (uint32_t)sizeof gaps;
    }
    while (at < view->count && !(view->gap[at] & bits)) at++;
    return at;
}

void view_free(struct view *view, struct memory *memory) {
    memory_release(memory, view->code, view->capacity * sizeof *view->code);
    memory_release(memory, view->offset, view->capacity * sizeof *view->offset);
    memory_release(memory, view->gap, view->capacity * sizeof *view->gap);
    array_free(&view->breaks, memory, sizeof(uint32_t));
    array_free(&view->pages, memory, sizeof(struct page));
    positions_free(&view->positions, memory);
    *view = (struct view){0};
}
