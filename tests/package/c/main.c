/*
 * A program as a C user would write it, built against the installed package. It calls every public function at least
 * once, so that a symbol that is missing from the library, or a header that is missing from the package, shows here.
 */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An allocator that knows how much of its memory is still out. */
typedef struct ledger {
    size_t taken;
    size_t returned;
} ledger;

static void *ledger_allocate(void *context, size_t bytes) {
    ledger *book = context;
    void *memory = malloc(bytes);
    if (memory != NULL) book->taken++;
    return memory;
}

static void *ledger_reallocate(void *context, void *memory, size_t bytes) {
    (void)context;
    return realloc(memory, bytes);
}

static void ledger_release(void *context, void *memory) {
    ledger *book = context;
    book->returned++;
    free(memory);
}

static int check_versions(void) {
    if (speech_version() != SPEECH_VERSION) return fail("the library is of another version than the headers");
    if (speech_abi() != SPEECH_ABI) return fail("the library has another ABI than the headers");
    if (strlen(speech_version_text()) == 0) return fail("the version text is empty");
    if (speech_has_feature("outline") != 1) return fail("the feature \"outline\" is missing");
    if (speech_has_feature("no-such-feature") != 0 || speech_has_feature(NULL) != 0)
        return fail("a feature that does not exist is said to be there");
    if (strlen(speech_status_name(SPEECH_ERROR_ENCODING)) == 0) return fail("a status has no name");
    if (strlen(speech_status_message(SPEECH_ERROR_ENCODING)) == 0) return fail("a status has no message");
    if (strcmp(speech_status_name(9999), "") != 0) return fail("an unknown status has a name");
    return 0;
}

static int check_null(void) {
    const char *text = speech_document_text(NULL, NULL);
    const char *strings = speech_document_strings(NULL, NULL);
    speech_document *document = NULL;
    speech_document_destroy(NULL);
    speech_parser_destroy(NULL);
    speech_config_destroy(NULL);
    if (text != NULL || strings != NULL) return fail("no document, but a text");
    if (speech_document_token_count(NULL) != 0) return fail("no document, but tokens");
    if (speech_parse(NULL, sample, sample_length, &document, NULL) != SPEECH_ERROR_ARGUMENT || document != NULL)
        return fail("a NULL parser was not refused");
    return 0;
}

static int check_document(const speech_document *document) {
    uint32_t starts[512];
    uint32_t count = 0;
    if (check_facts(document) != 0) return 1;
    if (check_outline(document) != 0) return 1;
    if (check_quantities(document) != 0) return 1;
    if (check_tokens(document, starts, 512, &count) != 0) return 1;
    if (check_sentences_and_elements(document) != 0) return 1;
    if (check_positions(document, starts, count) != 0) return 1;
    return check_refusals(document);
}

static int check_all(const speech_allocator *allocator) {
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_error error = {.size = sizeof error};
    speech_status status = speech_config_create(allocator, &config);
    if (status != SPEECH_OK) return fail_status("create a config", status);
    if (speech_config_set_layers(config, UINT32_C(1) << 31) != SPEECH_ERROR_ARGUMENT)
        return fail("an unknown layer was not refused");
    if (speech_config_set_layers(config, SPEECH_LAYER_ALL) != SPEECH_OK) return fail("the layers were refused");
    if (speech_config_set_encoding(config, SPEECH_ENCODING_UTF_8) != SPEECH_OK) return fail("UTF-8 was refused");
    if (speech_config_set_standard(config, SPEECH_STANDARD_WHOLE) != SPEECH_OK) return fail("whole was refused");
    status = speech_parser_create(config, &parser, &error);
    if (status != SPEECH_OK) return fail_status(error.text, status);
    status = speech_parse(parser, sample, sample_length, &document, &error);
    if (status != SPEECH_OK) return fail_status(error.text, status);
    /* the document has a hold of its own on the parser */
    speech_parser_destroy(parser);
    if (check_document(document) != 0) return 1;
    status = speech_document_reset(document, NULL, 0, &error);
    if (status != SPEECH_OK) return fail_status("reset to an empty text", status);
    if (speech_document_token_count(document) != 0) return fail("an empty text has tokens");
    status = speech_document_reset(document, sample, sample_length, NULL);
    if (status != SPEECH_OK) return fail_status("reset to the sample", status);
    if (check_document(document) != 0) return 1;
    speech_document_destroy(document);
    if (check_bad_bytes(config) != 0) return 1;
    if (check_categories(config) != 0) return 1;
    if (check_notice(config) != 0) return 1;
    if (check_words(config) != 0) return 1;
    if (check_lexicon(config) != 0) return 1;
    if (check_limit_and_cancel(config) != 0) return 1;
    speech_config_destroy(config);
    return 0;
}

int main(void) {
    ledger book = {0, 0};
    speech_allocator allocator = {
        .size = sizeof allocator,
        .context = &book,
        .allocate = ledger_allocate,
        .reallocate = ledger_reallocate,
        .release = ledger_release,
    };
    if (check_versions() != 0) return 1;
    if (check_null() != 0) return 1;
    if (check_all(NULL) != 0) return 1;
    if (check_all(&allocator) != 0) return 1;
    if (book.taken == 0) return fail("the allocator was not asked");
    if (book.taken != book.returned) return fail("not all memory came back");
    puts("consumer: ok");
    return 0;
}
