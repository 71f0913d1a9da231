/* How headings lead to each other. */
#include "structure/sample.h"

static const speech_heading *heading(const struct sample *sample, uint32_t index) {
    assert_true(index < sample->structure.headings.count);
    return ARRAY_AT(speech_heading, &sample->structure.headings, index);
}

static const speech_part *part(const struct sample *sample, uint32_t index) {
    assert_true(index < sample->structure.parts.count);
    return ARRAY_AT(speech_part, &sample->structure.parts, index);
}

static void assert_links(const struct sample *sample, uint32_t index, uint32_t child, uint32_t next) {
    assert_int_equal(heading(sample, index)->first_child, child);
    assert_int_equal(heading(sample, index)->next_sibling, next);
}

/* The text from the body's start to where the first heading below it starts. */
static void assert_own_text(const struct sample *sample, uint32_t index, const char *text) {
    const speech_heading *row = heading(sample, index);
    assert_int_equal(row->own_end - row->body_start, strlen(text));
    assert_memory_equal(sample->fixture.view.text + row->body_start, text, strlen(text));
}

static void children_and_siblings(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "一、甲事\n前言。\n（一）乙事\n1.丙事\n2.丁事\n（二）戊事\n后记。\n二、己事\n");
    assert_string_equal(sample_headings(&sample),
                        "1一、[甲事] 2（一）[乙事] 31.[丙事] 32.[丁事] 2（二）[戊事] 1二、[己事]");
    assert_links(&sample, 0, 1, 5);
    assert_links(&sample, 1, 2, 4);
    assert_links(&sample, 2, SPEECH_NONE, 3);
    assert_links(&sample, 3, SPEECH_NONE, SPEECH_NONE);
    assert_links(&sample, 4, SPEECH_NONE, SPEECH_NONE);
    assert_links(&sample, 5, SPEECH_NONE, SPEECH_NONE);
    assert_own_text(&sample, 0, "前言。\n");
    assert_own_text(&sample, 1, "");
    assert_own_text(&sample, 4, "后记。\n");
    assert_int_equal(part(&sample, 0)->first_heading, 0);
    assert_int_equal(part(&sample, 0)->heading_count, 6);
    sample_close(&sample);
}

static void parts_are_roots(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "第一篇：会议上的讲话\n一、甲。\n二、乙。\n第二篇：总结会纪要\n一、丙。\n二、丁。");
    assert_int_equal(sample.structure.headings.count, 6);
    assert_int_equal(part(&sample, 0)->first_heading, 0);
    assert_int_equal(part(&sample, 0)->heading_count, 3);
    assert_int_equal(part(&sample, 1)->first_heading, 3);
    assert_int_equal(part(&sample, 1)->heading_count, 3);
    assert_links(&sample, 2, SPEECH_NONE, SPEECH_NONE);
    assert_links(&sample, 3, SPEECH_NONE, 4);
    sample_close(&sample);
}

static void no_headings(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "会议听取了汇报。");
    assert_int_equal(part(&sample, 0)->first_heading, SPEECH_NONE);
    assert_int_equal(part(&sample, 0)->heading_count, 0);
    sample_close(&sample);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(children_and_siblings),
        cmocka_unit_test(parts_are_roots),
        cmocka_unit_test(no_headings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
