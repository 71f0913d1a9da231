/* Forms, numbers and ends of single markers. */
#include "structure/marker.h"
#include "text/fixture.h"

struct expected {
    const char *text;
    uint32_t form;
    int32_t number, sub_number;
    uint32_t end; /* characters of the marker */
};

static void expect(const struct expected *expected) {
    struct fixture fixture;
    struct marker marker = {0};
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, expected->text);
    assert_true(marker_read(view, 0, 1, &marker));
    assert_int_equal(marker_row_of(&marker)->form, expected->form);
    assert_int_equal(marker.number, expected->number);
    assert_int_equal(marker.sub_number, expected->sub_number);
    assert_int_equal(marker.end, expected->end);
    fixture_close(&fixture);
}

static void test_forms(void **state) {
    (void)state;
    static const struct expected rows[] = {
        {"一、总则", SPEECH_FORM_CN_DUN, 1, 0, 2},
        {"二十三、附则", SPEECH_FORM_CN_DUN, 23, 0, 4},
        {"廿一、附则", SPEECH_FORM_CN_DUN, 21, 0, 3},
        {"（十二）职责", SPEECH_FORM_CN_PAREN, 12, 0, 4},
        {"㈡职责", SPEECH_FORM_CN_PAREN, 2, 0, 1},
        {"三)职责", SPEECH_FORM_CN_RPAREN, 3, 0, 2},
        {"1. 目标", SPEECH_FORM_AR_DOT, 1, 0, 2},
        {"１２．目标", SPEECH_FORM_AR_DOT, 12, 0, 3},
        {"⒊目标", SPEECH_FORM_AR_DOT, 3, 0, 1},
        {"4、目标", SPEECH_FORM_AR_DUN, 4, 0, 2},
        {"(5)目标", SPEECH_FORM_AR_PAREN, 5, 0, 3},
        {"⑸目标", SPEECH_FORM_AR_PAREN, 5, 0, 1},
        {"6)目标", SPEECH_FORM_AR_RPAREN, 6, 0, 2},
        {"另一个是人才", SPEECH_FORM_OTHER, 2, 0, 4},
        {"⑦目标", SPEECH_FORM_CIRCLED, 7, 0, 1},
        {"第一，目标", SPEECH_FORM_ORDINAL, 1, 0, 3},
        {"第二是目标", SPEECH_FORM_ORDINAL, 2, 0, 3},
        {"第三章 目标", SPEECH_FORM_ORDINAL_UNIT, 3, 0, 3},
        {"第一千二百六十条 目标", SPEECH_FORM_ORDINAL_UNIT, 1260, 0, 8},
        {"第 12 條 目標", SPEECH_FORM_ORDINAL_UNIT, 12, 0, 4},
        {"第 12-1 條 目標", SPEECH_FORM_ORDINAL_UNIT, 12, 1, 6},
        {"第十二条之二 目标", SPEECH_FORM_ORDINAL_UNIT, 12, 2, 6},
        {"第一句话，目标", SPEECH_FORM_ORDINAL_UNIT, 1, 0, 5},
        {"一是目标", SPEECH_FORM_CN_SHI, 1, 0, 2},
        {"四要目标", SPEECH_FORM_CN_YAO, 4, 0, 2},
        {"二抓目标", SPEECH_FORM_CN_VERB, 2, 0, 2},
        {"首先，目标", SPEECH_FORM_SEQ_WORD, 1, 0, 3},
        {"最后，目标", SPEECH_FORM_SEQ_WORD, SPEECH_NUMBER_LAST, 0, 3},
        {"其二，目标", SPEECH_FORM_QI, 2, 0, 3},
        {"篇三", SPEECH_FORM_PIAN, 3, 0, 2},
        {"附件2 目标", SPEECH_FORM_APPENDIX, 2, 0, 3},
        {"附录B 目标", SPEECH_FORM_APPENDIX, 2, 0, 3},
        {"Ⅳ. 目标", SPEECH_FORM_ROMAN, 4, 0, 2},
        {"C. 目标", SPEECH_FORM_LATIN, 3, 0, 2},
        {"2.3 目标", SPEECH_FORM_DECIMAL, 3, 0, 3},
        {"2.3.4 目标", SPEECH_FORM_DECIMAL, 4, 0, 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) expect(&rows[i]);
}

static void test_not_markers(void **state) {
    (void)state;
    static const char *const texts[] = {"一季度", "二人", "第三产业", "第一时间", "十二三、", "12345.", "〇、",
                                        "其中",   "再说", "最近",     "附近",     "一",       "第",     "("};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct fixture fixture;
        struct marker marker;
        fixture_open(&fixture);
        assert_false(marker_read(fixture_view(&fixture, texts[i]), 0, 1, &marker));
        fixture_close(&fixture);
    }
}

/* A page number in the line above is no part of the number below it. */
static void test_numbers_end_with_lines(void **state) {
    (void)state;
    struct fixture fixture;
    struct marker marker;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, "3\n1、目标");
    assert_false(marker_read(view, 0, 1, &marker));
    assert_true(marker_read(view, 1, 1, &marker));
    assert_int_equal(marker.number, 1);
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_not_markers),
        cmocka_unit_test(test_numbers_end_with_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
