/**
 * @file diagnostic.h
 * Diagnostics: what was odd about a text, guessed, repaired or left out, each with its place. A parse that gave some
 * has not failed.
 */
#ifndef SPEECH_DIAGNOSTIC_H
#define SPEECH_DIAGNOSTIC_H

#include <speech/document.h>

/** @name Diagnostic codes
 * @since 0.1
 * @{ */
#define SPEECH_DIAGNOSTIC_BAD_BYTES        1u /**< bad_bytes: a sequence that the encoding does not allow */
#define SPEECH_DIAGNOSTIC_LIMIT_REACHED    2u /**< limit_reached: rows from here on were left out */
#define SPEECH_DIAGNOSTIC_NUMBERING_GAP    3u /**< numbering_gap: a heading's number is not the next one */
#define SPEECH_DIAGNOSTIC_NUMBERING_REPEAT 4u /**< numbering_repeat: a heading's number stands again */
#define SPEECH_DIAGNOSTIC_DAMAGED_NUMBER   5u /**< damaged_number: digits that cannot be right; no quantity */
#define SPEECH_DIAGNOSTIC_DAMAGED_MARKER   6u /**< damaged_marker: a heading behind characters of a wrong encoding */
/** @} */

/** A diagnostic. @since 0.1 */
typedef struct speech_diagnostic {
    uint32_t start;        /**< first byte of what it is about */
    uint32_t end;          /**< its end; may be the start, for something that is missing */
    uint32_t code;         /**< a SPEECH_DIAGNOSTIC number */
    uint32_t reserved;     /**< 0 */
    speech_string message; /**< one English sentence about this case, in the string pool */
} speech_diagnostic;

SPEECH_BEGIN_DECLARATIONS

/** How many diagnostics there are; 0 for NULL. @since 0.1 */
SPEECH_API uint32_t speech_document_diagnostic_count(const speech_document *document);

/** Copies diagnostics; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_diagnostics(const speech_document *document, uint32_t first,
                                                     speech_diagnostic *rows, size_t row_size, uint32_t capacity,
                                                     uint32_t *written);

/** The name of a code as it is in JSON, "bad_bytes"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_diagnostic_code_name(uint32_t code);

SPEECH_END_DECLARATIONS

#endif
