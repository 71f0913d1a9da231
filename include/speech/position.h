/**
 * @file position.h
 * Places in other units than bytes: for languages whose strings are arrays of code points or of UTF-16 units, and for
 * people, who count lines and columns.
 */
#ifndef SPEECH_POSITION_H
#define SPEECH_POSITION_H

#include <speech/document.h>

/** One place in every unit. A maximal bad subpart counts as one code point and one UTF-16 unit. @since 0.1 */
typedef struct speech_position {
    uint32_t offset;     /**< bytes of the document's text before it */
    uint32_t code_point; /**< code points before it */
    uint32_t utf16;      /**< UTF-16 code units before it */
    uint32_t line;       /**< line, from 1; a line ends after LF, CR, CR LF, VT, FF, U+0085, U+2028 or U+2029 */
    uint32_t column;     /**< column, from 1, in code points */
    uint32_t source;     /**< bytes before it in what was handed in: not `offset` if that was decoded */
} speech_position;

/** @name Units for speech_document_offsets()
 * @since 0.1
 * @{ */
#define SPEECH_UNIT_CODE_POINT 1u /**< places are numbers of code points */
#define SPEECH_UNIT_UTF_16     2u /**< places are numbers of UTF-16 code units */
#define SPEECH_UNIT_SOURCE     3u /**< places are bytes of what was handed in */
/** @} */

SPEECH_BEGIN_DECLARATIONS

/**
 * Converts byte offsets to positions, many in one call. Fastest when they ascend: then one pass over the text at the
 * most; else a short search for each.
 * @param offsets   byte offsets, from 0 to the length of the text, each at the start of a code point or at the end;
 *                  NULL only when `count` is 0
 * @param count     how many
 * @param rows      receives as many positions; NULL only when `count` is 0
 * @param row_size  sizeof rows[0] in the caller's program, also the stride
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_OFFSET (then the rows are zero), or a row size error. @since
 *         0.1
 */
SPEECH_API speech_status speech_document_positions(const speech_document *document, const uint32_t *offsets,
                                                   size_t count, speech_position *rows, size_t row_size);

/**
 * Converts places in another unit to byte offsets, many in one call.
 * A place inside a code point (between two surrogates) gives the offset of that code point.
 * @param unit      a SPEECH_UNIT number: what the places are given in
 * @param places    the places, from 0 to the length of the text in that unit; NULL only when `count` is 0
 * @param count     how many
 * @param offsets   receives as many byte offsets; may be the same array as `places`; NULL only when `count` is 0
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, or SPEECH_ERROR_OFFSET (then the offsets are zero). @since 0.1
 */
SPEECH_API speech_status speech_document_offsets(const speech_document *document, uint32_t unit, const uint32_t *places,
                                                 size_t count, uint32_t *offsets);

SPEECH_END_DECLARATIONS

#endif
