/* Lines that the width of a page broke. */
#include "structure/layout.h"
#include "structure/sample.h"

static uint32_t count_lines(const char *text) {
    struct fixture fixture;
    struct layout layout = {.lines = {.count = 0}};
    fixture_open(&fixture);
    fixture_view(&fixture, text);
    assert_int_equal(layout_read(&layout, &fixture.view, &fixture.memory), SPEECH_OK);
    uint32_t count = layout.lines.count;
    for (uint32_t i = 0, next = 0; i < count; i++) {
        const struct line *line = ARRAY_AT(struct line, &layout.lines, i);
        assert_int_equal(line->first, next);
        next = line->end;
        assert_int_equal(layout_find(&layout, line->first), i);
    }
    layout_free(&layout, &fixture.memory);
    fixture_close(&fixture);
    return count;
}

static void test_lines(void **state) {
    (void)state;
    assert_int_equal(count_lines(""), 0);
    assert_int_equal(count_lines("甲"), 1);
    assert_int_equal(count_lines("甲\n\n乙\r\n丙"), 3);
}

/* Eight lines of twenty characters. */
#define FULL                                                                                                           \
    "我们要认真学习贯彻这次会议的精神把各项工\n"                                                   \
    "作抓紧抓实抓出成效来确保全年目标任务圆满\n"                                                   \
    "完成各级各部门要切实加强组织领导明确责任\n"                                                   \
    "分工细化工作措施形成齐抓共管的良好局面共\n"                                                   \
    "同推动全县经济社会发展再上一个新的台阶为\n"                                                   \
    "建设富裕文明和谐的新家园作出更大的贡献同\n"                                                   \
    "时要注意保护好生态环境让青山绿水成为我们\n"                                                   \
    "最大的财富和最响亮的名片吸引更多客商前来\n"

#define REST "还要抓好安全生产工作排查各类隐患堵塞漏洞\n"

static const char wrapped[] = FULL "到此为止。\n二、加强领导\n" REST "12\n"
                                   "做到防患于未然坚决遏制重特大事故的发生结束。\n";

static void test_broken_lines(void **state) {
    (void)state;
    assert_int_equal(count_lines(wrapped), 3);
}

/* A page number inside a sentence parts nothing, and is an element. */
static void test_page_number_inside(void **state) {
    (void)state;
    sample_expect_elements(wrapped, SPEECH_ELEMENT_NAV, "[12]");
}

/* What looks like an item at the start of a line is text when the line before goes on. */
static void test_number_at_a_break(void **state) {
    (void)state;
    sample_expect("一、加强领导\n" FULL "这里说的是国民经济中间占有大比重的一\n"
                  "二、三产业协调发展。\n二、其他事项\n" REST "完。\n",
                  "1一、[加强领导] 1二、[其他事项]");
}

static void test_page_numbers(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, "— 12 —");
    assert_true(layout_is_page_number(view, 0, view->count));
    view = fixture_view(&fixture, "第12页");
    assert_false(layout_is_page_number(view, 0, view->count));
    view = fixture_view(&fixture, "——");
    assert_false(layout_is_page_number(view, 0, view->count));
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_broken_lines),
        cmocka_unit_test(test_page_number_inside),
        cmocka_unit_test(test_number_at_a_break),
        cmocka_unit_test(test_page_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
