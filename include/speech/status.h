/**
 * @file status.h
 * How a call went, and where in the input it went wrong.
 */
#ifndef SPEECH_STATUS_H
#define SPEECH_STATUS_H

#include <speech/export.h>

/** What a call came to: SPEECH_OK or one of the errors below. No number is ever given a second meaning. @since 0.1 */
typedef int32_t speech_status;

/** @name Statuses
 * @since 0.1
 * @{ */
#define SPEECH_OK                0  /**< done */
#define SPEECH_ERROR_ARGUMENT    1  /**< a NULL, an unknown flag, a number out of its range */
#define SPEECH_ERROR_MEMORY      2  /**< the allocator gave nothing */
#define SPEECH_ERROR_TOO_LARGE   3  /**< the text is longer than 2^31 - 1 bytes, or than a limit of the config */
#define SPEECH_ERROR_ENCODING    4  /**< strict reading met bytes that the encoding does not allow */
#define SPEECH_ERROR_LIMIT       5  /**< a limit of the config on memory was reached */
#define SPEECH_ERROR_CANCELLED   6  /**< the cancel callback asked to stop */
#define SPEECH_ERROR_OFFSET      7  /**< an offset is outside the text, or inside a code point */
#define SPEECH_ERROR_STRUCT_SIZE 8  /**< a struct or row size is not a multiple of 8, or is absurd */
#define SPEECH_ERROR_STRUCT_OLD  9  /**< a struct or row is smaller than the smallest this library still serves */
#define SPEECH_ERROR_STRUCT_NEW  10 /**< an input struct is larger than this library knows, and not zero there */
#define SPEECH_ERROR_UNSUPPORTED 11 /**< this build cannot do it; see speech_has_feature() */
#define SPEECH_ERROR_INTERNAL    12 /**< a library below this one failed in a way that it should not */
#define SPEECH_ERROR_FILE        13 /**< a file cannot be opened or read */
#define SPEECH_ERROR_LEXICON     14 /**< bytes are no lexicon, or a damaged one */
/** @} */

/**
 * Where and why a call failed. The caller sets `size` and passes the record; the function fills in the rest, also on
 * success (status 0, position 0, empty text). A size that is refused fails the call before any work and leaves the
 * record alone; behind what the library knows, a larger one is filled with zeros. It holds no pointers. @since 0.1
 */
typedef struct speech_error {
    uint64_t size;     /**< set by the caller: sizeof(speech_error) */
    uint64_t position; /**< offset into the bytes that were handed in, where there is a place, else 0 */
    int32_t status;    /**< the same status that the function returned */
    uint32_t reserved; /**< 0 */
    char text[104];    /**< one English sentence, NUL-terminated, cut if it must be */
} speech_error;

SPEECH_BEGIN_DECLARATIONS

/** The name of a status, such as "argument" or "too_large"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_status_name(speech_status status);

/** What a status means, as one English sentence; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_status_message(speech_status status);

SPEECH_END_DECLARATIONS

#endif
