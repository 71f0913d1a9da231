#include "api/document.h"
#include "api/name.h"
#include "api/record.h"
#include "api/rows.h"

RECORD_LAYOUT(speech_diagnostic, 24, 4 * sizeof(uint32_t) + sizeof(speech_string));

uint32_t speech_document_diagnostic_count(const speech_document *document) {
    return document ? document->shown.diagnostics.count : 0;
}

speech_status speech_document_diagnostics(const speech_document *document, uint32_t first, speech_diagnostic *rows,
                                          size_t row_size, uint32_t capacity, uint32_t *written) {
    return rows_copy(document ? &document->shown.diagnostics : NULL, sizeof *rows, first, rows, row_size, capacity,
                     written);
}

const char *speech_diagnostic_code_name(uint32_t code) {
    static const char *const names[] = {
        [SPEECH_DIAGNOSTIC_BAD_BYTES] = "bad_bytes",
        [SPEECH_DIAGNOSTIC_LIMIT_REACHED] = "limit_reached",
        [SPEECH_DIAGNOSTIC_NUMBERING_GAP] = "numbering_gap",
        [SPEECH_DIAGNOSTIC_NUMBERING_REPEAT] = "numbering_repeat",
        [SPEECH_DIAGNOSTIC_DAMAGED_NUMBER] = "damaged_number",
        [SPEECH_DIAGNOSTIC_DAMAGED_MARKER] = "damaged_marker",
    };
    return NAME_OF(names, code);
}
