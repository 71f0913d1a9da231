/**
 * @file export.h
 * What every other header needs: the export mark, the "no such row" index and the rules of the whole interface.
 *
 * ## Rules that hold for every function
 *
 * - **Offsets** are UTF-8 byte offsets into the document's text (speech_document_text()), half-open: `[start, end)`.
 *   They never point inside a code point. Positions in other units come from speech_document_positions().
 * - **NULL**: an out parameter may be NULL only where its description says "or NULL". A handle must not be NULL,
 *   except for the destroy functions, which then do nothing. A NULL that is not allowed gives SPEECH_ERROR_ARGUMENT;
 *   functions that return a count, pointer or name return 0, NULL or "" instead.
 * - **Handles** that were destroyed must not be passed any more, nor one handle for another: both are as undefined as for
 *   free().
 * - **Errors**: a function that can fail returns a speech_status; on failure its out handles are NULL and its out
 *   numbers 0; arrays are left alone, unless their function says otherwise.
 * - **Ownership**: a pointer that a function returns belongs to the handle it came from and lives as long as that
 *   handle's content. What `create` and `parse` return is destroyed by the caller.
 * - **Threads**: config handles are for one thread at a time. A parser never changes after it is made and may be used
 *   by any number of threads. A document may be read by any number of threads while none parses into or destroys it.
 * - **Global state**: there is none. The library reads no locale and no environment, prints nothing and never aborts.
 */
#ifndef SPEECH_EXPORT_H
#define SPEECH_EXPORT_H

#include <stddef.h>
#include <stdint.h>

#if defined(SPEECH_STATIC) || !(defined(__GNUC__) || defined(__clang__))
#define SPEECH_API
#else
/** Marks a symbol of the public interface. Define SPEECH_STATIC when linking the static library into a shared one of
 * your own whose exports should not include libspeech's. @since 0.1 */
#define SPEECH_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
#define SPEECH_BEGIN_DECLARATIONS extern "C" {
#define SPEECH_END_DECLARATIONS   }
#else
#define SPEECH_BEGIN_DECLARATIONS
#define SPEECH_END_DECLARATIONS
#endif

/** "No such row": the value of an index field that points nowhere. @since 0.1 */
#define SPEECH_NONE UINT32_MAX

/**
 * A slice of the document's string pool, speech_document_strings(): `length` bytes from `offset`, followed by a NUL.
 * An absent string has length 0 and offset 0, where the pool holds an empty string. @since 0.1
 */
typedef struct speech_string {
    uint32_t offset; /**< first byte, in bytes from the start of the pool */
    uint32_t length; /**< bytes, without the NUL */
} speech_string;

#endif
