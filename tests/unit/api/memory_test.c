#include "api/sample.h"

#include <stdio.h>

/* Reads the sample in UTF-8, and as UTF-16 bytes so that the decoder takes memory too. */
static const char wide_text[] = "\xFF\xFE\x00\x4E\x01\x30\xD1\x53\x55\x5C\x0A\x00\x31\x00\x07\x4E\x43\x51\x02\x30";
static const struct text {
    const char *bytes;
    size_t length;
} texts[] = {{sample_text, sizeof sample_text - 1}, {wide_text, sizeof wide_text - 1}};

static void all_memory_passes_through_the_hooks_and_comes_back(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    speech_parser *parser = sample_parser(&hooks, SPEECH_LAYER_ALL);
    speech_document *document;
    assert_int_equal(speech_parse(parser, sample_text, sample_length, &document, NULL), SPEECH_OK);
    assert_true(atomic_load(&ledger.out) > 2);
    speech_parser_destroy(parser);
    assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
    speech_document_destroy(document);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

/* What is asked for, of a parser that is to be made. */
typedef speech_status configure(speech_config *config);

static speech_status configure_nothing(speech_config *config) {
    (void)config;
    return SPEECH_OK;
}

/* All that can be asked for, of a text that holds some of nearly all. */
static speech_status configure_all(speech_config *config) {
    static const char words[] = "青川江特别合作区\n县域经济 9.5 n\n";
    speech_status status = speech_config_set_categories(config, SPEECH_CATEGORY_ALL);
    if (status == SPEECH_OK) status = speech_config_set_reference_date(config, 2031, 3, 5);
    if (status == SPEECH_OK) status = speech_config_set_standard(config, SPEECH_STANDARD_UD);
    if (status == SPEECH_OK) status = speech_config_add_words(config, words, sizeof words - 1, NULL);
    return status;
}

/* Allocation 1, 2, 3 … fails until nothing does: each time the status says so and nothing is lost. Then the document
 * has at least so many quantities. Gives how many attempts it took. */
static long fail_each_allocation(configure *set, const char *text, size_t length, uint32_t quantities) {
    speech_status status = SPEECH_ERROR_MEMORY;
    long fail_at = 0;
    while (status != SPEECH_OK) {
        struct ledger ledger = {.fail_at = ++fail_at};
        speech_allocator hooks = ledger_hooks(&ledger);
        speech_config *config;
        speech_parser *parser = NULL;
        speech_document *document = NULL;
        speech_error error = {.size = sizeof error};
        status = speech_config_create(&hooks, &config);
        if (status == SPEECH_OK) status = set(config);
        int is_set = status == SPEECH_OK;
        if (status == SPEECH_OK) status = speech_parser_create(config, &parser, &error);
        if (status == SPEECH_OK) status = speech_parse(parser, text, length, &document, &error);
        assert_true(status == SPEECH_OK || status == SPEECH_ERROR_MEMORY);
        assert_int_equal(document != NULL, status == SPEECH_OK);
        if (is_set) assert_int_equal(error.status, status);
        if (document) assert_true(speech_document_quantity_count(document) >= quantities);
        speech_document_destroy(document);
        speech_parser_destroy(parser);
        speech_config_destroy(config);
        assert_int_equal(atomic_load(&ledger.out), 0);
    }
    return fail_at;
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_true(fail_each_allocation(configure_nothing, texts[i].bytes, texts[i].length, 0) > 10);
}

static void every_allocation_may_fail_of_all_that_can_be_asked_for(void **state) {
    (void)state;
    static char text[1 << 14];
    FILE *file = fopen("examples/sample.txt", "rb");
    assert_non_null(file);
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    assert_in_range(length, 4000, sizeof text - 1);
    assert_true(fail_each_allocation(configure_all, text, length, 41) > 40);
}

/* A reset that fails leaves an empty document, which can be used again. */
static void a_reset_may_fail_and_be_tried_again(void **state) {
    (void)state;
    speech_status status = SPEECH_ERROR_MEMORY;
    for (long fail_at = 1; status != SPEECH_OK; fail_at++) {
        struct ledger ledger = {0};
        speech_allocator hooks = ledger_hooks(&ledger);
        speech_parser *parser = sample_parser(&hooks, SPEECH_LAYER_ALL);
        speech_document *document;
        assert_int_equal(speech_parse(parser, "一", 3, &document, NULL), SPEECH_OK);
        ledger.fail_at = atomic_load(&ledger.calls) + fail_at;
        status = speech_document_reset(document, sample_text, sample_length, NULL);
        if (status != SPEECH_OK) {
            assert_int_equal(status, SPEECH_ERROR_MEMORY);
            sample_assert_empty(document, 1);
            assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
        }
        assert_true(speech_document_token_count(document) > 10);
        speech_document_destroy(document);
        speech_parser_destroy(parser);
        assert_int_equal(atomic_load(&ledger.out), 0);
    }
}

/* The second time a text is read, the document has all the memory that it needs but for what the layers borrow. */
static void a_reset_uses_the_memory_again(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    speech_parser *parser = sample_parser(&hooks, 0);
    speech_document *document;
    assert_int_equal(speech_parse(parser, sample_text, sample_length, &document, NULL), SPEECH_OK);
    long calls = atomic_load(&ledger.calls);
    for (int i = 0; i < 10; i++)
        assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
    assert_int_equal(atomic_load(&ledger.calls), calls);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_memory_passes_through_the_hooks_and_comes_back),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(every_allocation_may_fail_of_all_that_can_be_asked_for),
        cmocka_unit_test(a_reset_may_fail_and_be_tried_again),
        cmocka_unit_test(a_reset_uses_the_memory_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
