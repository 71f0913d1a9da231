#include "api/error.h"
#include "api/read.h"

static speech_status check_text(const speech_parser *parser, const char *text, size_t length) {
    uint64_t limit = parser->settings.limits[SPEECH_LIMIT_TEXT];
    if (text == NULL && length > 0) return SPEECH_ERROR_ARGUMENT;
    return length > INT32_MAX || (limit && length > limit) ? SPEECH_ERROR_TOO_LARGE : SPEECH_OK;
}

/* Parses into an existing document. Memory kept from texts before must not make this one fail: when the limit is
 * reached, it is given back and all is done again. */
static speech_status parse(speech_document *document, const char *text, size_t length, uint64_t *position) {
    const uint8_t *bytes = (const uint8_t *)text;
    int fresh = document->text.capacity == 0;
    speech_status status = check_text(document->parser, text, length);
    if (status == SPEECH_OK) status = document_read(document, bytes, (uint32_t)length, position);
    if (status != SPEECH_OK) document_clear(document);
    if (status == SPEECH_ERROR_LIMIT && !fresh) {
        status = document_read(document, bytes, (uint32_t)length, position);
        if (status != SPEECH_OK) document_clear(document);
    }
    return status;
}

speech_status speech_parse(const speech_parser *parser, const char *text, size_t length, speech_document **document,
                           speech_error *error) {
    if (document) *document = NULL;
    uint64_t position = 0;
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (parser == NULL || document == NULL) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    status = check_text(parser, text, length);
    if (status == SPEECH_OK) status = document_create(parser, document);
    if (status != SPEECH_OK) return error_fill(error, status, 0);
    status = parse(*document, text, length, &position);
    if (status != SPEECH_OK) {
        speech_document_destroy(*document);
        *document = NULL;
    }
    return error_fill(error, status, position);
}

speech_status speech_document_reset(speech_document *document, const char *text, size_t length, speech_error *error) {
    uint64_t position = 0;
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (document == NULL) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    status = parse(document, text, length, &position);
    return error_fill(error, status, position);
}

void speech_document_destroy(speech_document *document) {
    if (document == NULL) return;
    document_clear(document);
    struct memory memory = document->memory;
    struct speech_parser *parser = document->parser;
    memory_release(&memory, document, sizeof *document);
    speech_parser_destroy(parser);
}
