#include "data/lexicon.h"
#include "api/config.h"
#include "api/error.h"
#include "words/block.h"

/* What is wrong with a lexicon, as an error record has it; NULL where the message of the status says all. */
static const char *problem_of(speech_status status, size_t at) {
    if (status == SPEECH_ERROR_UNSUPPORTED && at == 0) return "The lexicon is for machines of the other byte order.";
    if (status == SPEECH_ERROR_UNSUPPORTED) return "The lexicon is of another version of the format.";
    if (status == SPEECH_ERROR_LEXICON && at == HEADER_HASH * sizeof(uint32_t))
        return "The lexicon is damaged: its bytes do not have its hash.";
    return NULL;
}

/* Puts an opened block in the place of the one that the config has, or says why there is none. */
static speech_status replace(speech_config *config, struct block *block, speech_status status, size_t at,
                             speech_error *error) {
    if (status == SPEECH_OK) {
        block_release(config->lexicon);
        config->lexicon = block;
    }
    return error_explain(error, status, at, problem_of(status, at));
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
