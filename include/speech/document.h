/**
 * @file document.h
 * A document: a text and all that was found in it.
 *
 * ## Reading rows
 *
 * Each kind of row has a function that counts the rows and one that copies a run of them:
 *
 *     uint32_t n = speech_document_heading_count(document), got;
 *     speech_heading rows[64];
 *     for (uint32_t at = 0; at < n; at += got)
 *         if (speech_document_headings(document, at, rows, sizeof rows[0], 64, &got) != SPEECH_OK) break;
 *
 * - `first` is the index of the first row wanted. One that is not below the count gives no rows and is no error.
 * - `rows` is an array of at least `capacity` rows; NULL only when `capacity` is 0.
 * - `row_size` is the size of a row in the caller's program, and so the stride. A row that is larger than the
 *   library's is filled up with zeros; a smaller one is cut, down to the size of the first stable release (until
 *   then, of this one). It is a multiple of 8 and at most 4096. `rows` is aligned as the struct is.
 * - `written` receives how many rows were copied; what lies behind them is not touched, on failure nothing is.
 * - These functions return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_STRUCT_SIZE or SPEECH_ERROR_STRUCT_OLD.
 *
 * Rows come in the order of their starts; where two start together, the longer comes first.
 * Rows hold fixed-width integers only. Numbers of closed sets (kind, form, bound …) have a name function each. New
 * numbers may come in later versions: a program keeps a row whose number it does not know, and treats it as "other".
 */
#ifndef SPEECH_DOCUMENT_H
#define SPEECH_DOCUMENT_H

#include <speech/parser.h>

/** A document: opaque, immutable between parses. @since 0.1 */
typedef struct speech_document speech_document;

/** What is known of a document as a whole. Row rules hold for its size. @since 0.1 */
typedef struct speech_document_facts {
    uint32_t bytes;        /**< length of the text in bytes of UTF-8 */
    uint32_t code_points;  /**< length in Unicode code points; a maximal bad subpart counts as one */
    uint32_t utf16_units;  /**< length in UTF-16 code units, counted the same way */
    uint32_t lines;        /**< number of lines; a text that is not empty has at least one */
    uint32_t encoding;     /**< the SPEECH_ENCODING that the bytes were taken in */
    uint32_t confidence;   /**< how sure of that, 0 to 100; 100 when the caller said it or a byte order mark did */
    uint32_t parts;        /**< number of parts: 0 without the outline layer, else at least 1 */
    uint32_t source_bytes; /**< length of what was handed in; not `bytes` if that was decoded */
} speech_document_facts;

/** @name Flags for speech_document_clean_text()
 * @since 0.1
 * @{ */
#define SPEECH_CLEAN_SIMPLIFIED 1u /**< traditional characters become simplified, full-width forms half-width */
#define SPEECH_CLEAN_COMPACT    2u /**< leaves out all blanks and line breaks, also those that separate */
/** @} */

SPEECH_BEGIN_DECLARATIONS

/**
 * Parses a text.
 * @param parser    the parser; the document keeps it alive
 * @param text      the bytes, copied; NULL only when `length` is 0. Any bytes, NUL among them, in any of the
 *                  encodings
 * @param length    how many bytes, 2^31 - 1 at the most, as is the length of the text decoded from them
 * @param document  receives the document, which the caller destroys
 * @param error     receives where and why it failed, or NULL
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT, _MEMORY, _TOO_LARGE, _ENCODING, _LIMIT, _CANCELLED, _INTERNAL, or for
 *         the error record's size _STRUCT_SIZE or _STRUCT_OLD. Time and memory grow linearly with `length`, whatever
 *         the text. @since 0.1
 */
SPEECH_API speech_status speech_parse(const speech_parser *parser, const char *text, size_t length,
                                      speech_document **document, speech_error *error);

/**
 * Parses another text into a document, using its memory again. All that was read from it before is gone, as is every
 * pointer it gave out. No other thread may use the document meanwhile. When it fails, the document is as if it had
 * been parsed from an empty text (UTF-8, confidence 100).
 * @param document  the document; its parser stays the same
 * @return as speech_parse(). @since 0.1
 */
SPEECH_API speech_status speech_document_reset(speech_document *document, const char *text, size_t length,
                                               speech_error *error);

/** Destroys a document. NULL does nothing. From any thread, while no other uses the document. @since 0.1 */
SPEECH_API void speech_document_destroy(speech_document *document);

/**
 * Tells the facts of a document.
 * @param facts      receives them
 * @param row_size   sizeof *facts in the caller's program
 * @return as for rows. @since 0.1
 */
SPEECH_API speech_status speech_document_describe(const speech_document *document, speech_document_facts *facts,
                                                  size_t row_size);

/**
 * The text that all offsets refer to: the bytes that were handed in when they were taken as UTF-8, bad ones included,
 * else the text decoded to UTF-8, where U+FFFD stands for a sequence that the encoding does not allow (the bytes
 * themselves are at the place that speech_position's `source` tells). So it need not be valid UTF-8. A byte order
 * mark stays in it.
 * @param length  receives the length in bytes, or NULL
 * @return the bytes, followed by a NUL that does not count; the document's. NULL only for a NULL document. @since 0.1
 */
SPEECH_API const char *speech_document_text(const speech_document *document, size_t *length);

/**
 * The pool that every speech_string of this document's rows points into.
 * @param length  receives the length in bytes, or NULL
 * @return UTF-8, each string followed by a NUL, the first string empty; the document's. NULL only for a NULL
 *         document.
 * @since 0.1
 */
SPEECH_API const char *speech_document_strings(const speech_document *document, size_t *length);

/**
 * Copies a span of the text as a person would read it: wrapped lines joined, blanks inside words and numbers and all
 * noise (injected pinyin, zero-width characters) left out, bad bytes as U+FFFD.
 * @param start     offset of the span
 * @param end       its end
 * @param flags     SPEECH_CLEAN flags, or 0
 * @param buffer    receives as many bytes as fit, always with a NUL, never with part of a code point; NULL only when
 *                  `capacity` is 0. Never a NUL inside, since that is noise
 * @param capacity  size of the buffer in bytes
 * @param length    receives the length in bytes of the whole clean text, without the NUL: one that is not below
 *                  `capacity` says that the text was cut
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, or SPEECH_ERROR_OFFSET, also for a start behind the end. @since 0.1
 */
SPEECH_API speech_status speech_document_clean_text(const speech_document *document, uint32_t start, uint32_t end,
                                                    uint32_t flags, char *buffer, size_t capacity, size_t *length);

/** The name of an encoding as IANA registers it, "GB18030"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_encoding_name(uint32_t encoding);

SPEECH_END_DECLARATIONS

#endif
