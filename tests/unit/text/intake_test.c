#include "base/utf8.h"
#include "data/fold.h"
#include "text/fixture.h"

#include <stdlib.h>

/* The view's characters as UTF-8. */
static void assert_reads(const char *text, const char *expected) {
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    char read[512];
    uint32_t length = 0;
    for (uint32_t i = 0; i < view->count; i++) length += utf8_encode(view->code[i], read + length);
    read[length] = '\0';
    assert_string_equal(read, expected);
    fixture_close(&fixture);
}

static void folds_width_and_script(void **state) {
    (void)state;
    assert_reads("ＧＤＰ增長５％", "GDP增长5%");
    assert_reads("（一）經濟發展：", "(一)经济发展:");
    assert_reads("，。、；", "，。、;");
    assert_reads("①㈠Ⅰ", "①㈠Ⅰ");
}

static void looks_through_what_is_not_text(void **state) {
    (void)state;
    assert_reads("5 月\n23\xE3\x80\x80日", "5月23日");
    assert_reads("重\xE2\x80\x8B点\xEF\xBB\xBF工\xC2\xA0作\x01", "重点工作");
    assert_reads("經(jīng)驗(yàn)很(hěn)好", "经验很好");
    assert_reads("臺(臺)灣(b)", "台(台)湾(b)");
    assert_reads("一\xFF二\xE4\xB8三\xEF\xBF\xBD四", "一二三四");
}

static void gaps_tell_what_stood_between(void **state) {
    (void)state;
    static const struct {
        const char *between;
        uint8_t gap;
    } rows[] = {
        {"", 0},
        {" ", GAP_BLANK},
        {"  ", GAP_BLANK | GAP_WIDE},
        {"\t", GAP_BLANK | GAP_WIDE},
        {"\xE3\x80\x80", GAP_BLANK | GAP_WIDE},
        {"\n", GAP_LINE},
        {"\r\n", GAP_LINE},
        {"\r", GAP_LINE},
        {"\xE2\x80\xA8", GAP_LINE},
        {"\n\n", GAP_LINE | GAP_PARAGRAPH},
        {"\r\n\r\n", GAP_LINE | GAP_PARAGRAPH},
        {"\r\r", GAP_LINE | GAP_PARAGRAPH},
        {" \n ", GAP_LINE | GAP_BLANK | GAP_WIDE},
        {"\n \n", GAP_LINE | GAP_BLANK | GAP_PARAGRAPH},
        {"\xFF", GAP_NOISE},
        {"\xE2\x80\x8B ", GAP_NOISE | GAP_BLANK},
        {"(shì)", GAP_PINYIN},
        {"(shì)\n", GAP_PINYIN | GAP_LINE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fixture fixture;
        char text[64] = "是";
        strcat(strcat(text, rows[i].between), "的");
        fixture_open(&fixture);
        const struct view *view = fixture_view(&fixture, text);
        assert_int_equal(view->count, 2);
        assert_int_equal(view->gap[0], GAP_LINE);
        assert_int_equal(view->gap[1], rows[i].gap);
        assert_int_equal(view->gap[2], GAP_LINE);
        fixture_close(&fixture);
    }
}

static void bad_bytes_are_reported_or_refused(void **state) {
    (void)state;
    static const char text[] = "一\xE4\xB8二\xFF";
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    assert_int_equal(view->bad, 2);
    assert_int_equal(fixture.diagnostics.count, 2);
    const speech_diagnostic *row = ARRAY_AT(speech_diagnostic, &fixture.diagnostics, 0);
    assert_int_equal(row->start, 3);
    assert_int_equal(row->end, 5);
    uint32_t bad_at;
    speech_status status =
        intake_read(&fixture.view, &fixture.context, (const uint8_t *)text, sizeof text - 1, 1, &bad_at);
    assert_int_equal(status, SPEECH_ERROR_ENCODING);
    assert_int_equal(bad_at, 3);
    fixture_close(&fixture);
}

static void empty_text_has_no_characters(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, "");
    assert_int_equal(view->count, 0);
    assert_int_equal(view->gap[0], GAP_LINE);
    assert_int_equal(view->code[3], CODE_NONE);
    assert_int_equal(view_find(view, 0), 0);
    assert_int_equal(view_span_end(view, 0, 0), 0);
    fixture_close(&fixture);
}

/* Random bytes with many lead and continuation bytes, in a block of just their size, so that a sanitizer sees any byte
 * read too many. The view's characters are those of a plain walk that are seen, in order. */
static void any_bytes_are_fine(void **state) {
    (void)state;
    static const uint8_t leads[] = {0xE4, 0xF0, 0xC3, 0xED, 0xE0, 0xF4, ' ', '(', 'a', ')', '\n', 0xFF};
    uint32_t seed = 1;
    for (uint32_t round = 0; round < 2000; round++) {
        uint32_t length = round % 61;
        char *text = malloc(length + 1);
        for (uint32_t i = 0; i < length; i++) {
            seed = seed * 1664525u + 1013904223u;
            text[i] = (char)(seed >> 31 ? leads[(seed >> 16) % sizeof leads] : 0x80 | (seed >> 24 & 0x3F));
        }
        text[length] = '\0';
        struct fixture fixture;
        fixture_open(&fixture);
        const struct view *view = fixture_view_bytes(&fixture, text, length);
        uint32_t seen = 0, size;
        for (uint32_t at = 0; at < length; at += size) {
            uint32_t code_point = utf8_decode((const uint8_t *)text + at, length - at, &size);
            uint32_t fold = code_point < 0x10000 ? fold_table[code_point] : FOLD_OTHER;
            if (code_point == UTF8_BAD || fold < FOLD_FIRST_CODE) continue;
            if (seen < view->count && view->offset[seen] == at) assert_int_equal(view->code[seen++], fold);
        }
        assert_int_equal(seen, view->count);
        fixture_close(&fixture);
        free(text);
    }
}

/* The memory is used again, and grows when it must. */
static void a_view_is_built_again(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    fixture_view(&fixture, "中华人民共和国");
    uint64_t held = fixture.memory.held;
    assert_int_equal(fixture_view(&fixture, "一")->count, 1);
    assert_int_equal(fixture.memory.held, held);
    assert_int_equal(fixture_view(&fixture, "国务院关于印发规划的通知")->count, 12);
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds_width_and_script),       cmocka_unit_test(looks_through_what_is_not_text),
        cmocka_unit_test(gaps_tell_what_stood_between), cmocka_unit_test(bad_bytes_are_reported_or_refused),
        cmocka_unit_test(empty_text_has_no_characters), cmocka_unit_test(any_bytes_are_fine),
        cmocka_unit_test(a_view_is_built_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
