#include "quantity/candidate.h"

void candidate_fill(struct reading *reading) {
    uint32_t first = reading->first, end = reading->end;
    *reading = (struct reading){.first = first, .end = end, .category = reading->category, .kind = SPEECH_KIND_NUMBER};
    reading->number_first = first;
    reading->number_end = reading->unit_first = reading->unit_end = end;
    reading->per_first = reading->per_end = end;
    reading->unknown = 1;
}

speech_status candidate_merge(struct array *rows, const struct array *more, uint32_t limit, struct memory *memory) {
    struct array merged = {0};
    uint32_t room = limit > rows->count ? limit - rows->count : 0, at = 0, end = 0;
    if (more->count == 0 || room == 0) return SPEECH_OK;
    speech_status status = array_reserve(&merged, memory, sizeof(speech_quantity), rows->count + more->count);
    if (status != SPEECH_OK) return status;
    speech_quantity *into = merged.items;
    for (uint32_t i = 0; i <= rows->count; i++) {
        const speech_quantity *row = i < rows->count ? ARRAY_AT(const speech_quantity, rows, i) : NULL;
        for (; at < more->count; at++) {
            const speech_quantity *other = ARRAY_AT(const speech_quantity, more, at);
            if (row && other->start >= row->start) break;
            if (other->start < end || (row && other->end > row->start) || room == 0) continue;
            into[merged.count++] = *other;
            end = other->end;
            room--;
        }
        if (row == NULL) break;
        into[merged.count++] = *row;
        end = row->end;
    }
    array_free(rows, memory, sizeof(speech_quantity));
    *rows = merged;
    return SPEECH_OK;
}
