#include "api/rows.h"

#include "api/record.h"

speech_status rows_copy(const struct array *array, size_t known, uint32_t first, void *rows, size_t row_size,
                        uint32_t capacity, uint32_t *written) {
    if (written == NULL) return SPEECH_ERROR_ARGUMENT;
    *written = 0;
    if (array == NULL || (rows == NULL && capacity > 0)) return SPEECH_ERROR_ARGUMENT;
    speech_status status = record_check_size(row_size, known);
    if (status != SPEECH_OK || first >= array->count) return status;
    uint32_t count = array->count - first < capacity ? array->count - first : capacity;
    const char *from = (const char *)array->items + (size_t)first * known;
    for (uint32_t i = 0; i < count; i++) record_copy((char *)rows + i * row_size, row_size, from + i * known, known);
    *written = count;
    return SPEECH_OK;
}
