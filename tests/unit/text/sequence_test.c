#include "base/test.h"
#include "text/sequence.h"

#include <speech/config.h>

/* Some bytes, and what the sequence at their start is: its size, and whether it has the form of a character. */
static const struct row {
    uint32_t encoding;
    uint8_t bytes[4];
    uint8_t count, size, good;
} rows[] = {
    {SPEECH_ENCODING_GB18030, {'a'}, 1, 1, 1},
    {SPEECH_ENCODING_GB18030, {0xD6, 0xD0}, 2, 2, 1},
    {SPEECH_ENCODING_GB18030, {0x81, 0x40}, 2, 2, 1},
    {SPEECH_ENCODING_GB18030, {0x84, 0x31, 0x95, 0x33}, 4, 4, 1},
    {SPEECH_ENCODING_GB18030, {0x80}, 1, 1, 0},
    {SPEECH_ENCODING_GB18030, {0xFF, 0xFF}, 2, 1, 0},
    {SPEECH_ENCODING_GB18030, {0xD6, 0x7F}, 2, 1, 0},
    {SPEECH_ENCODING_GB18030, {0xD6, '\n'}, 2, 1, 0},
    {SPEECH_ENCODING_GB18030, {0xD6}, 1, 1, 0},
    {SPEECH_ENCODING_GB18030, {0x84, 0x31, 0x95}, 3, 1, 0},
    {SPEECH_ENCODING_GB18030, {0x84, 0x31, 'a', 'b'}, 4, 1, 0},
    {SPEECH_ENCODING_BIG5, {0xA4, 0xA4}, 2, 2, 1},
    {SPEECH_ENCODING_BIG5, {0xA4, 0x40}, 2, 2, 1},
    {SPEECH_ENCODING_BIG5, {0xA4, 0x80}, 2, 1, 0},
    {SPEECH_ENCODING_BIG5, {0x81, 0x40}, 2, 2, 1},
    {SPEECH_ENCODING_BIG5, {0x80, 0x40}, 2, 1, 0},
    {SPEECH_ENCODING_BIG5, {0xA4}, 1, 1, 0},
    {SPEECH_ENCODING_UTF_16LE, {0x2D, 0x4E}, 2, 2, 1},
    {SPEECH_ENCODING_UTF_16LE, {0x3D, 0xD8, 0x00, 0xDE}, 4, 4, 1},
    {SPEECH_ENCODING_UTF_16LE, {0x3D, 0xD8, 0x2D, 0x4E}, 4, 2, 0},
    {SPEECH_ENCODING_UTF_16LE, {0x00, 0xDE}, 2, 2, 0},
    {SPEECH_ENCODING_UTF_16LE, {0x3D, 0xD8}, 2, 2, 0},
    {SPEECH_ENCODING_UTF_16LE, {0x2D}, 1, 1, 0},
    {SPEECH_ENCODING_UTF_16BE, {0x4E, 0x2D}, 2, 2, 1},
    {SPEECH_ENCODING_UTF_16BE, {0xD8, 0x3D, 0xDE, 0x00}, 4, 4, 1},
    {SPEECH_ENCODING_UTF_16BE, {0xDE, 0x00}, 2, 2, 0},
};

static void sequences_end_where_they_should(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint32_t size = 0;
        int good = sequence_of(rows[i].encoding)(rows[i].bytes, rows[i].count, &size);
        assert_int_equal(good, rows[i].good);
        assert_int_equal(size, rows[i].size);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(sequences_end_where_they_should)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
