/* Texts whose line breaks became blanks. */
#include "structure/flat.h"
#include "structure/layout.h"
#include "structure/sample.h"

/* The lines of a text, parted by bars. */
static void expect_lines(const char *text, const char *lines) {
    struct fixture fixture;
    struct layout layout = {.lines = {.count = 0}};
    char found[1024] = "";
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    assert_int_equal(layout_read(&layout, view, &fixture.memory), SPEECH_OK);
    for (uint32_t i = 0; i < layout.lines.count; i++) {
        const struct line *line = ARRAY_AT(struct line, &layout.lines, i);
        uint32_t start = view->offset[line->first], end = view_span_end(view, line->first, line->end);
        if (i > 0) strcat(found, "|");
        assert_true(strlen(found) + end - start + 2 < sizeof found);
        strncat(found, text + start, end - start);
    }
    assert_string_equal(found, lines);
    layout_free(&layout, &fixture.memory);
    fixture_close(&fixture);
}

#define OPENING "同志们： 今天我们召开会议，部署下一阶段的工作，请大家认真领会。 "

static void test_sentences(void **state) {
    (void)state;
    expect_lines(OPENING "一、认清形势。任务很重。 二、抓好落实。时间很紧。",
                 "同志们：|今天我们召开会议，部署下一阶段的工作，请大家认真领会。|一、认清形势。任务很重。|"
                 "二、抓好落实。时间很紧。");
}

/* Short pieces without a mark are titles, names, numbers of pages. */
static void test_titles(void **state) {
    (void)state;
    expect_lines(
        OPENING "工作回顾 一年来，全县上下同心协力。 12 2025年工作安排 新的一年，任务更重。",
        "同志们：|今天我们召开会议，部署下一阶段的工作，请大家认真领会。|工作回顾|一年来，全县上下同心协力。|12|"
        "2025年工作安排|新的一年，任务更重。");
}

/* A blank behind a marker, inside a short title or around a number parts no line. */
static void test_stray_blanks(void **state) {
    (void)state;
    expect_lines(OPENING "第一章 总 则 第一条 为了规范管理，制定本办法。 今年是 2024 年。",
                 "同志们：|今天我们召开会议，部署下一阶段的工作，请大家认真领会。|第一章 总 则|第一条 "
                 "为了规范管理，制定本办法。|"
                 "今年是 2024 年。");
}

/* Few blanks are style: the text stays as it is. */
static void test_running_text(void **state) {
    (void)state;
    static const char text[] =
        "今天我们召开会议，部署下一阶段的工作，请大家认真领会。 一是抓进度，按时完成各项年度任务；二是保质量，"
        "严格执行各项技术标准；三是守底线。";
    expect_lines(text, text);
    expect_lines("同志们： 今天开会。 一、学习。", "同志们： 今天开会。 一、学习。");
}

static void test_parts(void **state) {
    (void)state;
    struct sample sample;
    sample_open(
        &sample,
        "在植树节上的讲话篇一 同志们： 一、认清意义。造林是大事。 二、抓紧行动。春天不等人。 在读书节上的讲话篇二 "
        "同志们： 一、多读书。开卷有益。 二、读好书。常读常新。");
    assert_int_equal(sample.structure.parts.count, 2);
    assert_string_equal(sample_headings(&sample),
                        "1篇一[] 1一、[认清意义] 1二、[抓紧行动] 1篇二[] 1一、[多读书] 1二、[读好书]");
    assert_string_equal(sample_elements(&sample, SPEECH_ELEMENT_SALUTATION), "[同志们：][同志们：]");
    sample_close(&sample);
}

/* No heading of a flat text has a line of its own, except that the first begins one. */
static void test_places(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "一、工作目标 年底前全部完成。 二、工作步骤 （一）动员部署。召开会议，统一思想认识。 "
                         "（二）组织实施。按月推进，定期通报进度。");
    uint32_t count = sample.structure.headings.count;
    assert_int_equal(count, 4);
    for (uint32_t i = 0; i < count; i++)
        assert_int_equal(ARRAY_AT(speech_heading, &sample.structure.headings, i)->place,
                         i ? SPEECH_PLACE_INLINE : SPEECH_PLACE_RUN_IN);
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sentences),    cmocka_unit_test(test_titles), cmocka_unit_test(test_stray_blanks),
        cmocka_unit_test(test_running_text), cmocka_unit_test(test_parts),  cmocka_unit_test(test_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
