#include "base/utf8.h"
#include "text/decode.h"
#include "text/encoded.h"
#include "text/fixture.h"

#include <speech/config.h>
#include <stdlib.h>

static const struct encoding {
    uint32_t number;
    const char *converter;
} encodings[] = {
    {SPEECH_ENCODING_GB18030, "gb18030"},
    {SPEECH_ENCODING_BIG5, "Big5-HKSCS"},
    {SPEECH_ENCODING_UTF_16LE, "UTF-16LE"},
    {SPEECH_ENCODING_UTF_16BE, "UTF-16BE"},
};

/* A decoding, and what it takes to make one. */
struct decoded {
    struct fixture fixture;
    struct array text;
    struct source_map map;
    uint32_t bad_at;
    speech_status status;
};

static void decode(struct decoded *decoded, uint32_t encoding, const void *bytes, uint32_t length, int strict) {
    *decoded = (struct decoded){0};
    fixture_open(&decoded->fixture);
    decoded->status = decode_text(&decoded->text, &decoded->map, &decoded->fixture.context, encoding, bytes, length,
                                  strict, &decoded->bad_at);
}

static void assert_text(const struct decoded *decoded, const char *expected) {
    assert_int_equal(decoded->status, SPEECH_OK);
    assert_int_equal(decoded->text.count, strlen(expected));
    assert_memory_equal(decoded->text.items, expected, strlen(expected));
}

static void end(struct decoded *decoded) {
    array_free(&decoded->text, &decoded->fixture.memory, 1);
    source_map_free(&decoded->map, &decoded->fixture.memory);
    fixture_close(&decoded->fixture);
}

/* Each character's place is held against the length of what comes before it, encoded alone. */
static void text_and_map_are_right(void **state) {
    (void)state;
    static const char text[] = "關於ABC，工作5.2萬元。\n繼續 推進";
    char bytes[256], rest[256];
    for (size_t i = 0; i < 4; i++) {
        struct decoded decoded;
        uint32_t length = encoded(encodings[i].converter, text, bytes, sizeof bytes), size;
        decode(&decoded, encodings[i].number, bytes, length, 1);
        assert_text(&decoded, text);
        for (uint32_t at = 0; at < sizeof text - 1; at += size) {
            uint32_t source = length - encoded(encodings[i].converter, text + at, rest, sizeof rest);
            utf8_decode((const uint8_t *)text + at, (uint32_t)sizeof text - at, &size);
            assert_int_equal(source_map_to_source(&decoded.map, at), source);
            assert_int_equal(source_map_to_text(&decoded.map, source), at);
        }
        end(&decoded);
    }
}

/* Longer than a chunk, with characters of every size, so that the chunks end at odd places. */
static void long_texts_pass_through_chunks(void **state) {
    (void)state;
    enum { TIMES = 3000 };
    static const char piece[] = "a国\xF0\xA0\x80\x80é";
    char *text = malloc(TIMES * (sizeof piece - 1) + 1), *bytes = malloc(TIMES * 32);
    for (int i = 0; i < TIMES; i++) memcpy(text + (size_t)i * (sizeof piece - 1), piece, sizeof piece);
    static const size_t able[] = {0, 2, 3}; /* Big5 has no U+20000 in all versions of ICU */
    for (size_t i = 0; i < 3; i++) {
        struct decoded decoded;
        uint32_t length = encoded(encodings[able[i]].converter, text, bytes, TIMES * 32);
        decode(&decoded, encodings[able[i]].number, bytes, length, 1);
        assert_text(&decoded, text);
        assert_int_equal(source_map_to_source(&decoded.map, decoded.text.count), length);
        assert_int_equal(source_map_to_text(&decoded.map, length), decoded.text.count);
        end(&decoded);
    }
    free(text);
    free(bytes);
}

static void bad_sequences_become_replacement_characters(void **state) {
    (void)state;
    struct decoded decoded;
    decode(&decoded, SPEECH_ENCODING_GB18030, "\xD6\xD0\xFF\xB9\xFA\xD6", 6, 0);
    assert_text(&decoded, "中\xEF\xBF\xBD国\xEF\xBF\xBD");
    assert_int_equal(decoded.fixture.diagnostics.count, 2);
    const speech_diagnostic *row = ARRAY_AT(speech_diagnostic, &decoded.fixture.diagnostics, 0);
    assert_int_equal(row->start, 3);
    assert_int_equal(row->end, 6);
    assert_int_equal(source_map_to_source(&decoded.map, 3), 2);
    assert_int_equal(source_map_to_source(&decoded.map, 6), 3);
    assert_int_equal(source_map_to_source(&decoded.map, 9), 5);
    end(&decoded);
}

static void strict_reading_says_where(void **state) {
    (void)state;
    struct decoded decoded;
    decode(&decoded, SPEECH_ENCODING_GB18030, "\xD6\xD0\xFF\xB9\xFA", 5, 1);
    assert_int_equal(decoded.status, SPEECH_ERROR_ENCODING);
    assert_int_equal(decoded.bad_at, 2);
    end(&decoded);
    decode(&decoded, SPEECH_ENCODING_UTF_16LE, "\x2D\x4E\x00\xDE", 4, 1);
    assert_int_equal(decoded.status, SPEECH_ERROR_ENCODING);
    assert_int_equal(decoded.bad_at, 2);
    end(&decoded);
}

/* 84328130 has the form of a character, but stands for none. */
static void unassigned_characters_are_bad(void **state) {
    (void)state;
    struct decoded decoded;
    decode(&decoded, SPEECH_ENCODING_GB18030, "\xD6\xD0\x84\x32\x81\x30\xB9\xFA", 8, 0);
    assert_text(&decoded, "中\xEF\xBF\xBD国");
    assert_int_equal(source_map_to_source(&decoded.map, 3), 2);
    assert_int_equal(source_map_to_source(&decoded.map, 6), 6);
    end(&decoded);
}

/* Whatever the bytes: the decoded text is well-formed, and the map never goes back. */
static void any_bytes_are_fine(void **state) {
    (void)state;
    uint32_t seed = 1;
    for (uint32_t round = 0; round < 1200; round++) {
        uint32_t length = round % 67, last = 0, size;
        uint8_t *bytes = malloc(length + 1);
        for (uint32_t i = 0; i < length; i++) bytes[i] = (uint8_t)((seed = seed * 1664525u + 1013904223u) >> 24);
        struct decoded decoded;
        decode(&decoded, encodings[round % 4].number, bytes, length, 0);
        assert_int_equal(decoded.status, SPEECH_OK);
        for (uint32_t at = 0; at < decoded.text.count; at += size) {
            const uint8_t *text = ARRAY_AT(uint8_t, &decoded.text, at);
            assert_int_not_equal(utf8_decode(text, decoded.text.count - at, &size), UTF8_BAD);
            uint32_t source = source_map_to_source(&decoded.map, at);
            assert_in_range(source, last, length);
            last = source;
        }
        assert_int_equal(source_map_to_source(&decoded.map, decoded.text.count), length);
        end(&decoded);
        free(bytes);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_and_map_are_right),
        cmocka_unit_test(long_texts_pass_through_chunks),
        cmocka_unit_test(bad_sequences_become_replacement_characters),
        cmocka_unit_test(strict_reading_says_where),
        cmocka_unit_test(unassigned_characters_are_bad),
        cmocka_unit_test(any_bytes_are_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
