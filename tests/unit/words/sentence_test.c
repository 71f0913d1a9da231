#include "words/sample.h"

#include <stdlib.h>

static void read_sentences(struct sample *sample, struct structure *structure) {
    sample->row_size = sizeof(speech_sentence);
    assert_int_equal(sentences_read(&sample->rows, structure, &sample->view, &sample->context), SPEECH_OK);
}

/* Checks the sentences of a text of one part; `structure` may hold headings and elements. */
static void expect_within(struct structure *structure, const char *text, const char *expected) {
    char joined[4096];
    struct sample sample;
    sample_open(&sample, text, strlen(text));
    read_sentences(&sample, structure);
    sample_join(&sample, joined, sizeof joined);
    assert_string_equal(joined, expected);
    sample_close(&sample);
}

static void expect(const char *text, const char *expected) {
    struct structure none = {0};
    expect_within(&none, text, expected);
}

static void test_end_marks(void **state) {
    (void)state;
    expect("要守住底线！怎么办？抓落实。", "要守住底线！|怎么办？|抓落实。");
    expect("一是稳；二是进。完成!!！好", "一是稳；二是进。|完成!!！|好");
    expect("大家讨论……会后再议", "大家讨论……|会后再议");
    expect("没有标记", "没有标记");
    expect("", "");
    expect(" \n ", "");
}

static void test_closing_marks(void **state) {
    (void)state;
    expect("他说：“干！”大家说：“好。”", "他说：“干！”|大家说：“好。”");
    expect("（见附件。）请执行。", "（见附件。）|请执行。");
    expect("说\"干!\"\"好。\"", "说\"干!\"|\"好。\"");
    expect("“谁来干？”，“怎么干？”，要说清。", "“谁来干？”，“怎么干？”，要说清。");
}

static void test_points_between_digits(void **state) {
    (void)state;
    expect("增长3。6个点。", "增长3。6个点。");
    expect("完成3。\n6个", "完成3。|6个");
}

static void test_blanks_are_in_none(void **state) {
    (void)state;
    expect("  标题\n\n　　第一句。 第二句。 \n", "标题|第一句。|第二句。");
}

static void test_lines_set_to_one_length(void **state) {
    (void)state;
    char text[1024] = "";
    for (int i = 0; i < 4; i++) strcat(text, "加快建设现代化经济体系推动高质量\n发展深化改革开放，坚持新发展理念。\n");
    expect(text, "加快建设现代化经济体系推动高质量\n发展深化改革开放，坚持新发展理念。|"
                 "加快建设现代化经济体系推动高质量\n发展深化改革开放，坚持新发展理念。|"
                 "加快建设现代化经济体系推动高质量\n发展深化改革开放，坚持新发展理念。|"
                 "加快建设现代化经济体系推动高质量\n发展深化改革开放，坚持新发展理念。");
}

static void test_structure_begins_and_ends(void **state) {
    (void)state;
    static const char text[] = "工作报告同志们现在报告工作 一、总体要求 坚持稳中求进。";
    speech_part parts[2] = {{.end = 39, .title_end = 12}, {.start = 39, .end = sizeof text - 1}};
    speech_element element = {.start = 0, .end = 12, .kind = SPEECH_ELEMENT_TITLE};
    speech_heading heading = {.start = 40, .end = 58, .place = SPEECH_PLACE_INLINE};
    struct structure structure = {.parts = {parts, 2, 2}, .headings = {&heading, 1, 1}, .elements = {&element, 1, 1}};
    char joined[256];
    struct sample sample;
    sample_open(&sample, text, sizeof text - 1);
    read_sentences(&sample, &structure);
    sample_join(&sample, joined, sizeof joined);
    assert_string_equal(joined, "工作报告|同志们现在报告工作|一、总体要求|坚持稳中求进。");
    assert_int_equal(ARRAY_AT(speech_sentence, &sample.rows, 1)->part, 0);
    assert_int_equal(ARRAY_AT(speech_sentence, &sample.rows, 2)->part, 1);
    sample_close(&sample);
}

static void test_inline_items_behind_a_comma(void **state) {
    (void)state;
    static const char text[] = "一是稳，二是进。三是好";
    speech_heading headings[] = {{.start = 0, .end = 9, .place = SPEECH_PLACE_INLINE},
                                 {.start = 12, .end = 21, .place = SPEECH_PLACE_INLINE},
                                 {.start = 24, .end = 33, .place = SPEECH_PLACE_INLINE}};
    struct structure structure = {.headings = {headings, 3, 3}};
    expect_within(&structure, text, "一是稳，二是进。|三是好");
}

static void test_limits(void **state) {
    (void)state;
    struct structure none = {0};
    struct sample sample;
    sample_open(&sample, "一句。二句。三句。", 27);
    sample.context.row_limit = 2;
    read_sentences(&sample, &none);
    assert_int_equal(sample.rows.count, 2);
    assert_int_equal(sample.diagnostics.count, 1);
    assert_int_equal(sample.context.done, 2 * sample.view.length);
    sample.memory.limit = sample.memory.held;
    assert_int_equal(sentences_read(&sample.rows, &none, &sample.view, &sample.context), SPEECH_ERROR_LIMIT);
    sample_close(&sample);
}

/* Marks that could each make the reader look far ahead. Quadratic work would not end within the test's time. */
static void test_a_megabyte_of_marks(void **state) {
    (void)state;
    static const char *const patterns[] = {"!", "!,", "\"!", "”", "…", "1。", "\n", "1\n", "-\n", "！”，"};
    enum { LENGTH = 1 << 20 };
    char *text = malloc(LENGTH);
    assert_non_null(text);
    for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
        size_t size = strlen(patterns[p]);
        for (size_t at = 0; at < LENGTH; at++) text[at] = patterns[p][at % size];
        struct structure none = {0};
        struct sample sample;
        sample_open(&sample, text, LENGTH);
        read_sentences(&sample, &none);
        uint32_t at = 0;
        for (uint32_t i = 0; i < sample.rows.count; i++) {
            const speech_sentence *row = ARRAY_AT(speech_sentence, &sample.rows, i);
            assert_true(row->start >= at && row->end > row->start);
            at = row->end;
        }
        sample_close(&sample);
    }
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_end_marks),
        cmocka_unit_test(test_closing_marks),
        cmocka_unit_test(test_points_between_digits),
        cmocka_unit_test(test_blanks_are_in_none),
        cmocka_unit_test(test_lines_set_to_one_length),
        cmocka_unit_test(test_structure_begins_and_ends),
        cmocka_unit_test(test_inline_items_behind_a_comma),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_a_megabyte_of_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
