/* Memory: the caller's allocator hooks, with a count of the bytes held and a limit on them. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <speech/allocator.h>
#include <speech/status.h>

/* Where one owner (a config, a parser, a document) gets its memory. Blocks do not know their size; the owner does. */
struct memory {
    struct speech_allocator hooks;
    uint64_t held;  /* bytes now held through this */
    uint64_t limit; /* bytes it may hold, 0 for no limit */
};

/* malloc, realloc, free as hooks. */
extern const struct speech_allocator memory_standard_hooks;

/* Checks caller's hooks and takes them over; NULL stands for the standard ones. */
speech_status memory_init(struct memory *memory, const struct speech_allocator *hooks);

/* Changes a block from old_bytes to new_bytes in place of *block; NULL with old_bytes 0 makes one. On failure the
 * block is as it was. new_bytes 0 gives it back and sets NULL. */
speech_status memory_resize(struct memory *memory, void **block, size_t old_bytes, size_t new_bytes);

/* Gives back a block of that many bytes; NULL does nothing. */
void memory_release(struct memory *memory, void *block, size_t bytes);

#endif
