#include "api/parser.h"

#include "api/error.h"

static speech_status create(const speech_config *config, speech_parser **parser) {
    const struct settings *settings = config ? &config->settings : &settings_default;
    struct memory memory;
    void *block = NULL;
    speech_status status = memory_init(&memory, config ? &config->memory.hooks : NULL);
    if (status == SPEECH_OK) status = memory_resize(&memory, &block, 0, sizeof **parser);
    if (status != SPEECH_OK) return status;
    struct speech_parser *made = block;
    *made = (struct speech_parser){.self = made, .memory = memory, .settings = *settings};
    atomic_init(&made->holders, 1);
    if (settings->layers & SPEECH_LAYER_TOKENS)
        status = segmenter_create(&made->segmenter, config ? config->lexicon : NULL, config ? &config->words : NULL,
                                  &made->memory);
    if (status != SPEECH_OK) {
        made->segmenter = NULL;
        speech_parser_destroy(made);
        return status;
    }
    *parser = made;
    return SPEECH_OK;
}

speech_status speech_parser_create(const speech_config *config, speech_parser **parser, speech_error *error) {
    if (parser) *parser = NULL;
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (parser == NULL) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    return error_fill(error, create(config, parser), 0);
}

struct speech_parser *parser_hold(const struct speech_parser *parser) {
    atomic_fetch_add_explicit(&parser->self->holders, 1, memory_order_relaxed);
    return parser->self;
}

void speech_parser_destroy(speech_parser *parser) {
    if (parser == NULL) return;
    if (atomic_fetch_sub_explicit(&parser->holders, 1, memory_order_acq_rel) > 1) return;
    struct memory memory = parser->memory;
    if (parser->segmenter) segmenter_destroy(parser->segmenter, &memory);
    memory_release(&memory, parser, sizeof *parser);
}
