#include "base/test.h"
#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

static const uint8_t *bytes(const char *text) {
    return (const uint8_t *)text;
}

/* Each code point there is: encoded, decoded, and held against utf8proc. */
static void every_code_point_comes_back(void **state) {
    (void)state;
    for (uint32_t code_point = 0; code_point < 0x110000; code_point++) {
        if (code_point >= 0xD800 && code_point < 0xE000) continue;
        char text[4];
        uint8_t other[4];
        uint32_t size, length = utf8_encode(code_point, text);
        assert_int_equal(length, utf8proc_encode_char((utf8proc_int32_t)code_point, other));
        assert_memory_equal(text, other, length);
        assert_int_equal(utf8_decode(bytes(text), length, &size), code_point);
        assert_int_equal(size, length);
        assert_int_equal(utf8_start(bytes(text), length, length - 1), 0);
    }
}

/* Unicode 15.0, tables 3-8 to 3-11, and cut sequences: the sizes of the maximal subparts. */
static void bad_sequences_are_cut_as_unicode_says(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *sizes; /* a digit for each subpart or character */
    } rows[] = {
        {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", "111111111"},
        {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", "111111111"},
        {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", "111111111"},
        {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "21321"},
        {"\xE4\xB8", "2"},
        {"\xF0\x9F\x98", "3"},
        {"\xC3", "1"},
        {"\xE4\xB8\xAD\xF0\x9F\x98\x80\xC3\xA9", "342"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint32_t length = (uint32_t)strlen(rows[i].text), at = 0, size;
        for (const char *expected = rows[i].sizes; *expected; expected++, at += size) {
            utf8_decode(bytes(rows[i].text) + at, length - at, &size);
            assert_int_equal(size, *expected - '0');
            for (uint32_t k = 0; k < size; k++) assert_int_equal(utf8_start(bytes(rows[i].text), length, at + k), at);
        }
        assert_int_equal(at, length);
    }
}

static void count_is_right_at_every_length(void **state) {
    (void)state;
    char text[1200];
    uint32_t length = 0;
    while (length + 4 < sizeof text) length += utf8_encode(length % 7 ? 0x4E00 + length : length % 128, text + length);
    uint32_t expected = 0, size;
    for (uint32_t at = 0; at < length; at += size) {
        assert_int_equal(utf8_count(bytes(text), at), expected++);
        utf8_decode(bytes(text) + at, length - at, &size);
    }
}

/* How many bytes are well-formed: the slow, plain way. */
static uint32_t valid_length(const char *text, uint32_t length) {
    uint32_t at = 0, size = 0;
    for (; at < length; at += size)
        if (utf8_decode(bytes(text) + at, length - at, &size) == UTF8_BAD) break;
    return at;
}

/* Any lead byte with any second byte, at each place among characters of three bytes, which are judged four at a
 * time. */
static void validity_ends_at_the_first_bad_sequence(void **state) {
    (void)state;
    for (uint32_t bits = 0; bits < 1 << 16; bits++) {
        for (uint32_t place = 0; place < 5; place++) {
            char text[] = "二〇三一年ab", *at = text + 3 * place;
            at[0] = (char)(bits >> 8);
            at[1] = (char)(bits & 0xFF);
            assert_int_equal(utf8_valid_length(bytes(text), sizeof text - 1), valid_length(text, sizeof text - 1));
        }
    }
    const char *text = "二〇三一年，12月";
    for (uint32_t length = 0; length <= strlen(text); length++)
        assert_int_equal(utf8_valid_length(bytes(text), length), valid_length(text, length));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(bad_sequences_are_cut_as_unicode_says),
        cmocka_unit_test(count_is_right_at_every_length),
        cmocka_unit_test(validity_ends_at_the_first_bad_sequence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
