/**
 * @file allocator.h
 * Where the library's memory comes from.
 */
#ifndef SPEECH_ALLOCATOR_H
#define SPEECH_ALLOCATOR_H

#include <speech/export.h>

SPEECH_BEGIN_DECLARATIONS

/**
 * Memory hooks. All three must be set. They may be called from any thread that uses an object made with them, at the
 * same time from several, and must outlive every such object. They must not throw or jump. Memory that ICU takes for
 * itself does not pass through them.
 * @since 0.1
 */
typedef struct speech_allocator {
    uint64_t size; /**< set by the caller: sizeof(speech_allocator) */
    void *context; /**< handed to each hook, never read by the library */
    /** Gives `bytes` bytes (at least 1), aligned for any object, or NULL. */
    void *(*allocate)(void *context, size_t bytes);
    /** Changes the size of `memory` (never NULL) to `bytes` (at least 1); on failure gives NULL and leaves it. */
    void *(*reallocate)(void *context, void *memory, size_t bytes);
    /** Takes back what the other two gave; never called with NULL. */
    void (*release)(void *context, void *memory);
} speech_allocator;

SPEECH_END_DECLARATIONS

#endif
