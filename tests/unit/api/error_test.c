#include "api/error.h"
#include "api/sample.h"

static void every_status_has_name_and_message(void **state) {
    (void)state;
    for (speech_status status = SPEECH_OK; status <= SPEECH_ERROR_LEXICON; status++) {
        assert_true(strlen(speech_status_name(status)) > 0);
        size_t length = strlen(speech_status_message(status));
        assert_in_range(length, 10, sizeof((speech_error *)0)->text - 1);
    }
    assert_string_equal(speech_status_name(SPEECH_ERROR_TOO_LARGE), "too_large");
    assert_string_equal(speech_status_name(-1), "");
    assert_string_equal(speech_status_name(SPEECH_ERROR_LEXICON + 1), "");
    assert_string_equal(speech_status_message(-1), "");
}

static void a_record_is_filled_in(void **state) {
    (void)state;
    struct {
        speech_error error;
        uint64_t later;
    } wide;
    memset(&wide, 0xFF, sizeof wide);
    wide.error.size = sizeof wide;
    assert_int_equal(error_check(&wide.error), SPEECH_OK);
    assert_int_equal(error_fill(&wide.error, SPEECH_ERROR_ENCODING, 17), SPEECH_ERROR_ENCODING);
    assert_int_equal(wide.error.size, sizeof wide);
    assert_int_equal(wide.error.position, 17);
    assert_int_equal(wide.error.status, SPEECH_ERROR_ENCODING);
    assert_int_equal(wide.error.reserved, 0);
    assert_string_equal(wide.error.text, speech_status_message(SPEECH_ERROR_ENCODING));
    assert_int_equal(wide.later, 0);
    assert_int_equal(error_fill(NULL, SPEECH_ERROR_MEMORY, 0), SPEECH_ERROR_MEMORY);
}

static void success_clears_the_record(void **state) {
    (void)state;
    speech_parser *parser = sample_parser(NULL, 0);
    speech_document *document;
    speech_error error = {.size = sizeof error, .position = 5, .status = 3, .text = "old"};
    assert_int_equal(speech_parse(parser, "a", 1, &document, &error), SPEECH_OK);
    assert_int_equal(error.status, SPEECH_OK);
    assert_int_equal(error.position, 0);
    assert_string_equal(error.text, "");
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

/* A record with a size that is refused is left alone, and no work is done. */
static void a_bad_record_fails_the_call(void **state) {
    (void)state;
    static const struct {
        uint64_t size;
        speech_status status;
    } rows[] = {{0, SPEECH_ERROR_STRUCT_SIZE}, {129, SPEECH_ERROR_STRUCT_SIZE}, {64, SPEECH_ERROR_STRUCT_OLD}};
    speech_parser *parser = sample_parser(NULL, 0), *other;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        speech_error error, before;
        memset(&error, 0x55, sizeof error);
        error.size = rows[i].size;
        before = error;
        speech_document *document = (speech_document *)parser;
        assert_int_equal(speech_parse(parser, "a", 1, &document, &error), rows[i].status);
        assert_null(document);
        assert_int_equal(speech_parser_create(NULL, &other, &error), rows[i].status);
        assert_null(other);
        assert_int_equal(speech_parse(parser, "a", 1, &document, NULL), SPEECH_OK);
        assert_int_equal(speech_document_reset(document, "bc", 2, &error), rows[i].status);
        assert_string_equal(speech_document_text(document, NULL), "a");
        assert_memory_equal(&error, &before, sizeof error);
        speech_document_destroy(document);
    }
    speech_parser_destroy(parser);
}

static speech_parser *strict_parser(uint32_t encoding) {
    speech_config *config;
    speech_parser *parser;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_strict(config, 1), SPEECH_OK);
    assert_int_equal(speech_config_set_encoding(config, encoding), SPEECH_OK);
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config);
    return parser;
}

/* A caret under each place where strict reading stops, in bytes of what was handed in. */
static void strict_reading_points_at_the_bytes(void **state) {
    (void)state;
    static const struct {
        uint32_t encoding;
        const char *text, *caret;
    } rows[] = {
        {SPEECH_ENCODING_UTF_8,
         "\xFF"
         "a",
         "^"},
        {SPEECH_ENCODING_UTF_8, "ab\xE4\xB8", "  ^"},
        {SPEECH_ENCODING_UTF_8, "\xE4\xB8\xAD\xC0\x80", "   ^"},
        {SPEECH_ENCODING_AUTO, "\xE4\xB8\xAD\xE4\xB8\xAD\xE4\xB8\xAD\xE4\xB8\xAD\xFF", "            ^"},
        {SPEECH_ENCODING_GB18030, "\xD6\xD0\xFF\xD6", "  ^"},
        {SPEECH_ENCODING_GB18030, "a\xD6\xD0\xD6", "   ^"},
        {SPEECH_ENCODING_BIG5, "\xA4\xA4\x80", "  ^"},
        {SPEECH_ENCODING_UTF_16BE, "\x4E\x2D\xDE\x41\x4E\x2D", "  ^"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        speech_parser *parser = strict_parser(rows[i].encoding);
        speech_document *document;
        speech_error error = {.size = sizeof error};
        speech_status status = speech_parse(parser, rows[i].text, strlen(rows[i].text), &document, &error);
        assert_int_equal(status, SPEECH_ERROR_ENCODING);
        assert_int_equal(error.position, strlen(rows[i].caret) - 1);
        speech_parser_destroy(parser);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_status_has_name_and_message),  cmocka_unit_test(a_record_is_filled_in),
        cmocka_unit_test(success_clears_the_record),          cmocka_unit_test(a_bad_record_fails_the_call),
        cmocka_unit_test(strict_reading_points_at_the_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
