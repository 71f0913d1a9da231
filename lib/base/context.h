/* What every layer is given to work with during one parse: memory, strings, a place for diagnostics, the wish to
 * stop. */
#ifndef BASE_CONTEXT_H
#define BASE_CONTEXT_H

#include "base/array.h"
#include "base/pool.h"

#include <speech/config.h>
#include <speech/diagnostic.h>

struct context {
    struct memory *memory;
    struct pool *pool;
    struct array *diagnostics; /* speech_diagnostic, in the order in which they were found */
    uint32_t row_limit;        /* rows of each kind, UINT32_MAX for no limit */
    uint32_t reported;         /* diagnostics that count against the limit: all but those about limits */
    int diagnostics_full;      /* the limit on diagnostics was reached and reported */
    speech_cancel cancel;      /* or NULL */
    void *cancel_context;
    uint64_t done, total; /* work, in bytes times layers */
};

/* Adds a diagnostic about [start, end). The message is an English sentence. */
speech_status context_report(struct context *context, uint32_t code, uint32_t start, uint32_t end, const char *message);

/* Appends a row, or, when the limit is reached, reports that at `start` and leaves it out; *full says which. The
 * caller adds no more rows of this kind once it is full, so that the report stays the only one. */
speech_status context_add_row(struct context *context, struct array *rows, size_t row_size, const void *row,
                              uint32_t start, int *full);

/* Counts `amount` bytes of work done and asks the caller whether to go on: SPEECH_OK or SPEECH_ERROR_CANCELLED. */
speech_status context_advance(struct context *context, uint64_t amount);

#endif
