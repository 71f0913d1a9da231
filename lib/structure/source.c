#include "structure/source.h"

/* The first candidate that stands in a line or behind it. */
static uint32_t first_candidate(const struct element_source *source, uint32_t line) {
    const struct candidate *items = source->candidates->items;
    uint32_t low = 0, high = source->candidates->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (items[middle].line < line) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

uint32_t source_last_heading(const struct element_source *source, uint32_t first, uint32_t end) {
    const struct candidate *items = source->candidates->items;
    uint32_t low = first_candidate(source, end);
    while (low > 0 && items[low - 1].line >= first && items[low - 1].boundary != BOUNDARY_LINE) low--;
    return low > 0 && items[low - 1].line >= first ? items[low - 1].line : UINT32_MAX;
}

uint32_t source_find_annex(const struct element_source *source, uint32_t first, uint32_t end) {
    const struct candidate *items = source->candidates->items;
    for (uint32_t i = first_candidate(source, first); i < source->candidates->count && items[i].line < end; i++) {
        if (candidate_row(&items[i])->form != SPEECH_FORM_APPENDIX || items[i].flags & CANDIDATE_LIST) continue;
        if (items[i].boundary == BOUNDARY_LINE && items[i].line > first) return items[i].line;
    }
    return end;
}
