#include "api/sample.h"

#include <stdlib.h>

static void long_texts_are_refused(void **state) {
    (void)state;
    speech_parser *parser = sample_limited(SPEECH_LIMIT_TEXT, 10);
    speech_document *document;
    assert_int_equal(speech_parse(parser, "0123456789", 10, &document, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, "0123456789a", 11, NULL), SPEECH_ERROR_TOO_LARGE);
    sample_assert_empty(document, 1);
    speech_document_destroy(document);
    assert_int_equal(speech_parse(parser, "0123456789a", 11, &document, NULL), SPEECH_ERROR_TOO_LARGE);
    assert_null(document);
    speech_parser_destroy(parser);
    parser = sample_limited(SPEECH_LIMIT_TEXT, 0);
    assert_int_equal(speech_parse(parser, "", (size_t)INT32_MAX + 1, &document, NULL), SPEECH_ERROR_TOO_LARGE);
    speech_parser_destroy(parser);
}

/* At some limit the sample fits, at every lower one it does not, and nothing else ever happens. */
static void memory_is_limited(void **state) {
    (void)state;
    int fits = 0;
    for (uint64_t limit = 64; !fits; limit *= 2) {
        speech_parser *parser = sample_limited(SPEECH_LIMIT_MEMORY, limit);
        speech_document *document;
        speech_status status = speech_parse(parser, sample_text, sample_length, &document, NULL);
        fits = status == SPEECH_OK;
        assert_true(fits ? limit > 4096 : status == SPEECH_ERROR_LIMIT);
        speech_document_destroy(document);
        speech_parser_destroy(parser);
    }
}

/* A document that holds the memory of one text can still read every other text that fits by itself. */
static void kept_memory_does_not_count_against_the_next_text(void **state) {
    (void)state;
    enum { BYTES = 40000 };
    char *numbers = malloc(BYTES), *blanks = malloc(BYTES);
    for (int i = 0; i < BYTES; i++) {
        numbers[i] = "1 "[i % 2];
        blanks[i] = ' ';
    }
    uint64_t limit = 1 << 16;
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    while (document == NULL) {
        speech_parser_destroy(parser);
        parser = sample_limited(SPEECH_LIMIT_MEMORY, limit);
        speech_status status = speech_parse(parser, numbers, BYTES, &document, NULL);
        assert_true(status == SPEECH_OK || status == SPEECH_ERROR_LIMIT);
        limit += limit / 16;
    }
    assert_int_equal(speech_document_reset(document, blanks, BYTES, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, numbers, BYTES, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, blanks, BYTES, NULL), SPEECH_OK);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
    free(numbers);
    free(blanks);
}

static uint32_t limit_diagnostics(const speech_document *document) {
    uint32_t found = 0, got;
    for (uint32_t i = 0; i < speech_document_diagnostic_count(document); i++) {
        speech_diagnostic row;
        assert_int_equal(speech_document_diagnostics(document, i, &row, sizeof row, 1, &got), SPEECH_OK);
        found += row.code == SPEECH_DIAGNOSTIC_LIMIT_REACHED;
    }
    return found;
}

static void rows_are_limited_and_it_is_said_once_a_kind(void **state) {
    (void)state;
    speech_parser *parser = sample_limited(SPEECH_LIMIT_ROWS, 1);
    speech_document *document;
    assert_int_equal(speech_parse(parser, sample_text, sample_length, &document, NULL), SPEECH_OK);
    assert_int_equal(speech_document_heading_count(document), 1);
    assert_int_equal(speech_document_quantity_count(document), 1);
    assert_int_equal(speech_document_token_count(document), 1);
    assert_int_equal(speech_document_sentence_count(document), 1);
    assert_int_equal(speech_document_element_count(document), 1);
    assert_int_equal(limit_diagnostics(document), 5);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

static void as_many_rows_as_the_limit_are_no_limit(void **state) {
    (void)state;
    speech_document *all = sample_document(SPEECH_LAYER_ALL), *document;
    uint32_t most = speech_document_token_count(all);
    speech_parser *parser = sample_limited(SPEECH_LIMIT_ROWS, most);
    assert_int_equal(speech_parse(parser, sample_text, sample_length, &document, NULL), SPEECH_OK);
    assert_int_equal(speech_document_token_count(document), most);
    assert_int_equal(limit_diagnostics(document), 0);
    speech_document_destroy(document);
    speech_document_destroy(all);
    speech_parser_destroy(parser);
}

/* A callback that stops at a chosen call, and holds what it is told against the contract. */
struct stop {
    uint32_t calls, at;
    uint64_t done;
};

static int32_t ask(void *context, uint64_t done, uint64_t total) {
    struct stop *stop = context;
    assert_true(done >= stop->done || done == 0);
    assert_true(done <= total);
    stop->done = done;
    return ++stop->calls == stop->at;
}

static speech_status parse_until(struct stop *stop, const char *text, size_t length, speech_document **document) {
    speech_config *config;
    speech_parser *parser;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_cancel(config, ask, stop), SPEECH_OK);
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config);
    speech_status status = speech_parse(parser, text, length, document, NULL);
    speech_parser_destroy(parser);
    return status;
}

static void every_call_may_stop_the_parse(void **state) {
    (void)state;
    speech_document *document;
    struct stop never = {0};
    assert_int_equal(parse_until(&never, sample_text, sample_length, &document), SPEECH_OK);
    speech_document_destroy(document);
    assert_true(never.calls > 0);
    for (uint32_t at = 1; at <= never.calls; at++) {
        struct stop stop = {.at = at};
        assert_int_equal(parse_until(&stop, sample_text, sample_length, &document), SPEECH_ERROR_CANCELLED);
        assert_null(document);
        assert_int_equal(stop.calls, at);
    }
    struct stop empty = {.at = 1};
    assert_int_equal(parse_until(&empty, "", 0, &document), SPEECH_ERROR_CANCELLED);
}

/* Five layers and the view over three megabytes: at least eighteen calls. */
static void long_parses_ask_for_every_megabyte(void **state) {
    (void)state;
    size_t length = 3u << 20;
    char *text = malloc(length);
    for (size_t i = 0; i + 3 <= length; i += 3) memcpy(text + i, i % 60 ? "工" : "。", 3);
    speech_document *document;
    struct stop stop = {0};
    assert_int_equal(parse_until(&stop, text, length, &document), SPEECH_OK);
    assert_in_range(stop.calls, 18, 10000);
    speech_document_destroy(document);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_texts_are_refused),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(kept_memory_does_not_count_against_the_next_text),
        cmocka_unit_test(rows_are_limited_and_it_is_said_once_a_kind),
        cmocka_unit_test(as_many_rows_as_the_limit_are_no_limit),
        cmocka_unit_test(every_call_may_stop_the_parse),
        cmocka_unit_test(long_parses_ask_for_every_megabyte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
