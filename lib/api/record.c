#include "api/record.h"

#include <string.h>

/* Part of the contract, document.h: no record will ever be larger, so a size above this was never set. */
enum { LARGEST_RECORD = 4096 };

speech_status record_check_size(uint64_t size, size_t smallest) {
    if (size == 0 || size % 8 != 0 || size > LARGEST_RECORD) return SPEECH_ERROR_STRUCT_SIZE;
    return size < smallest ? SPEECH_ERROR_STRUCT_OLD : SPEECH_OK;
}

speech_status record_check_input(const void *record, size_t smallest, size_t known) {
    uint64_t size;
    memcpy(&size, record, sizeof size);
    speech_status status = record_check_size(size, smallest);
    const uint8_t *bytes = record;
    for (size_t i = known; status == SPEECH_OK && i < size; i++)
        if (bytes[i]) status = SPEECH_ERROR_STRUCT_NEW;
    return status;
}

void record_copy(void *target, uint64_t size, const void *record, size_t known) {
    size_t shared = size < known ? (size_t)size : known;
    memcpy(target, record, shared);
    memset((char *)target + shared, 0, (size_t)size - shared);
}
