#include "base/array.h"

#include <string.h>

enum { FIRST_CAPACITY = 16 };

speech_status array_reserve(struct array *array, struct memory *memory, size_t item_size, uint32_t capacity) {
    if (capacity <= array->capacity) return SPEECH_OK;
    uint64_t wanted = array->capacity ? (uint64_t)array->capacity * 2 : FIRST_CAPACITY;
    if (wanted > UINT32_MAX) wanted = UINT32_MAX;
    if (wanted < capacity) wanted = capacity;
    if (wanted > SIZE_MAX / item_size) return SPEECH_ERROR_MEMORY;
    speech_status status =
        memory_resize(memory, &array->items, array->capacity * item_size, (size_t)wanted * item_size);
    if (status == SPEECH_OK) array->capacity = (uint32_t)wanted;
    return status;
}

speech_status array_push(struct array *array, struct memory *memory, size_t item_size, const void *item) {
    if (array->count == array->capacity) {
        if (array->count == UINT32_MAX) return SPEECH_ERROR_MEMORY;
        speech_status status = array_reserve(array, memory, item_size, array->count + 1);
        if (status != SPEECH_OK) return status;
    }
    memcpy((char *)array->items + array->count * item_size, item, item_size);
    array->count++;
    return SPEECH_OK;
}

uint32_t array_count_up_to(const struct array *array, size_t item_size, size_t field, uint32_t value) {
    uint32_t low = 0, high = array->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2, found;
        memcpy(&found, (const char *)array->items + middle * item_size + field, sizeof found);
        if (found <= value) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void array_free(struct array *array, struct memory *memory, size_t item_size) {
    memory_release(memory, array->items, array->capacity * item_size);
    *array = (struct array){0};
}
