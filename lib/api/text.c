#include "api/document.h"
#include "api/name.h"
#include "api/record.h"
#include "text/clean.h"

RECORD_LAYOUT(speech_document_facts, 32, 8 * sizeof(uint32_t));

speech_status speech_document_describe(const speech_document *document, speech_document_facts *facts, size_t row_size) {
    if (document == NULL || facts == NULL) return SPEECH_ERROR_ARGUMENT;
    speech_status status = record_check_size(row_size, sizeof *facts);
    if (status != SPEECH_OK) return status;
    speech_document_facts known = {
        .bytes = document_length(document),
        .code_points = document->view.positions.end.code_point,
        .utf16_units = document->view.positions.end.utf16,
        .lines = positions_lines(&document->view.positions),
        .encoding = document->encoding,
        .confidence = document->confidence,
        .parts = document->shown.parts.count,
        .source_bytes = document->source_bytes,
    };
    record_copy(facts, row_size, &known, sizeof known);
    return SPEECH_OK;
}

const char *speech_document_text(const speech_document *document, size_t *length) {
    if (length) *length = document ? document_length(document) : 0;
    if (document == NULL) return NULL;
    return document->text.count ? document->text.items : "";
}

const char *speech_document_strings(const speech_document *document, size_t *length) {
    uint32_t count = document ? document->pool.bytes.count : 0;
    if (length) *length = count || document == NULL ? count : 1;
    if (document == NULL) return NULL;
    return count ? document->pool.bytes.items : "";
}

speech_status speech_document_clean_text(const speech_document *document, uint32_t start, uint32_t end, uint32_t flags,
                                         char *buffer, size_t capacity, size_t *length) {
    if (length) *length = 0;
    if (document == NULL || length == NULL || (buffer == NULL && capacity)) return SPEECH_ERROR_ARGUMENT;
    if (flags & ~(SPEECH_CLEAN_SIMPLIFIED | SPEECH_CLEAN_COMPACT)) return SPEECH_ERROR_ARGUMENT;
    if (start > end || !document_has_boundary(document, start) || !document_has_boundary(document, end))
        return SPEECH_ERROR_OFFSET;
    *length = clean_span(&document->view, start, end, flags, buffer, capacity);
    return SPEECH_OK;
}

const char *speech_encoding_name(uint32_t encoding) {
    static const char *const names[] = {
        [SPEECH_ENCODING_UTF_8] = "UTF-8",       [SPEECH_ENCODING_UTF_16LE] = "UTF-16LE",
        [SPEECH_ENCODING_UTF_16BE] = "UTF-16BE", [SPEECH_ENCODING_GB18030] = "GB18030",
        [SPEECH_ENCODING_BIG5] = "Big5-HKSCS",
    };
    return NAME_OF(names, encoding);
}
