#include "api/error.h"

#include "api/record.h"

#include <string.h>

RECORD_LAYOUT(speech_error, 128, 2 * sizeof(uint64_t) + 2 * sizeof(uint32_t) + sizeof((speech_error *)0)->text);

speech_status error_check(const speech_error *error) {
    return error ? record_check_size(error->size, sizeof *error) : SPEECH_OK;
}

speech_status error_fill(speech_error *error, speech_status status, uint64_t position) {
    if (error == NULL) return status;
    speech_error record = {.size = error->size, .position = position, .status = status};
    if (status != SPEECH_OK) strncpy(record.text, speech_status_message(status), sizeof record.text - 1);
    record_copy(error, error->size, &record, sizeof record);
    return status;
}
