/* Document numbers and their parts. */
#include "structure/sample.h"

#include <inttypes.h>

/* The document number of a line under a title, with its issuer, year and number: "青政发〔2031〕7号 青政发 2031 7"; "" for
 * a line that is none. */
static void expect_number(const char *line, const char *expected) {
    struct sample sample;
    char text[256], found[256] = "";
    snprintf(text, sizeof text, "关于开展检查的通知\n%s\n各县：\n请执行。\n", line);
    sample_open(&sample, text);
    for (uint32_t i = 0; i < sample.structure.elements.count; i++) {
        const speech_element *row = ARRAY_AT(speech_element, &sample.structure.elements, i);
        assert_true(row->kind == SPEECH_ELEMENT_DOC_NUMBER || row->number == 0);
        if (row->kind != SPEECH_ELEMENT_DOC_NUMBER) continue;
        snprintf(found, sizeof found, "%.*s %s %" PRIu32 " %" PRIu32, (int)(row->end - row->start), text + row->start,
                 ARRAY_AT(char, &sample.fixture.pool.bytes, row->issuer.offset), row->year, row->number);
    }
    assert_string_equal(found, expected);
    sample_close(&sample);
}

static void years_in_brackets(void **state) {
    (void)state;
    expect_number("青政发〔2031〕7号", "青政发〔2031〕7号 青政发 2031 7");
    expect_number("青医保中心发（2030）11号", "青医保中心发（2030）11号 青医保中心发 2030 11");
    expect_number("青政办函[2030]110号", "青政办函[2030]110号 青政办函 2030 110");
    expect_number("青 政 发〔二〇三一〕十二号", "青 政 发〔二〇三一〕十二号 青政发 2031 12");
    expect_number("青政发〔2031〕7号　签发人：王某某", "青政发〔2031〕7号 青政发 2031 7");
    expect_number("〔2031〕第7期", "〔2031〕第7期  2031 7");
    expect_number("青川江市水务局青水发〔2031〕7号", "青水发〔2031〕7号 青水发 2031 7");
}

static void numbers_alone(void **state) {
    (void)state;
    expect_number("2031年第3号", "2031年第3号  2031 3");
    expect_number("第 12 号", "第 12 号  0 12");
    expect_number("（第一百二十号）", "第一百二十号  0 120");
    expect_number("青川江市人民政府令第716号", "青川江市人民政府令第716号 青川江市人民政府令 0 716");
    expect_number("青川江市水务局公告2031年第3号", "青川江市水务局公告2031年第3号 青川江市水务局公告 2031 3");
}

static void what_is_none(void **state) {
    (void)state;
    expect_number("青川江大道第12号", "");
    expect_number("第12号楼", "");
    expect_number("〔2031〕", "");
    expect_number("青政发〔203〕7号", "");
    expect_number("青政发〔2031）7号", "");
    expect_number("2031年12号", "");
    expect_number("第号", "");
    expect_number("转发青政发〔2031〕7号文件的意见", "");
    expect_number("请按青政发〔2031〕7号执行。", "");
    expect_number("第0号", "");
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_in_brackets),
        cmocka_unit_test(numbers_alone),
        cmocka_unit_test(what_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
