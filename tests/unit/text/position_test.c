#include "base/utf8.h"
#include "fixture.h"

#include <stdlib.h>

static struct fixture fixture;
static const struct source_map same_bytes;

/* Whether a line break ends between two offsets that follow each other: the slow, plain way. */
static int breaks(uint32_t code_point, int next_is_feed) {
    if (code_point == '\r') return !next_is_feed;
    return (code_point >= '\n' && code_point <= 0x0C) || code_point == 0x85 || code_point == 0x2028 ||
           code_point == 0x2029;
}

/* Holds every place of a text against a plain walk, in ascending and in jumping order, and back. */
static void assert_positions(const char *text, uint32_t length) {
    const uint8_t *bytes = (const uint8_t *)text;
    const struct positions *positions = &fixture_view_bytes(&fixture, text, length)->positions;
    struct position_cursor ascending = {0};
    speech_position expected = {.line = 1, .column = 1};
    for (;;) {
        uint32_t offset = expected.offset, size, back;
        speech_position row;
        struct position_cursor jumping = {0};
        assert_int_equal(position_find(positions, &same_bytes, &ascending, offset, &row), SPEECH_OK);
        assert_memory_equal(&row, &expected, sizeof row);
        assert_int_equal(position_find(positions, &same_bytes, &jumping, offset, &row), SPEECH_OK);
        assert_memory_equal(&row, &expected, sizeof row);
        jumping = (struct position_cursor){0};
        assert_int_equal(position_offset(positions, &same_bytes, &jumping, SPEECH_UNIT_UTF_16, row.utf16, &back), 0);
        assert_int_equal(back, offset);
        assert_int_equal(
            position_offset(positions, &same_bytes, &jumping, SPEECH_UNIT_CODE_POINT, row.code_point, &back), 0);
        assert_int_equal(back, offset);
        if (offset == length) break;
        uint32_t code_point = utf8_decode(bytes + offset, length - offset, &size);
        for (uint32_t k = 1; k < size; k++) {
            assert_int_equal(position_find(positions, &same_bytes, &jumping, offset + k, &row), SPEECH_ERROR_OFFSET);
            assert_int_equal(position_offset(positions, &same_bytes, &jumping, SPEECH_UNIT_SOURCE, offset + k, &back),
                             SPEECH_OK);
            assert_int_equal(back, offset);
        }
        expected.offset = expected.source = offset + size;
        expected.code_point++;
        expected.utf16 += code_point != UTF8_BAD && code_point >= 0x10000 ? 2 : 1;
        expected.column++;
        if (code_point != UTF8_BAD && breaks(code_point, offset + 1 < length && text[offset + 1] == '\n')) {
            expected.line++;
            expected.column = 1;
        }
    }
    assert_int_equal(positions->end.code_point, expected.code_point);
    assert_int_equal(positions->end.utf16, expected.utf16);
    assert_int_equal(positions_lines(positions), expected.line - (expected.column == 1));
}

static void short_texts(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "a",
        "中",
        "\n",
        "\r",
        "\r\n",
        "一\n二",
        "一\r\n二\r",
        "\xC2\x85\x85",
        "\r\r\n\n",
        "a\x0B b\x0C c",
        "\xE2\x80\xA8一\xE2\x80\xA9\xE2\x80\xAA",
        "\xF0\x9F\x98\x80x\xF0\x9F\x98\x80",
        "經(jīng)驗(yàn)和總結(\njié )",
        "經(jī\r\nng)驗",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) assert_positions(texts[i], (uint32_t)strlen(texts[i]));
}

/* Over several blocks, with characters of all sizes across their borders, and with every kind of line break. */
static void long_texts(void **state) {
    (void)state;
    static const char *const pieces[] = {"中", "a", "\xF0\x9F\x98\x80", "é",   "\r\n", "\n", "\xE2\x80\xA8", "\xC2\x85",
                                         "\r", "“", "国务院",           "\x0C"};
    static const char *const bad[] = {"\xFF", "\xE4\xB8", "\x85", "\xF0\x9F\x98"};
    uint32_t seed = 7;
    for (int round = 0; round < 12; round++) {
        char text[6000];
        uint32_t length = 0;
        while (length + 16 < sizeof text - (uint32_t)round * 131) {
            seed = seed * 1664525u + 1013904223u;
            uint32_t pick = seed >> 16;
            const char *piece = pick % 8 ? pieces[pick % 4 ? 0 : 10] : pieces[pick / 8 % 12];
            if (round % 2 && pick % 50 == 0) piece = bad[pick / 64 % 4];
            memcpy(text + length, piece, strlen(piece));
            length += (uint32_t)strlen(piece);
        }
        text[length] = '\0';
        assert_positions(text, length);
    }
}

static void one_line_of_many_blocks(void **state) {
    (void)state;
    char text[5000];
    memset(text, 'x', sizeof text);
    text[0] = '\n';
    text[4999] = '\0';
    assert_positions(text, 4999);
}

static void places_behind_the_end_are_refused(void **state) {
    (void)state;
    const struct positions *positions = &fixture_view(&fixture, "\xF0\x9F\x98\x80")->positions;
    struct position_cursor cursor = {0};
    speech_position row;
    uint32_t offset;
    assert_int_equal(position_find(positions, &same_bytes, &cursor, 5, &row), SPEECH_ERROR_OFFSET);
    assert_int_equal(position_offset(positions, &same_bytes, &cursor, SPEECH_UNIT_CODE_POINT, 2, &offset),
                     SPEECH_ERROR_OFFSET);
    assert_int_equal(position_offset(positions, &same_bytes, &cursor, SPEECH_UNIT_UTF_16, 3, &offset),
                     SPEECH_ERROR_OFFSET);
    assert_int_equal(position_offset(positions, &same_bytes, &cursor, SPEECH_UNIT_SOURCE, 5, &offset),
                     SPEECH_ERROR_OFFSET);
    assert_int_equal(position_offset(positions, &same_bytes, &cursor, SPEECH_UNIT_UTF_16, 1, &offset), SPEECH_OK);
    assert_int_equal(offset, 0);
}

static int set_up(void **state) {
    (void)state;
    fixture_open(&fixture);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    fixture_close(&fixture);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(short_texts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(long_texts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_line_of_many_blocks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(places_behind_the_end_are_refused, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
