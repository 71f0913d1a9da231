/* How quantities become tokens under each standard. The rows are made here, so that nothing is tested but the
 * cutting. */
#include "words/sample.h"

/* The text of a row, in the parts that it is made of. */
struct made {
    uint32_t kind;
    const char *prefix, *number, *unit;
};

static void expect(const char *text, struct made made, uint32_t standard, const char *expected) {
    char joined[1024];
    struct sample sample;
    sample_open(&sample, text, strlen(text));
    sample_quantity(&sample, made.kind, made.prefix, made.number, made.unit);
    sample_read_words(&sample, standard);
    sample_check_tiling(&sample);
    sample_join(&sample, joined, sizeof joined);
    assert_string_equal(joined, expected);
    sample_close(&sample);
}

static void test_whole(void **state) {
    (void)state;
    struct made money = {SPEECH_KIND_MONEY, "", "21.52亿", "元"};
    expect("投入21.52亿元。", money, SPEECH_STANDARD_WHOLE, "投入|21.52亿元|。");
    struct made date = {SPEECH_KIND_DATE, "", "5 月 23 日", ""};
    expect("于5 月 23 日开会", date, SPEECH_STANDARD_WHOLE, "于|5 月 23 日|开会");
}

static void test_amounts(void **state) {
    (void)state;
    struct made money = {SPEECH_KIND_MONEY, "", "21.52亿", "元"};
    expect("投入21.52亿元。", money, SPEECH_STANDARD_PKU, "投入|21.52亿|元|。");
    expect("投入21.52亿元。", money, SPEECH_STANDARD_UD, "投入|21.52亿|元|。");
    struct made power = {SPEECH_KIND_MEASURE, "", "5000多万", "千瓦"};
    expect("新增5000多万千瓦。", power, SPEECH_STANDARD_PKU, "新增|5000|多|万|千瓦|。");
    expect("新增5000多万千瓦。", power, SPEECH_STANDARD_UD, "新增|5000多万|千瓦|。");
    struct made percent = {SPEECH_KIND_PERCENT, "", "3.6", "%"};
    expect("增长3.6%。", percent, SPEECH_STANDARD_PKU, "增长|3.6%|。");
    struct made ordinal = {SPEECH_KIND_ORDINAL, "第", "3", "位"};
    expect("居第3位。", ordinal, SPEECH_STANDARD_PKU, "居|第3|位|。");
    struct made point = {SPEECH_KIND_PERCENTAGE_POINT, "", "1.2", "个百分点"};
    expect("提高1.2个百分点", point, SPEECH_STANDARD_PKU, "提高|1.2|个|百分点");
    struct made brackets = {SPEECH_KIND_COUNT, "", "15万", "台(套)"};
    expect("建成15万台(套)。", brackets, SPEECH_STANDARD_PKU, "建成|15万|台|(|套|)|。");
    struct made money_sign = {SPEECH_KIND_MONEY, "$", "150万", ""};
    expect("约$150万。", money_sign, SPEECH_STANDARD_UD, "约|$150万|。");
}

static void test_ranges(void **state) {
    (void)state;
    struct made digits = {SPEECH_KIND_MONEY, "", "5-10亿", "元"};
    expect("投入5-10亿元", digits, SPEECH_STANDARD_PKU, "投入|5-10亿|元");
    expect("投入5-10亿元", digits, SPEECH_STANDARD_UD, "投入|5|-|10亿|元");
    struct made scaled = {SPEECH_KIND_MONEY, "", "5亿-10亿", "元"};
    expect("投入5亿-10亿元", scaled, SPEECH_STANDARD_PKU, "投入|5亿|-|10亿|元");
}

static void test_dates(void **state) {
    (void)state;
    struct made day = {SPEECH_KIND_DATE, "", "2017年7月31日", ""};
    expect("到2017年7月31日止", day, SPEECH_STANDARD_PKU, "到|2017年|7月|31日|止");
    expect("到2017年7月31日止", day, SPEECH_STANDARD_UD, "到|2017|年|7|月|31|日|止");
    struct made months = {SPEECH_KIND_DATE, "", "1-6月份", ""};
    expect("在1-6月份", months, SPEECH_STANDARD_PKU, "在|1-6月份");
    struct made end = {SPEECH_KIND_DATE, "", "2011年10月底", ""};
    expect("至2011年10月底前", end, SPEECH_STANDARD_PKU, "至|2011年|10月底|前");
    struct made years = {SPEECH_KIND_DATE, "", "2013年至2015年", ""};
    expect("在2013年至2015年", years, SPEECH_STANDARD_PKU, "在|2013年|至|2015年");
}

static void test_kinds_and_rows(void **state) {
    (void)state;
    static const char text[] = "投入21.52亿元。";
    struct sample sample;
    sample_open(&sample, text, sizeof text - 1);
    sample_quantity(&sample, SPEECH_KIND_MONEY, "", "21.52亿", "元");
    sample_read_words(&sample, SPEECH_STANDARD_PKU);
    const speech_token *tokens = sample.rows.items;
    assert_int_equal(sample.rows.count, 4);
    assert_int_equal(tokens[0].quantity, SPEECH_NONE);
    assert_int_equal(tokens[1].quantity, 0);
    assert_int_equal(tokens[1].kind, SPEECH_TOKEN_NUMBER);
    assert_int_equal(tokens[2].quantity, 0);
    assert_int_equal(tokens[2].kind, SPEECH_TOKEN_WORD);
    assert_int_equal(tokens[3].quantity, SPEECH_NONE);
    sample.rows.count = 0;
    sample_read_words(&sample, SPEECH_STANDARD_WHOLE);
    tokens = sample.rows.items;
    assert_int_equal(tokens[1].quantity, 0);
    assert_int_equal(tokens[1].kind, SPEECH_TOKEN_QUANTITY);
    sample_close(&sample);
}

/* Where quantities are not shown no token says that it belongs to one. */
static void test_quantities_that_are_not_named(void **state) {
    (void)state;
    struct sample sample;
    struct segmenter *segmenter;
    sample_open(&sample, "投入3亿元", strlen("投入3亿元"));
    sample_quantity(&sample, SPEECH_KIND_MONEY, "", "3亿", "元");
    sample.row_size = sizeof(speech_token);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &sample.memory), SPEECH_OK);
    for (uint32_t standard = SPEECH_STANDARD_WHOLE; standard <= SPEECH_STANDARD_UD; standard++) {
        struct words_wish wish = {standard, 0};
        sample.rows.count = 0;
        assert_int_equal(words_read(&sample.rows, segmenter, wish, &sample.quantities, &sample.view, &sample.context),
                         SPEECH_OK);
        assert_true(sample.rows.count > 1);
        for (uint32_t i = 0; i < sample.rows.count; i++)
            assert_int_equal(ARRAY_AT(speech_token, &sample.rows, i)->quantity, SPEECH_NONE);
    }
    segmenter_destroy(segmenter, &sample.memory);
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole),          cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_ranges),         cmocka_unit_test(test_dates),
        cmocka_unit_test(test_kinds_and_rows), cmocka_unit_test(test_quantities_that_are_not_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
