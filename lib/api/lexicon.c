#include "words/block.h"

#include "api/config.h"
#include "api/error.h"

/* Puts an opened block in the place of the one that the config has, or says why there is none. */
static speech_status replace(speech_config *config, struct block *block, speech_status status, size_t at,
                             speech_error *error) {
    if (status == SPEECH_OK) {
        block_release(config->lexicon);
        config->lexicon = block;
    }
    return error_fill(error, status, at);
}

speech_status speech_config_set_lexicon(speech_config *config, const void *bytes, size_t length, speech_error *error) {
    struct block *block = NULL;
    size_t at = 0;
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (config == NULL || (bytes == NULL && length > 0)) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    if (bytes) status = block_open_bytes(&block, &config->memory, bytes, length, &at);
    return replace(config, block, status, at, error);
}

speech_status speech_config_set_lexicon_file(speech_config *config, const char *path, speech_error *error) {
    struct block *block = NULL;
    size_t at = 0;
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (config == NULL) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    if (path) status = block_open_file(&block, &config->memory, path, &at);
    return replace(config, block, status, at, error);
}
