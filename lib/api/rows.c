#include "api/rows.h"

#include "api/document.h"
#include "api/record.h"

#include <string.h>

speech_status rows_copy(const struct array *array, size_t known, uint32_t first, void *rows, size_t row_size,
                        uint32_t capacity, uint32_t *written) {
    if (written == NULL) return SPEECH_ERROR_ARGUMENT;
    *written = 0;
    if (array == NULL || (rows == NULL && capacity > 0)) return SPEECH_ERROR_ARGUMENT;
    speech_status status = record_check_size(row_size, known);
    if (status != SPEECH_OK || first >= array->count) return status;
    uint32_t count = array->count - first < capacity ? array->count - first : capacity;
    const char *from = (const char *)array->items + (size_t)first * known;
    if (row_size == known && count > 0) {
        memcpy(rows, from, count * known);
    } else {
        for (uint32_t i = 0; i < count; i++)
            record_copy((char *)rows + i * row_size, row_size, from + i * known, known);
    }
    *written = count;
    return SPEECH_OK;
}

/* The functions of a kind of row, speech_document_heading_count() and speech_document_headings(), and how many bytes a
 * row has, which its fields fill. */
#define ROW_KIND(one, many, bytes, fields)                                                                             \
    RECORD_LAYOUT(speech_##one, bytes, fields);                                                                        \
    uint32_t speech_document_##one##_count(const speech_document *document) {                                          \
        return document ? document->shown.many.count : 0;                                                              \
    }                                                                                                                  \
    speech_status speech_document_##many(const speech_document *document, uint32_t first, speech_##one *rows,          \
                                         size_t row_size, uint32_t capacity, uint32_t *written) {                      \
        return rows_copy(document ? &document->shown.many : NULL, sizeof *rows, first, rows, row_size, capacity,       \
                         written);                                                                                     \
    }

ROW_KIND(part, parts, 24, 6 * sizeof(uint32_t))
ROW_KIND(heading, headings, 80, 18 * sizeof(uint32_t) + sizeof(speech_string))
ROW_KIND(element, elements, 40, 6 * sizeof(uint32_t) + 2 * sizeof(speech_string))
ROW_KIND(quantity, quantities, 128, 16 * sizeof(uint32_t) + 2 * sizeof(speech_decimal) + 4 * sizeof(speech_string))
ROW_KIND(token, tokens, 16, 3 * sizeof(uint32_t) + 2 * sizeof(uint16_t))
ROW_KIND(sentence, sentences, 16, 4 * sizeof(uint32_t))
ROW_KIND(diagnostic, diagnostics, 24, 4 * sizeof(uint32_t) + sizeof(speech_string))
