#include "check.h"

#include <string.h>

/* A word of the caller's own is one token; a line that is no word is refused, with its place. */
int check_words(speech_config *config) {
    static const char words[] = "青川江特别合作区\n", wrong[] = "改革\n开放\t41\n", text[] = "青川江特别合作区成立";
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_error error = {.size = sizeof error};
    speech_token row;
    uint32_t got = 0;
    if (speech_config_add_words(config, wrong, sizeof wrong - 1, &error) != SPEECH_ERROR_ARGUMENT ||
        error.position != strlen("改革\n"))
        return fail("a line that is no word was not refused where it stands");
    speech_status status = speech_config_add_words(config, words, sizeof words - 1, NULL);
    if (status == SPEECH_OK) status = speech_parser_create(config, &parser, NULL);
    if (status == SPEECH_OK) status = speech_parse(parser, text, sizeof text - 1, &document, NULL);
    speech_parser_destroy(parser);
    if (status == SPEECH_OK) status = speech_document_tokens(document, 0, &row, sizeof row, 1, &got);
    if (status != SPEECH_OK || got != 1) return fail_status("parse with words", status);
    speech_document_destroy(document);
    return row.end == strlen("青川江特别合作区") ? 0 : fail("a word that was added is not one token");
}

/* The library's own lexicon can be asked for; what is none is refused, with its place. */
int check_lexicon(speech_config *config) {
    static const uint64_t none[32] = {1};
    speech_error error = {.size = sizeof error};
    if (speech_config_set_lexicon(config, none, sizeof none, &error) != SPEECH_ERROR_LEXICON || error.position != 0)
        return fail("bytes that are no lexicon were not refused");
    if (speech_config_set_lexicon(config, NULL, 0, NULL) != SPEECH_OK) return fail("no lexicon was refused");
    if (speech_config_set_lexicon_file(config, "/nonexistent", &error) != SPEECH_ERROR_FILE)
        return fail("a file that there is not was not refused");
    return speech_config_set_lexicon_file(config, NULL, NULL) == SPEECH_OK ? 0 : fail("no file was refused");
}
