/* How far titles reach, where bodies begin and end, and places. */
#include "structure/sample.h"

static const speech_heading *heading(const struct sample *sample, uint32_t index) {
    assert_true(index < sample->structure.headings.count);
    return ARRAY_AT(speech_heading, &sample->structure.headings, index);
}

static void expect_span(const struct sample *sample, uint32_t start, uint32_t end, const char *text) {
    assert_int_equal(end - start, strlen(text));
    assert_memory_equal(sample->fixture.view.text + start, text, end - start);
}

static void test_ends(void **state) {
    (void)state;
    sample_expect("一、加强领导。要落实。\n二、加强培训；要到位。\n三、做到：到岗。\n四、行吗？行。\n五、干！干。",
                  "1一、[加强领导] 1二、[加强培训] 1三、[做到] 1四、[行吗] 1五、[干]");
}

/* A sentence of more than 40 characters is text: its title ends at the last comma before. */
static void test_long_sentence(void **state) {
    (void)state;
    sample_expect("一、各单位要认真学习文件精神，结合实际制定具体办法，明确责任分工和完成时限，确保各项任务在年底之前全"
                  "部落到实处。\n"
                  "二、其他。",
                  "1一、[各单位要认真学习文件精神，结合实际制定具体办法，明确责任分工和完成时限] 1二、[其他]");
}

/* Where the mark behind a title is lost, the text begins where the title's first words come again. */
static void test_repeat(void **state) {
    (void)state;
    sample_expect("一、智慧农场建设智慧农场是用好数据的农场，由县里统筹。二、督查小组报到事宜各督查小组于下周到岗。",
                  "1一、[智慧农场建设] 1二、[督查小组报到事宜]");
    sample_expect("一、建好示范园区和示范园区配套设施。\n二、补足农村公路，农村公路由县里养护。",
                  "1一、[建好示范园区和示范园区配套设施] 1二、[补足农村公路，农村公路由县里养护]");
}

static void test_blanks_around(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "第一章　总则　\n第一条　本法适用于本市。\n");
    assert_string_equal(sample_headings(&sample), "1第一章[总则] 2第一条[]");
    const speech_heading *row = heading(&sample, 0);
    expect_span(&sample, row->start, row->end, "第一章　总则");
    expect_span(&sample, row->body_start, row->body_end, "第一条　本法适用于本市。\n");
    row = heading(&sample, 1);
    assert_int_equal(row->title_start, row->title_end);
    assert_int_equal(row->end, row->marker_end);
    expect_span(&sample, row->body_start, row->body_end, "本法适用于本市。\n");
    sample_close(&sample);
}

static void test_bodies(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "一、甲。正文。\n(一)乙。\n二、丙。末尾");
    const speech_heading *row = heading(&sample, 0);
    expect_span(&sample, row->body_start, row->body_end, "正文。\n(一)乙。\n");
    row = heading(&sample, 1);
    assert_int_equal(row->parent, 0);
    assert_int_equal(row->body_end, heading(&sample, 2)->start);
    row = heading(&sample, 2);
    expect_span(&sample, row->body_start, row->body_end, "末尾");
    sample_close(&sample);
}

static void test_places(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "一、甲方面\n二、乙方面。要快：一是早；二是好。\n三、丙方面。\n");
    static const uint32_t places[] = {SPEECH_PLACE_LINE, SPEECH_PLACE_RUN_IN, SPEECH_PLACE_INLINE, SPEECH_PLACE_INLINE,
                                      SPEECH_PLACE_LINE};
    for (uint32_t i = 0; i < 5; i++) assert_int_equal(heading(&sample, i)->place, places[i]);
    sample_close(&sample);
}

/* Blanks inside a marker belong to its span but not to its string; offsets stay those of the text. */
static void test_offsets(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "\xFF 前言。\n一 、 要 求\n二、其他");
    const speech_heading *row = heading(&sample, 0);
    expect_span(&sample, row->marker_start, row->marker_end, "一 、");
    expect_span(&sample, row->title_start, row->title_end, "要 求");
    assert_string_equal(sample_headings(&sample), "1一、[要 求] 1二、[其他]");
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends),          cmocka_unit_test(test_long_sentence), cmocka_unit_test(test_repeat),
        cmocka_unit_test(test_blanks_around), cmocka_unit_test(test_bodies),        cmocka_unit_test(test_places),
        cmocka_unit_test(test_offsets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
