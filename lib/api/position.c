#include "text/view.h"

#include "api/document.h"
#include "api/record.h"

#include <string.h>

RECORD_LAYOUT(speech_position, 24, 6 * sizeof(uint32_t));

speech_status speech_document_positions(const speech_document *document, const uint32_t *offsets, size_t count,
                                        speech_position *rows, size_t row_size) {
    if (document == NULL || ((offsets == NULL || rows == NULL) && count > 0)) return SPEECH_ERROR_ARGUMENT;
    speech_status status = record_check_size(row_size, sizeof *rows);
    if (status != SPEECH_OK) return status;
    struct position_cursor cursor = {0};
    for (size_t i = 0; status == SPEECH_OK && i < count; i++) {
        speech_position row;
        status = position_find(&document->view.positions, &document->source, &cursor, offsets[i], &row);
        if (status == SPEECH_OK) record_copy((char *)rows + i * row_size, row_size, &row, sizeof row);
    }
    if (status != SPEECH_OK) memset(rows, 0, count * row_size);
    return status;
}

speech_status speech_document_offsets(const speech_document *document, uint32_t unit, const uint32_t *places,
                                      size_t count, uint32_t *offsets) {
    if (document == NULL || ((places == NULL || offsets == NULL) && count > 0)) return SPEECH_ERROR_ARGUMENT;
    if (unit < SPEECH_UNIT_CODE_POINT || unit > SPEECH_UNIT_SOURCE) return SPEECH_ERROR_ARGUMENT;
    struct position_cursor cursor = {0};
    speech_status status = SPEECH_OK;
    for (size_t i = 0; status == SPEECH_OK && i < count; i++)
        status = position_offset(&document->view.positions, &document->source, &cursor, unit, places[i], &offsets[i]);
    if (status != SPEECH_OK) memset(offsets, 0, count * sizeof *offsets);
    return status;
}
