#include "words/sample.h"

#include "words/divide.h"

static uint32_t divided(const char *word, uint32_t standard) {
    struct sample sample;
    sample_open(&sample, word, strlen(word));
    uint32_t end = divide_word(&sample.view, 0, sample.view.count, standard);
    sample_close(&sample);
    return end;
}

static void test_numeral_and_classifier(void **state) {
    (void)state;
    assert_int_equal(divided("三座", SPEECH_STANDARD_PKU), 1);
    assert_int_equal(divided("二十人次", SPEECH_STANDARD_PKU), 2);
    assert_int_equal(divided("一直", SPEECH_STANDARD_PKU), 2);
    assert_int_equal(divided("一线", SPEECH_STANDARD_UD), 2);
    assert_int_equal(divided("二十", SPEECH_STANDARD_UD), 2);
    assert_int_equal(divided("座", SPEECH_STANDARD_UD), 1);
}

static void test_rows_of_the_table(void **state) {
    (void)state;
    assert_int_equal(divided("一个", SPEECH_STANDARD_PKU), 2);
    assert_int_equal(divided("一个", SPEECH_STANDARD_UD), 1);
    assert_int_equal(divided("一個", SPEECH_STANDARD_UD), 1);
    assert_int_equal(divided("更大", SPEECH_STANDARD_PKU), 1);
    assert_int_equal(divided("更大", SPEECH_STANDARD_UD), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numeral_and_classifier),
        cmocka_unit_test(test_rows_of_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
