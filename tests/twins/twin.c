#include "twin.h"

#include <stdlib.h>

void twin_begin(struct twin *twin, const struct text *original) {
    text_clear(&twin->text);
    free(twin->source);
    free(twin->source_offsets);
    twin->original = original;
    twin->front = 0;
    twin->source = NULL;
    twin->source_offsets = NULL;
    twin->source_length = 0;
}

void twin_add(struct twin *twin, uint32_t code, uint32_t counterpart) {
    text_add(&twin->text, code);
    if (twin->room < twin->text.count) {
        twin->room = twin->text.capacity;
        twin->counterpart = need_memory(twin->counterpart, twin->room * sizeof twin->counterpart[0]);
    }
    twin->counterpart[twin->text.count - 1] = counterpart;
}

uint32_t twin_start(const struct twin *twin, uint32_t offset) {
    uint32_t index = text_index(&twin->text, offset);
    if (index < twin->front) return 0;
    if (index == twin->text.count) return text_length(twin->original);
    uint32_t counterpart = twin->counterpart[index];
    return counterpart == TWIN_NONE ? TWIN_NONE : twin->original->offsets[counterpart];
}

uint32_t twin_end(const struct twin *twin, uint32_t offset) {
    uint32_t index = text_index(&twin->text, offset);
    if (index <= twin->front) return 0;
    uint32_t counterpart = twin->counterpart[index - 1];
    return counterpart == TWIN_NONE ? TWIN_NONE : twin->original->offsets[counterpart + 1];
}

uint32_t twin_find(const struct twin *twin, uint32_t original_offset) {
    uint32_t wanted = text_index(twin->original, original_offset);
    uint32_t low = 0, high = twin->text.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2, known = middle;
        /* what was put in stands where the next character stands that was not */
        while (known < high && twin->counterpart[known] == TWIN_NONE) known++;
        if (known < high && twin->counterpart[known] < wanted)
            low = known + 1;
        else
            high = middle;
    }
    while (low < twin->text.count && twin->counterpart[low] == TWIN_NONE) low++;
    return low;
}

void twin_free(struct twin *twin) {
    text_free(&twin->text);
    free(twin->counterpart);
    free(twin->source);
    free(twin->source_offsets);
    *twin = (struct twin){0};
}
