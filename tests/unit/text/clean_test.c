#include "text/clean.h"
#include "text/fixture.h"

#include <speech/document.h>
#include <stdlib.h>

static void assert_clean(const char *text, uint32_t flags, const char *expected) {
    struct fixture fixture;
    char buffer[256];
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    size_t length = clean_span(view, 0, view->length, flags, buffer, sizeof buffer);
    assert_string_equal(buffer, expected);
    assert_int_equal(length, strlen(expected));
    fixture_close(&fixture);
}

static void what_layout_put_in_is_left_out(void **state) {
    (void)state;
    assert_clean("于5 月 23 日召开", 0, "于5月23日召开");
    assert_clean("增长 5 % 多", 0, "增长5%多");
    assert_clean("增长3 .6 %", 0, "增长3.6%");
    assert_clean("增长3. 6%", 0, "增长3.6%");
    assert_clean("經(jīng)驗(yàn)", 0, "經驗");
    assert_clean("重\xE2\x80\x8B点\x01", 0, "重点");
    assert_clean(" \n一、\n ", 0, "一、");
}

static void what_separates_stays(void **state) {
    (void)state;
    assert_clean("讲话\n\n同志们", 0, "讲话\n同志们");
    assert_clean("召开。\r\n会议", 0, "召开。\n会议");
    assert_clean("张三 李四　王五", 0, "张三 李四 王五");
    assert_clean("Big Data", 0, "Big Data");
    assert_clean("100 200", 0, "100 200");
    assert_clean("讲话\n　　同志们", 0, "讲话\n同志们");
    assert_clean("1. 总则", 0, "1. 总则");
}

/* Lines of one length show that their breaks are layout; then a number is one again. */
static void wrapped_lines_are_joined(void **state) {
    (void)state;
    static const char line[] = "加快建设现代化经济体系推动高质量";
    char text[2048] = "", expected[2048] = "", buffer[2048];
    for (int i = 0; i < 10; i++) {
        strcat(strcat(text, line), "\n");
        strcat(expected, line);
    }
    strcat(text, "建设现代化经济体系完成投资100多\n亿元。\n同志们：");
    strcat(expected, "建设现代化经济体系完成投资100多亿元。\n同志们：");
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    clean_span(view, 0, view->length, 0, buffer, sizeof buffer);
    assert_string_equal(buffer, expected);
    fixture_close(&fixture);
}

static void compact_has_no_blanks(void **state) {
    (void)state;
    assert_clean("（ 一 ）\n Big Data", SPEECH_CLEAN_COMPACT, "（一）BigData");
}

static void simplified_is_folded(void **state) {
    (void)state;
    assert_clean("（一）經濟\xF0\x9F\x98\x80", SPEECH_CLEAN_SIMPLIFIED, "(一)经济\xF0\x9F\x98\x80");
}

static void bad_bytes_are_shown(void **state) {
    (void)state;
    assert_clean("\xFF一\xE4\xB8\xFF二\xFF", 0, "\xEF\xBF\xBD一\xEF\xBF\xBD\xEF\xBF\xBD二\xEF\xBF\xBD");
    assert_clean("一\xEF\xBF\xBD二", 0, "一\xEF\xBF\xBD二");
    assert_clean("\xFF", 0, "\xEF\xBF\xBD");
}

static void spans_hold_nothing_from_outside(void **state) {
    (void)state;
    struct fixture fixture;
    char buffer[64];
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, "\xFF一 \xFF\xFF 二三");
    assert_int_equal(clean_span(view, 1, 4, 0, buffer, sizeof buffer), 3);
    assert_string_equal(buffer, "一");
    clean_span(view, 1, 6, 0, buffer, sizeof buffer);
    assert_string_equal(buffer, "一\xEF\xBF\xBD");
    clean_span(view, 6, 11, 0, buffer, sizeof buffer);
    assert_string_equal(buffer, "\xEF\xBF\xBD二");
    assert_int_equal(clean_span(view, 8, 8, 0, buffer, sizeof buffer), 0);
    assert_string_equal(buffer, "");
    fixture_close(&fixture);
}

/* Every capacity: never part of a code point, always a NUL, always the whole length. */
static void small_buffers_cut_at_code_points(void **state) {
    (void)state;
    static const char whole[] = "增A长\xF0\x9F\x98\x80%";
    static const size_t kept[] = {0, 0, 0, 0, 3, 4, 4, 4, 7, 7, 7, 7, 11, 12, 12};
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, whole);
    for (size_t capacity = 0; capacity < sizeof kept / sizeof kept[0]; capacity++) {
        char *buffer = malloc(capacity + 1);
        memset(buffer, 'x', capacity + 1);
        assert_int_equal(clean_span(view, 0, view->length, 0, capacity ? buffer : NULL, capacity), sizeof whole - 1);
        if (capacity) {
            assert_int_equal(strlen(buffer), kept[capacity]);
            assert_memory_equal(buffer, whole, kept[capacity]);
        }
        assert_int_equal(buffer[capacity], 'x');
        free(buffer);
    }
    fixture_close(&fixture);
}

static void pool_gets_short_and_long_strings(void **state) {
    (void)state;
    enum { TIMES = 300 };
    static const char piece[] = "第 ";
    char text[TIMES * (sizeof piece - 1) + 1] = "";
    for (int i = 0; i < TIMES; i++) memcpy(text + (size_t)i * (sizeof piece - 1), piece, sizeof piece);
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    speech_string string;
    assert_int_equal(clean_to_pool(view, &fixture.context, 0, 8, &string), SPEECH_OK);
    assert_string_equal(ARRAY_AT(char, &fixture.pool.bytes, string.offset), "第第");
    assert_int_equal(clean_to_pool(view, &fixture.context, 0, view->length, &string), SPEECH_OK);
    assert_int_equal(string.length, 3 * TIMES);
    assert_int_equal(strlen(ARRAY_AT(char, &fixture.pool.bytes, string.offset)), 3 * TIMES);
    assert_int_equal(clean_to_pool(view, &fixture.context, 0, 0, &string), SPEECH_OK);
    assert_int_equal(string.length, 0);
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_layout_put_in_is_left_out),
        cmocka_unit_test(what_separates_stays),
        cmocka_unit_test(wrapped_lines_are_joined),
        cmocka_unit_test(compact_has_no_blanks),
        cmocka_unit_test(simplified_is_folded),
        cmocka_unit_test(bad_bytes_are_shown),
        cmocka_unit_test(spans_hold_nothing_from_outside),
        cmocka_unit_test(small_buffers_cut_at_code_points),
        cmocka_unit_test(pool_gets_short_and_long_strings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
