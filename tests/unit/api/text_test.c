#include "api/sample.h"

static void clean_text_is_measured_and_cut(void **state) {
    (void)state;
    speech_document *document = sample_document(0);
    uint32_t start = (uint32_t)(strstr(sample_text, "5 月") - sample_text);
    uint32_t end = (uint32_t)(strstr(sample_text, "召开") - sample_text);
    char buffer[16];
    size_t length;
    assert_int_equal(speech_document_clean_text(document, start, end, 0, buffer, sizeof buffer, &length), SPEECH_OK);
    assert_string_equal(buffer, "5月23日");
    assert_int_equal(length, strlen("5月23日"));
    assert_int_equal(speech_document_clean_text(document, start, end, 0, buffer, 4, &length), SPEECH_OK);
    assert_string_equal(buffer, "5");
    assert_int_equal(length, strlen("5月23日"));
    assert_int_equal(speech_document_clean_text(document, start, end, 0, NULL, 0, &length), SPEECH_OK);
    assert_int_equal(length, strlen("5月23日"));
    speech_document_destroy(document);
}

static void wrong_places_and_arguments_are_refused(void **state) {
    (void)state;
    speech_document *document = sample_document(0);
    char buffer[8] = "old";
    size_t length = 9;
    assert_int_equal(speech_document_clean_text(document, 1, 3, 0, buffer, 8, &length), SPEECH_ERROR_OFFSET);
    assert_int_equal(length, 0);
    assert_int_equal(speech_document_clean_text(document, 0, 4, 0, buffer, 8, &length), SPEECH_ERROR_OFFSET);
    assert_int_equal(speech_document_clean_text(document, 6, 3, 0, buffer, 8, &length), SPEECH_ERROR_OFFSET);
    assert_int_equal(speech_document_clean_text(document, 0, sample_length + 1, 0, buffer, 8, &length),
                     SPEECH_ERROR_OFFSET);
    assert_int_equal(speech_document_clean_text(document, 0, 3, 4, buffer, 8, &length), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_clean_text(document, 0, 3, 0, NULL, 8, &length), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_clean_text(document, 0, 3, 0, buffer, 8, NULL), SPEECH_ERROR_ARGUMENT);
    assert_string_equal(buffer, "old");
    speech_document_destroy(document);
}

static void facts_have_the_callers_size(void **state) {
    (void)state;
    speech_document *document = sample_document(SPEECH_LAYER_ALL);
    struct {
        speech_document_facts facts;
        uint64_t later;
    } wide = {.later = 1};
    assert_int_equal(speech_document_describe(document, &wide.facts, sizeof wide), SPEECH_OK);
    assert_int_equal(wide.facts.bytes, sample_length);
    assert_int_equal(wide.later, 0);
    assert_int_equal(speech_document_describe(document, &wide.facts, 8), SPEECH_ERROR_STRUCT_OLD);
    assert_int_equal(speech_document_describe(document, &wide.facts, 33), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(speech_document_describe(document, NULL, sizeof wide), SPEECH_ERROR_ARGUMENT);
    speech_document_destroy(document);
}

static void encodings_have_their_names(void **state) {
    (void)state;
    assert_string_equal(speech_encoding_name(SPEECH_ENCODING_UTF_8), "UTF-8");
    assert_string_equal(speech_encoding_name(SPEECH_ENCODING_GB18030), "GB18030");
    assert_string_equal(speech_encoding_name(SPEECH_ENCODING_BIG5), "Big5-HKSCS");
    assert_string_equal(speech_encoding_name(SPEECH_ENCODING_AUTO), "");
    assert_string_equal(speech_encoding_name(6), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clean_text_is_measured_and_cut),
        cmocka_unit_test(wrong_places_and_arguments_are_refused),
        cmocka_unit_test(facts_have_the_callers_size),
        cmocka_unit_test(encodings_have_their_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
