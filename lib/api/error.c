#include "api/error.h"

#include "api/record.h"

#include <string.h>

RECORD_LAYOUT(speech_error, 128, 2 * sizeof(uint64_t) + 2 * sizeof(uint32_t) + sizeof((speech_error *)0)->text);

speech_status error_check(const speech_error *error) {
    return error ? record_check_size(error->size, sizeof *error) : SPEECH_OK;
}

speech_status error_fill(speech_error *error, speech_status status, uint64_t position) {
    return error_explain(error, status, position, NULL);
}

speech_status error_explain(speech_error *error, speech_status status, uint64_t position, const char *text) {
    if (error == NULL) return status;
    speech_error record = {.size = error->size, .position = position, .status = status};
    if (text == NULL) text = speech_status_message(status);
    if (status != SPEECH_OK) strncpy(record.text, text, sizeof record.text - 1);
    record_copy(error, error->size, &record, sizeof record);
    return status;
}
