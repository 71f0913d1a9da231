#include "base/memory.h"

#include <stdlib.h>

static void *standard_allocate(void *context, size_t bytes) {
    (void)context;
    return malloc(bytes);
}

static void *standard_reallocate(void *context, void *memory, size_t bytes) {
    (void)context;
    return realloc(memory, bytes);
}

static void standard_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

const struct speech_allocator memory_standard_hooks = {
    .size = sizeof(struct speech_allocator),
    .allocate = standard_allocate,
    .reallocate = standard_reallocate,
    .release = standard_release,
};

speech_status memory_init(struct memory *memory, const struct speech_allocator *hooks) {
    if (hooks == NULL) hooks = &memory_standard_hooks;
    if (!hooks->allocate || !hooks->reallocate || !hooks->release) return SPEECH_ERROR_ARGUMENT;
    *memory = (struct memory){.hooks = *hooks};
    return SPEECH_OK;
}

speech_status memory_resize(struct memory *memory, void **block, size_t old_bytes, size_t new_bytes) {
    if (new_bytes == 0) {
        memory_release(memory, *block, old_bytes);
        *block = NULL;
        return SPEECH_OK;
    }
    uint64_t held = memory->held - old_bytes + new_bytes;
    if (memory->limit && held > memory->limit && new_bytes > old_bytes) return SPEECH_ERROR_LIMIT;
    struct speech_allocator *hooks = &memory->hooks;
    void *grown =
        *block ? hooks->reallocate(hooks->context, *block, new_bytes) : hooks->allocate(hooks->context, new_bytes);
    if (grown == NULL) return SPEECH_ERROR_MEMORY;
    memory->held = held;
    *block = grown;
    return SPEECH_OK;
}

void memory_release(struct memory *memory, void *block, size_t bytes) {
    if (block == NULL) return;
    memory->hooks.release(memory->hooks.context, block);
    memory->held -= bytes;
}
