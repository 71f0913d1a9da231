#include "text/fixture.h"
#include "text/pinyin.h"

/* The bytes of a group behind a character. */
static uint32_t length_of(const char *character, const char *group) {
    struct fixture fixture;
    char text[64];
    strcat(strcpy(text, character), group);
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    uint32_t length = pinyin_find(view->text, view->length, (uint32_t)strlen(character), view->code[0]).length;
    fixture_close(&fixture);
    return length;
}

static void readings_are_seen(void **state) {
    (void)state;
    static const char *const groups[] = {"(zhōng)", "（shuāng）", "(lǜ)", "(ń)", "(é)", "(zh ōng)", "( zhōng\n)"};
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
        assert_int_equal(length_of("中", groups[i]), strlen(groups[i]));
    assert_int_equal(length_of("中", "(zhōng)国"), strlen("(zhōng)"));
}

/* Without a tone mark it must be the reading of just this character; traditional characters are folded. */
static void neutral_readings_are_seen(void **state) {
    (void)state;
    assert_int_equal(length_of("的", "(de)"), strlen("(de)"));
    assert_int_equal(length_of("們", "(men)"), strlen("(men)"));
    assert_int_equal(length_of("啊", "(a)"), strlen("(a)"));
    assert_int_equal(length_of("案", "(a)"), 0);
    assert_int_equal(length_of("子", "(de)"), 0);
    assert_int_equal(length_of("的", "(d)"), 0);
}

static void other_brackets_stay(void **state) {
    (void)state;
    static const char *const groups[] = {"(i)",       "(g)", "(kg)",   "(active)", "(臺)",
                                         "(1)",       "()",  "(zhōng", "(GDP)",    "(z h ō ng)",
                                         "(zhuāngs)", "(-)", ")",      "",         "(\xFF)"};
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) assert_int_equal(length_of("中", groups[i]), 0);
}

static void a_reading_needs_a_character(void **state) {
    (void)state;
    assert_int_equal(length_of("5", "(zhōng)"), 0);
    assert_int_equal(length_of("。", "(zhōng)"), 0);
    assert_int_equal(pinyin_find((const uint8_t *)"(zhōng)", (uint32_t)strlen("(zhōng)"), 0, 0).length, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(readings_are_seen),
        cmocka_unit_test(neutral_readings_are_seen),
        cmocka_unit_test(other_brackets_stay),
        cmocka_unit_test(a_reading_needs_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
