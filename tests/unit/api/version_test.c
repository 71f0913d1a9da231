#include "api/sample.h"

static void numbers_are_those_of_the_headers(void **state) {
    (void)state;
    assert_int_equal(speech_version(), SPEECH_VERSION);
    assert_int_equal(speech_version() >> 24, SPEECH_VERSION_MAJOR);
    assert_int_equal(speech_abi(), SPEECH_ABI);
}

/* Lines of a name, a blank and a value. */
static void version_text_is_lines_of_pairs(void **state) {
    (void)state;
    const char *text = speech_version_text();
    assert_ptr_equal(text, speech_version_text());
    static const char *const names[] = {"libspeech ", "abi ", "icu ", "icu-unicode ", "utf8proc ", "utf8proc-unicode "};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *line = strstr(text, names[i]);
        assert_non_null(line);
        assert_true(line == text || line[-1] == '\n');
        assert_true(line[strlen(names[i])] >= '0' && line[strlen(names[i])] <= '9');
    }
    assert_int_equal(text[strlen(text) - 1], '\n');
}

static void features_are_known_by_name(void **state) {
    (void)state;
    static const char *const names[] = {"outline",       "quantities",         "words",           "elements",
                                        "sentences",     "clean-text",         "encoding-utf-16", "encoding-gb18030",
                                        "encoding-big5", "encoding-detection", "user-lexicon",    "lexicon-file"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) assert_int_equal(speech_has_feature(names[i]), 1);
    assert_int_equal(speech_has_feature("audio"), 0);
    assert_int_equal(speech_has_feature(""), 0);
    assert_int_equal(speech_has_feature(NULL), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_those_of_the_headers),
        cmocka_unit_test(version_text_is_lines_of_pairs),
        cmocka_unit_test(features_are_known_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
