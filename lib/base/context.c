#include "base/context.h"

#include <string.h>

static speech_status add(struct context *context, uint32_t code, uint32_t start, uint32_t end, const char *message) {
    speech_diagnostic row = {.start = start, .end = end, .code = code};
    speech_status status = pool_add(context->pool, context->memory, message, (uint32_t)strlen(message), &row.message);
    if (status != SPEECH_OK) return status;
    return array_push(context->diagnostics, context->memory, sizeof row, &row);
}

/* That a limit was reached is said even when it is the limit on diagnostics. */
static speech_status add_limit(struct context *context, uint32_t start) {
    return add(context, SPEECH_DIAGNOSTIC_LIMIT_REACHED, start, start,
               "The limit on rows was reached; further rows of this kind are left out.");
}

speech_status context_report(struct context *context, uint32_t code, uint32_t start, uint32_t end,
                             const char *message) {
    if (context->reported < context->row_limit) {
        context->reported++;
        return add(context, code, start, end, message);
    }
    if (context->diagnostics_full) return SPEECH_OK;
    context->diagnostics_full = 1;
    return add_limit(context, start);
}

speech_status context_add_row(struct context *context, struct array *rows, size_t row_size, const void *row,
                              uint32_t start, int *full) {
    *full = rows->count >= context->row_limit;
    return *full ? add_limit(context, start) : array_push(rows, context->memory, row_size, row);
}

speech_status context_advance(struct context *context, uint64_t amount) {
    context->done = context->total - context->done > amount ? context->done + amount : context->total;
    if (context->cancel == NULL) return SPEECH_OK;
    int32_t stop = context->cancel(context->cancel_context, context->done, context->total);
    return stop ? SPEECH_ERROR_CANCELLED : SPEECH_OK;
}
