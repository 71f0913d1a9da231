#include "api/sample.h"

#include <pthread.h>

enum { THREADS = 4, ROUNDS = 20 };

/* What every thread shares, and what each has to find. */
static speech_parser *parser;
static speech_document *shared;
static uint32_t tokens, quantities;

/* Assertions of cmocka are for its own thread, so a thread gives the number of its failures. */
static void *parse_many(void *failures) {
    long *count = failures;
    for (int i = 0; i < ROUNDS; i++) {
        speech_document *document = NULL;
        speech_error error = {.size = sizeof error};
        *count += speech_parse(parser, sample_text, sample_length, &document, &error) != SPEECH_OK;
        *count += speech_document_reset(document, sample_text, sample_length, &error) != SPEECH_OK;
        *count += speech_document_token_count(document) != tokens;
        *count += speech_document_quantity_count(document) != quantities;
        *count += strlen(speech_version_text()) == 0;
        speech_document_destroy(document);
    }
    return NULL;
}

static void *read_many(void *failures) {
    long *count = failures;
    for (int i = 0; i < ROUNDS; i++) {
        char buffer[64];
        size_t length;
        uint32_t got, offset = sample_length;
        speech_token rows[8];
        speech_position position;
        for (uint32_t at = 0; at < tokens; at += got)
            if (speech_document_tokens(shared, at, rows, sizeof rows[0], 8, &got) != SPEECH_OK || got == 0) break;
        *count += speech_document_clean_text(shared, 0, 33, 0, buffer, sizeof buffer, &length) != SPEECH_OK;
        *count += speech_document_positions(shared, &offset, 1, &position, sizeof position) != SPEECH_OK;
    }
    return NULL;
}

static void run(void *(*work)(void *)) {
    pthread_t threads[THREADS];
    long failures[THREADS] = {0};
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, work, &failures[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_int_equal(failures[i], 0);
    }
}

static void a_parser_is_shared(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    parser = sample_parser(&hooks, SPEECH_LAYER_ALL);
    run(parse_many);
    speech_parser_destroy(parser);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

static void a_document_is_read_by_all(void **state) {
    (void)state;
    run(read_many);
}

/* Each thread drops one document of a parser that its maker has already given up; the last frees it. */
static void *drop(void *document) {
    speech_document_destroy(document);
    return NULL;
}

static void the_last_document_frees_the_parser(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    speech_document *documents[THREADS];
    pthread_t threads[THREADS];
    parser = sample_parser(&hooks, SPEECH_LAYER_ALL);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(speech_parse(parser, sample_text, sample_length, &documents[i], NULL), SPEECH_OK);
    speech_parser_destroy(parser);
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, drop, documents[i]), 0);
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

int main(void) {
    shared = sample_document(SPEECH_LAYER_ALL);
    tokens = speech_document_token_count(shared);
    quantities = speech_document_quantity_count(shared);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_parser_is_shared),
        cmocka_unit_test(a_document_is_read_by_all),
        cmocka_unit_test(the_last_document_frees_the_parser),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    speech_document_destroy(shared);
    return failed;
}
