/* Several documents in one text. */
#include "structure/sample.h"

static const speech_part *part(const struct sample *sample, uint32_t index) {
    assert_true(index < sample->structure.parts.count);
    return ARRAY_AT(speech_part, &sample->structure.parts, index);
}

static void expect_title(const struct sample *sample, uint32_t index, const char *title) {
    const speech_part *row = part(sample, index);
    assert_int_equal(row->title_end - row->title_start, strlen(title));
    assert_memory_equal(sample->fixture.view.text + row->title_start, title, strlen(title));
}

static void test_one(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "");
    assert_int_equal(sample.structure.parts.count, 1);
    assert_int_equal(part(&sample, 0)->end, 0);
    sample_close(&sample);
    sample_open(&sample, "一、甲\n二、乙");
    assert_int_equal(sample.structure.parts.count, 1);
    assert_int_equal(part(&sample, 0)->end, sample.fixture.view.length);
    sample_close(&sample);
}

static void test_numbered(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "第一篇：会议上的讲话\n一、甲。\n二、乙。\n第二篇：总结会纪要\n一、丙。\n二、丁。");
    assert_string_equal(sample_headings(&sample),
                        "1第一篇：[会议上的讲话] 1一、[甲] 1二、[乙] 1第二篇：[总结会纪要] 1一、[丙] 1二、[丁]");
    assert_int_equal(sample.structure.parts.count, 2);
    expect_title(&sample, 1, "第二篇：总结会纪要");
    assert_int_equal(ARRAY_AT(speech_heading, &sample.structure.headings, 2)->part, 0);
    assert_int_equal(ARRAY_AT(speech_heading, &sample.structure.headings, 4)->part, 1);
    assert_int_equal(ARRAY_AT(speech_heading, &sample.structure.headings, 2)->body_end, part(&sample, 1)->start);
    sample_close(&sample);
}

static void test_number_behind_title(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "在全县工作会议上的讲话篇一\n同志们：\n一、甲。\n二、乙。\n在全县工作会议上的讲话篇二\n同志们"
                         "：\n一、丙。\n二、丁。");
    assert_int_equal(sample.structure.parts.count, 2);
    expect_title(&sample, 0, "在全县工作会议上的讲话篇一");
    expect_title(&sample, 1, "在全县工作会议上的讲话篇二");
    assert_string_equal(sample_headings(&sample), "1篇一[] 1一、[甲] 1二、[乙] 1篇二[] 1一、[丙] 1二、[丁]");
    sample_close(&sample);
}

static void test_speakers(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample,
                "张大山同志的讲话\n同志们：\n今天开会。\n一、甲。\n李小河同志的讲话\n同志们：\n我讲几句。\n一、乙。");
    assert_int_equal(sample.structure.parts.count, 2);
    expect_title(&sample, 1, "李小河同志的讲话");
    assert_string_equal(sample_elements(&sample, SPEECH_ELEMENT_PART_TITLE), "[张大山同志的讲话][李小河同志的讲话]");
    sample_close(&sample);
}

/* An address in the middle of a speech begins no part. */
static void test_address_inside(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "工作报告\n各位代表：\n现在报告工作。\n各位代表！\n过去一年成绩很大。");
    assert_int_equal(sample.structure.parts.count, 1);
    sample_close(&sample);
}

/* Another law begins where articles are numbered anew below a title, whether or not it tells who passed it. */
static void test_laws(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "供水条例办法\n2031年3月8日通过\n第一章 总则\n第一条 甲。\n第二条 乙。\n供热条例办法\n"
                         "2032年3月8日通过\n第一章 总则\n第一条 丙。\n节水规定办法\n第一条 丁。\n第二条 戊。");
    assert_int_equal(sample.structure.parts.count, 3);
    expect_title(&sample, 0, "供水条例办法");
    expect_title(&sample, 1, "供热条例办法");
    expect_title(&sample, 2, "节水规定办法");
    assert_string_equal(sample_elements(&sample, SPEECH_ELEMENT_PUB_DATE), "[2031年3月8日通过][2032年3月8日通过]");
    sample_close(&sample);
}

/* A preamble may stand below the dates; 一、 may head articles, also of the first law without chapters. */
static void test_preamble(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "供水若干规定\n2031年3月8日通过\n第一条 甲。\n第二条 乙。\n供热若干规定\n2032年3月8日通过\n"
                         "为了管好供热，制定本规定。\n一、总则\n第一条 丙。\n二、附则\n第二条 丁。\n节水管理条例\n"
                         "2033年3月8日通过\n第一章 总则\n第一条 戊。");
    assert_int_equal(sample.structure.parts.count, 3);
    expect_title(&sample, 1, "供热若干规定");
    expect_title(&sample, 2, "节水管理条例");
    assert_string_equal(sample_headings(&sample),
                        "1第一条[] 1第二条[] 1一、[总则] 2第一条[] 1二、[附则] 2第二条[] 1第一章[总则] 2第一条[]");
    sample_close(&sample);
}

/* A line that lost the number of its chapter begins no law. */
static void test_section_below_line(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "道路运输办法\n第一章 总则\n第一条 甲。\n道路运输经营\n第一节 客运\n第二条 乙。");
    assert_int_equal(sample.structure.parts.count, 1);
    sample_close(&sample);
}

/* Chapters of a book and sections of a chapter begin anew in one law. */
static void test_chapters_inside(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample,
                "合同管理办法\n第一编 总则\n第一章 一般规定\n第一条 甲。\n第二编 分则\n第一章 买卖\n第一节 订立\n"
                "第二条 乙。\n第二章 租赁\n第一节 订立\n第三条 丙。");
    assert_int_equal(sample.structure.parts.count, 1);
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one),
        cmocka_unit_test(test_numbered),
        cmocka_unit_test(test_number_behind_title),
        cmocka_unit_test(test_speakers),
        cmocka_unit_test(test_address_inside),
        cmocka_unit_test(test_laws),
        cmocka_unit_test(test_preamble),
        cmocka_unit_test(test_section_below_line),
        cmocka_unit_test(test_chapters_inside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
