#include "api/document.h"

#include "api/error.h"
#include "api/record.h"
#include "base/utf8.h"

/* Gives all memory back and leaves an empty text. This needs no memory, and so cannot fail. */
static void clear(struct speech_document *document) {
    struct memory *memory = &document->memory;
    array_free(&document->text, memory, 1);
    source_map_free(&document->source, memory);
    view_free(&document->view, memory);
    structure_free(&document->structure, memory);
    array_free(&document->sections, memory, sizeof(uint32_t));
    array_free(&document->quantities, memory, sizeof(speech_quantity));
    array_free(&document->candidates, memory, sizeof(speech_quantity));
    array_free(&document->quantity_blanks, memory, sizeof(uint32_t));
    array_free(&document->tokens, memory, sizeof(speech_token));
    array_free(&document->sentences, memory, sizeof(speech_sentence));
    array_free(&document->diagnostics, memory, sizeof(speech_diagnostic));
    pool_free(&document->pool, memory);
    document->encoding = SPEECH_ENCODING_UTF_8;
    document->confidence = 100;
    document->source_bytes = 0;
    document->shown = (struct shown){0};
    document->whole = (speech_part){.first_heading = SPEECH_NONE};
    if (document->parser->settings.layers & SPEECH_LAYER_OUTLINE)
        document->shown.parts = (struct array){.items = &document->whole, .count = 1};
}

static speech_status create(const speech_parser *parser, speech_document **document) {
    struct memory memory = {.hooks = parser->memory.hooks, .limit = parser->settings.limits[SPEECH_LIMIT_MEMORY]};
    void *block = NULL;
    speech_status status = memory_resize(&memory, &block, 0, sizeof **document);
    if (status != SPEECH_OK) return status;
    *document = block;
    **document = (struct speech_document){.parser = parser_hold(parser), .memory = memory};
    clear(*document);
    return SPEECH_OK;
}

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
    if (status == SPEECH_OK) status = document_parse(document, bytes, (uint32_t)length, position);
    if (status != SPEECH_OK) clear(document);
    if (status == SPEECH_ERROR_LIMIT && !fresh) {
        status = document_parse(document, bytes, (uint32_t)length, position);
        if (status != SPEECH_OK) clear(document);
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
    if (status == SPEECH_OK) status = create(parser, document);
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
    clear(document);
    struct memory memory = document->memory;
    struct speech_parser *parser = document->parser;
    memory_release(&memory, document, sizeof *document);
    speech_parser_destroy(parser);
}

int document_has_boundary(const struct speech_document *document, uint32_t offset) {
    uint32_t length = document_length(document);
    if (offset >= length) return offset == length;
    return utf8_start(ARRAY_ITEMS(uint8_t, &document->text), length, offset) == offset;
}
