#include "api/sample.h"

static void wrong_arguments_are_refused(void **state) {
    (void)state;
    speech_parser *parser = sample_parser(NULL, SPEECH_LAYER_ALL);
    speech_document *document = (speech_document *)parser;
    speech_error error = {.size = sizeof error};
    assert_int_equal(speech_parse(NULL, "a", 1, &document, &error), SPEECH_ERROR_ARGUMENT);
    assert_null(document);
    assert_int_equal(error.status, SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_parse(parser, "a", 1, NULL, &error), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_parse(parser, NULL, 1, &document, &error), SPEECH_ERROR_ARGUMENT);
    assert_null(document);
    assert_int_equal(speech_document_reset(NULL, "a", 1, &error), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_parser_create(NULL, NULL, &error), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_parse(parser, "a", 1, &document, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, NULL, 1, &error), SPEECH_ERROR_ARGUMENT);
    sample_assert_empty(document, 1);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

static void null_documents_have_nothing(void **state) {
    (void)state;
    size_t length = 9;
    assert_null(speech_document_text(NULL, &length));
    assert_int_equal(length, 0);
    length = 9;
    assert_null(speech_document_strings(NULL, &length));
    assert_int_equal(length, 0);
    speech_document_facts facts = {.bytes = 7};
    assert_int_equal(speech_document_describe(NULL, &facts, sizeof facts), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(facts.bytes, 7);
    length = 9;
    assert_int_equal(speech_document_clean_text(NULL, 0, 0, 0, NULL, 0, &length), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(length, 0);
    uint32_t written = 9, nodes = 9;
    speech_path_node node;
    assert_int_equal(speech_document_path(NULL, 0, &node, sizeof node, 1, &written, &nodes), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(written + nodes, 0);
}

static void an_empty_text_is_a_document(void **state) {
    (void)state;
    speech_parser *parser = sample_parser(NULL, SPEECH_LAYER_ALL);
    speech_document *document;
    assert_int_equal(speech_parse(parser, NULL, 0, &document, NULL), SPEECH_OK);
    sample_assert_empty(document, 1);
    assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, "", 0, NULL), SPEECH_OK);
    sample_assert_empty(document, 1);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

static void a_document_keeps_its_parser_alive(void **state) {
    (void)state;
    speech_document *document = sample_document(SPEECH_LAYER_ALL);
    uint32_t tokens = speech_document_token_count(document);
    assert_int_equal(speech_document_reset(document, "一", 3, NULL), SPEECH_OK);
    assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
    assert_int_equal(speech_document_token_count(document), tokens);
    speech_document_destroy(document);
}

/* NULs, and every byte there is, in a text of one line. */
static void any_bytes_make_a_document(void **state) {
    (void)state;
    char text[512];
    for (int i = 0; i < 512; i++) text[i] = (char)(i % 256);
    speech_parser *parser = sample_parser(NULL, SPEECH_LAYER_ALL);
    speech_document *document;
    assert_int_equal(speech_parse(parser, text, sizeof text, &document, NULL), SPEECH_OK);
    size_t length;
    const char *kept = speech_document_text(document, &length);
    assert_int_equal(length, sizeof text);
    assert_memory_equal(kept, text, sizeof text);
    uint32_t count = speech_document_token_count(document), end = 0, got;
    for (uint32_t i = 0; i < count; i++) {
        speech_token token;
        assert_int_equal(speech_document_tokens(document, i, &token, sizeof token, 1, &got), SPEECH_OK);
        assert_int_equal(token.start, end);
        end = token.end;
    }
    assert_int_equal(end, sizeof text);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

/* The same text as GB 18030: what is found is the same, and the way back is exact. */
static void decoded_texts_keep_their_source(void **state) {
    (void)state;
    static const char text[] = "\xD4\xF6\xB3\xA4"
                               "3.6%\xA1\xA3"; /* 增长3.6%。 */
    speech_parser *parser = sample_parser(NULL, SPEECH_LAYER_ALL);
    speech_document *document;
    speech_document_facts facts;
    assert_int_equal(speech_parse(parser, text, sizeof text - 1, &document, NULL), SPEECH_OK);
    assert_string_equal(speech_document_text(document, NULL), "增长3.6%。");
    assert_int_equal(speech_document_describe(document, &facts, sizeof facts), SPEECH_OK);
    assert_int_equal(facts.encoding, SPEECH_ENCODING_GB18030);
    assert_int_equal(facts.source_bytes, sizeof text - 1);
    assert_int_equal(facts.bytes, strlen("增长3.6%。"));
    uint32_t offset = 6, source = 4, back;
    speech_position position;
    assert_int_equal(speech_document_positions(document, &offset, 1, &position, sizeof position), SPEECH_OK);
    assert_int_equal(position.source, source);
    assert_int_equal(speech_document_offsets(document, SPEECH_UNIT_SOURCE, &source, 1, &back), SPEECH_OK);
    assert_int_equal(back, offset);
    assert_int_equal(speech_document_reset(document, sample_text, sample_length, NULL), SPEECH_OK);
    offset = sample_length;
    assert_int_equal(speech_document_positions(document, &offset, 1, &position, sizeof position), SPEECH_OK);
    assert_int_equal(position.source, sample_length);
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_arguments_are_refused), cmocka_unit_test(null_documents_have_nothing),
        cmocka_unit_test(an_empty_text_is_a_document), cmocka_unit_test(a_document_keeps_its_parser_alive),
        cmocka_unit_test(any_bytes_make_a_document),   cmocka_unit_test(decoded_texts_keep_their_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
