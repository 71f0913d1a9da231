#include "words/sample.h"

static void test_doubled_marks(void **state) {
    (void)state;
    sample_expect_words("发展——发展……", SPEECH_STANDARD_WHOLE, "发展|——|发展|……");
    sample_expect_words("发展）））", SPEECH_STANDARD_WHOLE, "发展|）|）|）");
    sample_expect_words("— —", SPEECH_STANDARD_WHOLE, "—| |—");
}

static void test_letters_and_digits(void **state) {
    (void)state;
    sample_expect_words("预防H7N9病毒", SPEECH_STANDARD_PKU, "预防|H7N9|病毒");
    sample_expect_words("使用Wi-Fi和COVID-19", SPEECH_STANDARD_PKU, "使用|Wi-Fi|和|COVID-19");
    sample_expect_words("A-", SPEECH_STANDARD_PKU, "A|-");
    sample_expect_words("第1-6", SPEECH_STANDARD_PKU, "第|1|-|6");
}

static void test_letters_with_a_chinese_tail(void **state) {
    (void)state;
    sample_expect_words("通知4S店。", SPEECH_STANDARD_PKU, "通知|4S店|。");
    sample_expect_words("通知4S店。", SPEECH_STANDARD_UD, "通知|4S|店|。");
    sample_expect_words("通知4S 店。", SPEECH_STANDARD_PKU, "通知|4S| |店|。");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_doubled_marks),
        cmocka_unit_test(test_letters_and_digits),
        cmocka_unit_test(test_letters_with_a_chinese_tail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
