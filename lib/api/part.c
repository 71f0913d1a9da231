#include "api/document.h"
#include "api/record.h"
#include "api/rows.h"

RECORD_LAYOUT(speech_part, 24, 6 * sizeof(uint32_t));

uint32_t speech_document_part_count(const speech_document *document) {
    return document ? document->shown.parts.count : 0;
}

speech_status speech_document_parts(const speech_document *document, uint32_t first, speech_part *rows, size_t row_size,
                                    uint32_t capacity, uint32_t *written) {
    return rows_copy(document ? &document->shown.parts : NULL, sizeof *rows, first, rows, row_size, capacity, written);
}
