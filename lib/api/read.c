#include "api/read.h"

#include "api/finish.h"
#include "quantity/quantity.h"
#include "text/decode.h"
#include "text/detect.h"
#include "text/intake.h"

#include <string.h>

/* Empties what a parse appends to; the memory stays. */
static speech_status start(struct speech_document *document) {
    document->shown = (struct shown){0};
    document->text.count = 0;
    document->source.runs.count = 0;
    document->structure.parts.count = 0;
    document->structure.headings.count = 0;
    document->structure.elements.count = 0;
    document->sections.count = 0;
    document->quantities.count = 0;
    document->candidates.count = 0;
    document->quantity_blanks.count = 0;
    document->tokens.count = 0;
    document->sentences.count = 0;
    document->diagnostics.count = 0;
    return pool_reset(&document->pool, &document->memory);
}

/* Each of the layers goes over the text, as do the decoder and the view. */
static uint64_t work(uint32_t layers, uint32_t length) {
    uint64_t passes = 2;
    for (; layers; layers &= layers - 1) passes++;
    return passes * length;
}

static struct context make_context(struct speech_document *document, uint32_t length) {
    const struct settings *settings = &document->parser->settings;
    uint64_t rows = settings->limits[SPEECH_LIMIT_ROWS];
    return (struct context){
        .memory = &document->memory,
        .pool = &document->pool,
        .diagnostics = &document->diagnostics,
        .row_limit = rows && rows < UINT32_MAX ? (uint32_t)rows : UINT32_MAX,
        .cancel = settings->cancel,
        .cancel_context = settings->cancel_context,
        .total = work(settings->layers, length),
    };
}

/* Brings the text into the document, in UTF-8 and followed by a NUL. */
static speech_status read_text(struct speech_document *document, struct context *context, const uint8_t *text,
                               uint32_t length, uint64_t *position) {
    const struct settings *settings = &document->parser->settings;
    struct detection found = {settings->encoding, 100};
    if (found.encoding == SPEECH_ENCODING_AUTO) found = detect_encoding(text, length);
    document->encoding = found.encoding;
    document->confidence = found.confidence;
    document->source_bytes = length;
    struct array *target = &document->text;
    speech_status status = array_reserve(target, context->memory, 1, length + 1);
    if (status != SPEECH_OK) return status;
    if (found.encoding == SPEECH_ENCODING_UTF_8) {
        if (length) memcpy(target->items, text, length);
        target->count = length;
    } else {
        uint32_t bad_at;
        status =
            decode_text(target, &document->source, context, found.encoding, text, length, settings->strict, &bad_at);
        if (status == SPEECH_ERROR_ENCODING) *position = bad_at;
    }
    return status == SPEECH_OK ? array_push(target, context->memory, 1, "") : status;
}

static speech_status read_characters(struct speech_document *document, struct context *context, uint64_t *position) {
    uint32_t bad_at, length = document_length(document);
    const uint8_t *text = document->text.items;
    int strict = document->parser->settings.strict;
    speech_status status = intake_read(&document->view, context, text, length, strict, &bad_at);
    if (status == SPEECH_ERROR_ENCODING) *position = bad_at;
    return status;
}

static speech_status read_quantities(struct speech_document *document, struct context *context) {
    struct quantity_rows rows = {&document->quantities, &document->candidates, &document->quantity_blanks};
    return quantity_read(&rows, &document->parser->settings.wish, &document->view, context);
}

/* Tokens say which quantity they belong to where quantities are shown. */
static speech_status read_words(struct speech_document *document, struct context *context) {
    const struct speech_parser *parser = document->parser;
    const struct settings *settings = &parser->settings;
    struct words_wish wish = {settings->standard, (settings->layers & SPEECH_LAYER_QUANTITIES) != 0};
    return words_read(&document->tokens, parser->segmenter, wish, &document->quantities, &document->view, context);
}

/* What is recognised, each layer from those before it. The rows of a layer are the same whichever others are shown,
 * so the structure is read for the sentences and the quantities for the tokens too. */
static speech_status read_layers(struct speech_document *document, struct context *context) {
    enum { NEED_STRUCTURE = SPEECH_LAYER_OUTLINE | SPEECH_LAYER_ELEMENTS | SPEECH_LAYER_SENTENCES };
    const struct view *view = &document->view;
    uint32_t layers = document->parser->settings.layers;
    speech_status status = SPEECH_OK;
    if (layers & NEED_STRUCTURE) status = structure_read(&document->structure, view, context);
    if (status == SPEECH_OK && layers & (SPEECH_LAYER_QUANTITIES | SPEECH_LAYER_TOKENS))
        status = read_quantities(document, context);
    if (status == SPEECH_OK && layers & SPEECH_LAYER_TOKENS) status = read_words(document, context);
    if (status == SPEECH_OK && layers & SPEECH_LAYER_SENTENCES)
        status = sentences_read(&document->sentences, &document->structure, view, context);
    return status;
}

/* What stands inside a quantity is layout, whatever it is: a reader sees 100多亿元 across the line break. Marked when all
 * is read, so that no other layer's rows depend on it; clean text does. */
static void join_quantities(struct speech_document *document) {
    for (uint32_t i = 0; i < document->quantity_blanks.count; i++)
        document->view.gap[*ARRAY_AT(uint32_t, &document->quantity_blanks, i)] |= GAP_WRAP;
}

/* Puts the candidates among the quantities when all else is read, so that they change no other row but for the
 * indices. */
static speech_status show_candidates(struct speech_document *document, const struct context *context) {
    if (document->candidates.count == 0) return SPEECH_OK;
    speech_status status =
        candidate_merge(&document->quantities, &document->candidates, context->row_limit, &document->memory);
    if (status != SPEECH_OK) return status;
    const speech_quantity *rows = document->quantities.items;
    speech_token *token = document->tokens.items;
    const speech_token *end = token ? token + document->tokens.count : token;
    for (uint32_t i = 0, old = 0; i < document->quantities.count; i++) {
        if (rows[i].category) continue;
        for (; token < end && (token->quantity == SPEECH_NONE || token->quantity == old); token++)
            if (token->quantity == old) token->quantity = i;
        old++;
    }
    return SPEECH_OK;
}

speech_status document_read(struct speech_document *document, const uint8_t *text, uint32_t length,
                            uint64_t *position) {
    speech_status status = start(document);
    struct context context = make_context(document, length);
    if (status == SPEECH_OK) status = read_text(document, &context, text, length, position);
    if (status == SPEECH_OK) status = read_characters(document, &context, position);
    if (status == SPEECH_OK) status = read_layers(document, &context);
    if (status == SPEECH_OK) join_quantities(document);
    if (status == SPEECH_OK) status = show_candidates(document, &context);
    if (status == SPEECH_OK) status = document_finish(document, &context);
    return status;
}
