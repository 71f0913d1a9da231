#include "base/test.h"
#include "base/utf8.h"
#include "data/fold.h"
#include "text/run.h"

#include <string.h>

/* BEHIND: bytes that must follow for four characters to be taken at once. */
enum { ROOM = 64, BEHIND = 12 };

/* How many characters of one and three bytes from the start need no closer look: the slow, plain way. */
static uint32_t count_plain(const uint8_t *text, uint32_t length, uint16_t *codes, uint32_t *offsets) {
    uint32_t count = 0, size;
    for (uint32_t at = 0; at + BEHIND <= length; at += size) {
        uint32_t code_point = utf8_decode(text + at, length - at, &size);
        if (code_point == UTF8_BAD || size == 2 || size == 4) break;
        uint32_t fold = fold_table[code_point];
        if (fold < FOLD_FIRST_CODE || fold == '(') break;
        codes[count] = (uint16_t)fold;
        offsets[count++] = at;
    }
    return count;
}

/* More may be taken than the plain way does, up to the end of the text, but it must be right. */
static void assert_run(const uint8_t *text, uint32_t length) {
    uint16_t codes[ROOM + RUN_SLACK], plain_codes[ROOM];
    uint32_t offsets[ROOM + RUN_SLACK], plain_offsets[ROOM], at = 0;
    uint8_t gaps[ROOM + RUN_SLACK];
    memset(gaps, 1, sizeof gaps);
    struct run run = {.text = text, .end = length, .code = codes, .offset = offsets, .gap = gaps};
    uint32_t count = run_take(&run), plain = count_plain(text, length, plain_codes, plain_offsets);
    assert_true(count >= plain);
    assert_memory_equal(codes, plain_codes, plain * sizeof *codes);
    for (uint32_t i = 0, size; i < count; i++, at += size) {
        assert_int_equal(offsets[i], at);
        assert_int_equal(gaps[i], 0);
        uint32_t code_point = utf8_decode(text + at, length - at, &size);
        assert_true(size == 1 || size == 3);
        assert_true(code_point != UTF8_BAD);
        assert_int_equal(codes[i], fold_table[code_point]);
        assert_true(codes[i] >= FOLD_FIRST_CODE && codes[i] != '(');
    }
    assert_int_equal(run.at, at);
}

/* Each pattern of lead byte and continuations, at each place among four and behind them. */
static void all_sequences_of_three(void **state) {
    (void)state;
    for (uint32_t bits = 0; bits < 1 << 16; bits++) {
        for (uint32_t place = 0; place < 5; place++) {
            uint8_t text[] = "一二三四五六七八九", *at = text + 3 * place;
            at[0] = (uint8_t)(0xE0 | bits >> 12);
            at[1] = (uint8_t)(0x80 | (bits >> 6 & 0x3F));
            at[2] = (uint8_t)(0x80 | (bits & 0x3F));
            assert_run(text, sizeof text - 1);
            at[1 + bits % 2] ^= (uint8_t)(0x40 << bits / 2 % 2);
            assert_run(text, sizeof text - 1);
            at[0] ^= 0x10;
            assert_run(text, sizeof text - 1);
        }
    }
}

static void mixed_text_of_any_length(void **state) {
    (void)state;
    static const char *const pieces[] = {"发",   "展",  "，", "（", "1", "a", "é", " ", "\n", "\xF0\x9F\x98\x80",
                                         "\x80", "\xE4"};
    uint32_t seed = 11;
    for (int round = 0; round < 20000; round++) {
        char text[ROOM] = "";
        uint32_t length = 0, pieces_of_round = 2 + (uint32_t)round % 11;
        while (length + 8 < sizeof text - (uint32_t)round % 40) {
            seed = seed * 1664525u + 1013904223u;
            const char *piece = pieces[(seed >> 16) % pieces_of_round];
            if (seed >> 28) piece = pieces[seed >> 31];
            length += (uint32_t)strlen(strcpy(text + length, piece));
        }
        assert_run((const uint8_t *)text, length);
    }
}

static void a_run_ends_at_what_needs_a_look(void **state) {
    (void)state;
    static const char *const ends[] = {"\n", "é", "（", "(", "\u3000", "\u200B", "\xFF", "\U0001F600"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        char text[ROOM] = "2031年我们";
        uint16_t codes[ROOM + RUN_SLACK];
        uint32_t offsets[ROOM + RUN_SLACK], whole = (uint32_t)strlen(text);
        uint8_t gaps[ROOM + RUN_SLACK];
        strcat(strcat(text, ends[i]), "继续发展");
        struct run run = {.text = (const uint8_t *)text,
                          .end = (uint32_t)strlen(text),
                          .code = codes,
                          .offset = offsets,
                          .gap = gaps};
        assert_int_equal(run_take(&run), 7);
        assert_int_equal(run.at, whole);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_sequences_of_three),
        cmocka_unit_test(mixed_text_of_any_length),
        cmocka_unit_test(a_run_ends_at_what_needs_a_look),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
