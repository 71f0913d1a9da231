#include "api/document.h"

#include "base/utf8.h"

void document_clear(struct speech_document *document) {
    struct memory *memory = &document->memory;
    array_free(&document->text, memory, 1);
    source_map_free(&document->source, memory);
    view_free(&document->view, memory);
    structure_free(&document->structure, memory);
    array_free(&document->sections, memory, sizeof(struct section));
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

speech_status document_create(const speech_parser *parser, speech_document **document) {
    struct memory memory = {.hooks = parser->memory.hooks, .limit = parser->settings.limits[SPEECH_LIMIT_MEMORY]};
    void *block = NULL;
    speech_status status = memory_resize(&memory, &block, 0, sizeof **document);
    if (status != SPEECH_OK) return status;
    *document = block;
    **document = (struct speech_document){.parser = parser_hold(parser), .memory = memory};
    document_clear(*document);
    return SPEECH_OK;
}

int document_has_boundary(const struct speech_document *document, uint32_t offset) {
    uint32_t length = document_length(document);
    if (offset >= length) return offset == length;
    return utf8_start(ARRAY_ITEMS(uint8_t, &document->text), length, offset) == offset;
}
