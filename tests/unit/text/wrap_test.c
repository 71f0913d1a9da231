#include "text/fixture.h"
#include "text/wrap.h"

static const char full_line[] = "加快建设现代化经济体系推动高质量发展走在前";

enum { FULL = 21 };

/* Ten full lines of twenty-one characters with `mark` behind each, then what is given. */
static void open_set_text(struct fixture *fixture, char *text, size_t room, const char *mark, const char *rest) {
    text[0] = '\0';
    for (int i = 0; i < 10; i++) {
        strcat(text, full_line);
        strcat(text, mark);
    }
    assert_true(strlen(text) + strlen(rest) < room);
    strcat(text, rest);
    fixture_open(fixture);
    fixture_view(fixture, text);
}

static void lines_set_to_one_length(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "短行\n\n末行\n");
    const struct view *view = &fixture.view;
    assert_false(view_joins(view, 0));
    assert_true(view_joins(view, 1));
    for (uint32_t line = 1; line <= 10; line++) assert_true(view_joins(view, line * FULL));
    assert_false(view_joins(view, 10 * FULL + 2)); /* behind a short line and an empty one */
    assert_false(view_joins(view, view->count));
    fixture_close(&fixture);
}

static void line_breaks_turned_into_blanks(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, " ", "短行 末行");
    for (uint32_t line = 1; line <= 10; line++) assert_true(view_joins(&fixture.view, line * FULL));
    fixture_close(&fixture);
}

static void a_number_is_broken_like_a_word(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "到了这一年也就是去年即公元二十一世纪中的20\n17年");
    assert_true(view_joins(&fixture.view, 10 * FULL + FULL + 0));
    fixture_close(&fixture);
}

static void a_full_line_may_end_a_sentence(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "加快建设现代化经济体系推动高质量发展走在。\n一、下一步");
    assert_true(view_joins(&fixture.view, 10 * FULL));
    assert_false(view_joins(&fixture.view, 11 * FULL));
    fixture_close(&fixture);
}

static void page_number_in_a_sentence(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "-17-\n末行");
    assert_true(view_joins(&fixture.view, 10 * FULL));
    assert_true(view_joins(&fixture.view, 10 * FULL + 4));
    fixture_close(&fixture);
}

static void indent_begins_a_paragraph(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "　　末行");
    assert_true(view_joins(&fixture.view, 9 * FULL));
    assert_false(view_joins(&fixture.view, 10 * FULL));
    fixture_close(&fixture);
}

static void paragraphs_are_no_lines(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    fixture_view(&fixture, "坚持改革\n推动经济社会发展，保障和改善民生。\n加强党的建设。\n全面推进乡村振兴，深入实施\n"
                           "第一条\n建设法治政府，健全现代服务体系，提高效能。\n增进福祉\n");
    for (uint32_t i = 0; i <= fixture.view.count; i++) assert_false(fixture.view.gap[i] & GAP_WRAP);
    fixture_close(&fixture);
}

static void names_stay_apart(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    fixture_view(&fixture, "出席：李明 王芳 张伟 刘洋 陈静\n列席：赵磊 周敏 吴强\n");
    for (uint32_t i = 0; i <= fixture.view.count; i++) assert_false(fixture.view.gap[i] & GAP_WRAP);
    fixture_close(&fixture);
}

/* Where a width explains the blanks, others are meant: a title stays apart from the text under it. */
static void a_title_among_wrapped_lines_stays_apart(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, " ", "切实加强组织领导 各县区要落实责任");
    for (uint32_t line = 1; line <= 10; line++) assert_true(view_joins(&fixture.view, line * FULL));
    assert_false(view_joins(&fixture.view, 10 * FULL + 8));
    fixture_close(&fixture);
}

/* Where line breaks are those of a page, a blank as far from one as a line is long is chance. */
static void blanks_in_lines_of_a_page_are_meant(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "张三\n加快建设现代化经济体系推动高质量发展走 李四\n");
    assert_true(view_joins(&fixture.view, 10 * FULL));
    assert_false(view_joins(&fixture.view, 10 * FULL + 21));
    fixture_close(&fixture);
}

/* A blank takes room in a line as a character does. */
static void blanks_count_in_a_line(void **state) {
    (void)state;
    char text[2048];
    struct fixture fixture;
    open_set_text(&fixture, text, sizeof text, "\n", "加快 建设 现代 经济 体系 推动 高质 量\n发展");
    assert_true(view_joins(&fixture.view, 10 * FULL + 15));
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_set_to_one_length),
        cmocka_unit_test(line_breaks_turned_into_blanks),
        cmocka_unit_test(a_number_is_broken_like_a_word),
        cmocka_unit_test(a_full_line_may_end_a_sentence),
        cmocka_unit_test(page_number_in_a_sentence),
        cmocka_unit_test(indent_begins_a_paragraph),
        cmocka_unit_test(paragraphs_are_no_lines),
        cmocka_unit_test(names_stay_apart),
        cmocka_unit_test(a_title_among_wrapped_lines_stays_apart),
        cmocka_unit_test(blanks_in_lines_of_a_page_are_meant),
        cmocka_unit_test(blanks_count_in_a_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
