#include "base/utf8.h"
#include "text/fixture.h"
#include "text/page.h"
#include "text/wrap.h"

#define LINE "加快建设现代化经济体系推动高质量发展\n"
#define FOUR LINE LINE LINE LINE

/* Views a text of full lines with `inside` after the seventh, and gives the number of pages found. What is read there
 * goes to `read`: the two characters before and behind. */
static uint32_t pages_in(const char *inside, char read[32]) {
    struct fixture fixture;
    char text[2048] = FOUR LINE LINE LINE;
    uint32_t at = 7 * 18, length = 0;
    strcat(strcat(text, inside), FOUR "完");
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    for (uint32_t i = at - 2; i < at + 2; i++) length += utf8_encode(view->code[i], read + length);
    read[length] = '\0';
    uint32_t pages = view->pages.count;
    if (pages) {
        const struct page *page = ARRAY_AT(struct page, &view->pages, 0);
        assert_memory_equal(text + page->start, strpbrk(inside, "-1"), page->end - page->start);
        assert_int_equal(view->gap[at], GAP_LINE | GAP_WRAP | GAP_NOISE);
        assert_int_equal(view->count, 11 * 18 + 1);
        assert_int_equal(view->offset[view->count], view->length);
        assert_int_equal(view->offset[view->count - 1], view->length - 3);
        for (uint32_t i = 0; i < LOOK_AHEAD; i++) assert_int_equal(view->code[view->count + i], CODE_NONE);
    }
    fixture_close(&fixture);
    return pages;
}

static void numbers_in_a_sentence_are_hidden(void **state) {
    (void)state;
    static const char *const numbers[] = {"17\n", "-17-\n", "- 17 -\n", "        17\n", "\n17\n\n", "\f17\n", "1/7\n"};
    char read[32];
    for (size_t i = 0; i + 1 < sizeof numbers / sizeof numbers[0]; i++) {
        assert_int_equal(pages_in(numbers[i], read), 1);
        assert_string_equal(read, "发展加快");
    }
    assert_int_equal(pages_in(numbers[6], read), 0);
}

static void other_lines_stay(void **state) {
    (void)state;
    static const char *const lines[] = {"17人\n", "完成了。\n17\n", "第17页\n", "123456789\n", "17\n　　", "--\n"};
    char read[32];
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) assert_int_equal(pages_in(lines[i], read), 0);
}

/* Many of them, and the memory is used again. */
static void there_may_be_many(void **state) {
    (void)state;
    struct fixture fixture;
    char text[20000] = "";
    for (int i = 0; i < 50; i++) strcat(text, FOUR "- 8 -\n");
    strcat(text, LINE);
    fixture_open(&fixture);
    for (int round = 0; round < 2; round++) {
        const struct view *view = fixture_view(&fixture, text);
        assert_int_equal(view->pages.count, 50);
        assert_int_equal(view->count, 201 * 18);
        for (uint32_t i = 0; i < view->count; i++) assert_int_not_equal(view->code[i], '8');
    }
    assert_int_equal(fixture_view(&fixture, "一")->pages.count, 0);
    fixture_close(&fixture);
}

/* A line beside page numbers that stands there three times is a running head; one that does not, or stands elsewhere,
 * is text. */
static void running_heads_are_hidden(void **state) {
    (void)state;
    static const struct {
        const char *line;
        uint32_t times, pages;
    } rows[] = {
        {"18\n青川江市人民政府公报\n", 3, 6},
        {"青川江市人民政府公报\n- 18 -\n", 4, 8},
        {"18\n青川江市人民政府公报\n", 2, 2},
        {"青川江市人民政府公报\n", 5, 0},
        {"18\n公报\n", 4, 4},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fixture fixture;
        char text[4096] = "";
        for (uint32_t k = 0; k < rows[i].times; k++) strcat(strcat(text, FOUR), rows[i].line);
        strcat(text, FOUR);
        fixture_open(&fixture);
        assert_int_equal(fixture_view(&fixture, text)->pages.count, rows[i].pages);
        for (uint32_t k = 0; k <= fixture.view.count; k++) assert_false(fixture.view.gap[k] & GAP_FURNITURE);
        fixture_close(&fixture);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_in_a_sentence_are_hidden),
        cmocka_unit_test(other_lines_stay),
        cmocka_unit_test(there_may_be_many),
        cmocka_unit_test(running_heads_are_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
