#include "api/sample.h"

/* Every number of a set has a name of its own; the first behind it, and the largest, have none. */
static void assert_names(const char *(*name)(uint32_t), uint32_t first, uint32_t last) {
    for (uint32_t i = 0; i < first; i++) assert_string_equal(name(i), "");
    for (uint32_t i = first; i <= last; i++) {
        assert_true(strlen(name(i)) > 0);
        assert_int_equal(strspn(name(i), "abcdefghijklmnopqrstuvwxyz_"), strlen(name(i)));
        for (uint32_t k = first; k < i; k++) assert_string_not_equal(name(i), name(k));
    }
    assert_string_equal(name(last + 1), "");
    assert_string_equal(name(UINT32_MAX), "");
}

static void sets_have_names(void **state) {
    (void)state;
    assert_names(speech_form_name, SPEECH_FORM_OTHER, SPEECH_FORM_DECIMAL);
    assert_names(speech_place_name, SPEECH_PLACE_LINE, SPEECH_PLACE_INLINE);
    assert_names(speech_element_kind_name, SPEECH_ELEMENT_NAV, SPEECH_ELEMENT_TOC);
    assert_names(speech_quantity_kind_name, SPEECH_KIND_NUMBER, SPEECH_KIND_MULTIPLE);
    assert_names(speech_bound_name, SPEECH_BOUND_EXACT, SPEECH_BOUND_AT_MOST);
    assert_names(speech_change_name, SPEECH_CHANGE_INCREASE, SPEECH_CHANGE_DECREASE);
    assert_names(speech_basis_name, SPEECH_BASIS_YOY, SPEECH_BASIS_YEAR_START);
    assert_names(speech_token_kind_name, SPEECH_TOKEN_WORD, SPEECH_TOKEN_NOISE);
    assert_names(speech_token_tag_name, SPEECH_TAG_NOUN, SPEECH_TAG_OTHER);
    assert_names(speech_diagnostic_code_name, SPEECH_DIAGNOSTIC_BAD_BYTES, SPEECH_DIAGNOSTIC_DAMAGED_MARKER);
}

static void names_are_those_of_the_headers(void **state) {
    (void)state;
    assert_string_equal(speech_form_name(SPEECH_FORM_ORDINAL_UNIT), "ordinal_unit");
    assert_string_equal(speech_place_name(SPEECH_PLACE_RUN_IN), "run_in");
    assert_string_equal(speech_element_kind_name(SPEECH_ELEMENT_DOC_NUMBER), "doc_number");
    assert_string_equal(speech_quantity_kind_name(SPEECH_KIND_PERCENTAGE_POINT), "percentage_point");
    assert_string_equal(speech_bound_name(SPEECH_BOUND_AT_LEAST), "at_least");
    assert_string_equal(speech_change_name(SPEECH_CHANGE_DECREASE), "decrease");
    assert_string_equal(speech_basis_name(SPEECH_BASIS_YEAR_START), "year_start");
    assert_string_equal(speech_token_kind_name(SPEECH_TOKEN_PUNCTUATION), "punctuation");
    assert_string_equal(speech_token_tag_name(SPEECH_TAG_PLACE), "ns");
    assert_string_equal(speech_diagnostic_code_name(SPEECH_DIAGNOSTIC_NUMBERING_GAP), "numbering_gap");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_have_names),
        cmocka_unit_test(names_are_those_of_the_headers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
