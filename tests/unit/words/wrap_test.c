#include "words/sample.h"
#include "words/wrap.h"

/* Ten full lines of sixteen characters, then what is given. */
static void open_set_text(struct sample *sample, char *text, size_t room, const char *rest) {
    text[0] = '\0';
    for (int i = 0; i < 10; i++) strcat(text, "加快建设现代化经济体系推动高质量\n");
    assert_true(strlen(text) + strlen(rest) < room);
    strcat(text, rest);
    sample_open(sample, text, strlen(text));
}

static void test_lines_set_to_one_length(void **state) {
    (void)state;
    char text[2048];
    struct sample sample;
    open_set_text(&sample, text, sizeof text, "短行\n\n末行\n");
    struct wrap wrap = wrap_measure(&sample.view);
    assert_false(wrap.blanks);
    assert_in_range(wrap.line, 12, 16);
    assert_false(wrap_joins(&wrap, &sample.view, 0));
    assert_true(wrap_joins(&wrap, &sample.view, 1));
    for (uint32_t line = 1; line <= 10; line++) assert_true(wrap_joins(&wrap, &sample.view, line * 16));
    assert_false(wrap_joins(&wrap, &sample.view, 162)); /* behind a short line and an empty one */
    assert_false(wrap_joins(&wrap, &sample.view, sample.view.count));
    sample_close(&sample);
}

static void test_page_number_in_a_sentence(void **state) {
    (void)state;
    char text[2048];
    struct sample sample;
    open_set_text(&sample, text, sizeof text, "-17-\n末行");
    struct wrap wrap = wrap_measure(&sample.view);
    assert_true(wrap_joins(&wrap, &sample.view, 160));
    assert_true(wrap_joins(&wrap, &sample.view, 164));
    sample_close(&sample);
}

static void test_indent_begins_a_paragraph(void **state) {
    (void)state;
    char text[2048];
    struct sample sample;
    open_set_text(&sample, text, sizeof text, "　　末行");
    struct wrap wrap = wrap_measure(&sample.view);
    assert_true(wrap_joins(&wrap, &sample.view, 144));
    assert_false(wrap_joins(&wrap, &sample.view, 160));
    sample_close(&sample);
}

static void test_paragraphs_are_no_lines(void **state) {
    (void)state;
    static const char text[] =
        "坚持改革\n推动经济社会发展，保障和改善民生。\n加强党的建设。\n全面推进乡村振兴，深入实施\n"
        "第一条\n建设法治政府，健全现代服务体系，提高效能。\n增进福祉\n";
    struct sample sample;
    sample_open(&sample, text, sizeof text - 1);
    struct wrap wrap = wrap_measure(&sample.view);
    assert_int_equal(wrap.line, 0);
    assert_false(wrap_joins(&wrap, &sample.view, 4));
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_set_to_one_length),
        cmocka_unit_test(test_page_number_in_a_sentence),
        cmocka_unit_test(test_indent_begins_a_paragraph),
        cmocka_unit_test(test_paragraphs_are_no_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
