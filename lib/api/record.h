/* Records that pass between the library and a caller whose headers may be of another version. */
#ifndef API_RECORD_H
#define API_RECORD_H

#include <speech/status.h>
#include <stddef.h>

/* Holds a record or row to its size in bytes, which is the sum of its fields: nothing in it is padding. */
#define RECORD_LAYOUT(type, bytes, fields)                                                                             \
    _Static_assert(sizeof(type) == (bytes), "the size of " #type " is part of the ABI");                               \
    _Static_assert((fields) == (bytes) && (bytes) % 8 == 0, #type " has no padding and is a multiple of 8 bytes")

/* Judges the size that a caller says a record or row has: SPEECH_OK, SPEECH_ERROR_STRUCT_SIZE when it can be none, or
 * SPEECH_ERROR_STRUCT_OLD when it is below `smallest`, the size in the first stable release. */
speech_status record_check_size(uint64_t size, size_t smallest);

/* Judges an input record, whose first field is its size: as above, or SPEECH_ERROR_STRUCT_NEW when what lies behind the
 * `known` bytes is not zero. */
speech_status record_check_input(const void *record, size_t smallest, size_t known);

/* Copies a record of `known` bytes into the caller's `size` bytes: cut, or filled up with zeros. */
void record_copy(void *target, uint64_t size, const void *record, size_t known);

#endif
