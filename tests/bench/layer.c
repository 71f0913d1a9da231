#include "layer.h"

#include <speech/speech.h>
#include <stdlib.h>

struct layer {
    speech_parser *parser;
    speech_document *document;
};

static speech_status open_parser(struct layer *layer, uint32_t layers) {
    speech_config *config;
    speech_status status = speech_config_create(NULL, &config);
    if (status != SPEECH_OK) return status;
    status = speech_config_set_layers(config, layers);
    if (status == SPEECH_OK) status = speech_config_set_encoding(config, SPEECH_ENCODING_UTF_8);
    if (status == SPEECH_OK) status = speech_parser_create(config, &layer->parser, NULL);
    speech_config_destroy(config);
    return status;
}

void *layer_open(uint32_t layers) {
    struct layer *layer = calloc(1, sizeof *layer);
    if (layer == NULL) return NULL;
    speech_status status = open_parser(layer, layers);
    if (status == SPEECH_OK) status = speech_parse(layer->parser, NULL, 0, &layer->document, NULL);
    if (status == SPEECH_OK) return layer;
    layer_close(layer);
    return NULL;
}

uint64_t layer_run(void *state, const struct text *text) {
    struct layer *layer = state;
    if (speech_document_reset(layer->document, text->bytes, text->length, NULL) != SPEECH_OK) return UINT64_MAX;
    return (uint64_t)speech_document_heading_count(layer->document) + speech_document_quantity_count(layer->document) +
           speech_document_token_count(layer->document) + speech_document_sentence_count(layer->document);
}

void layer_close(void *state) {
    struct layer *layer = state;
    if (layer == NULL) return;
    speech_document_destroy(layer->document);
    speech_parser_destroy(layer->parser);
    free(layer);
}
