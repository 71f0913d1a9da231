/* The one way in which rows of every kind are read. */
#ifndef API_ROWS_H
#define API_ROWS_H

#include "base/array.h"

#include <speech/status.h>

/* Copies rows from index `first` on into `rows`, whose stride is `row_size`; see "Reading rows" in
 * speech/document.h. `array` holds rows of `known` bytes; NULL stands for a handle that was NULL. */
speech_status rows_copy(const struct array *array, size_t known, uint32_t first, void *rows, size_t row_size,
                        uint32_t capacity, uint32_t *written);

#endif
