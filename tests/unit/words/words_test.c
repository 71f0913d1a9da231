#include "words/sample.h"

#include <limits.h>
#include <stdlib.h>

static uint32_t kind_at(const struct sample *sample, uint32_t offset) {
    const speech_token *tokens = sample->rows.items;
    for (uint32_t i = 0; i < sample->rows.count; i++)
        if (tokens[i].start <= offset && offset < tokens[i].end) return tokens[i].kind;
    return 0;
}

static void test_running_text(void **state) {
    (void)state;
    sample_expect_words("坚持改革开放，推动发展。", SPEECH_STANDARD_WHOLE, "坚持|改革|开放|，|推动|发展|。");
    sample_expect_words("", SPEECH_STANDARD_WHOLE, "");
    sample_expect_words(" \n", SPEECH_STANDARD_WHOLE, " \n");
}

static void test_kinds(void **state) {
    (void)state;
    static const char text[] = "发展 12二三，●A\xFF😀+〔";
    struct sample sample;
    sample_open(&sample, text, sizeof text - 1);
    sample_read_words(&sample, SPEECH_STANDARD_WHOLE);
    sample_check_tiling(&sample);
    static const struct {
        const char *at;
        uint32_t kind;
    } expected[] = {{"发", SPEECH_TOKEN_WORD},   {" ", SPEECH_TOKEN_SPACE},        {"1", SPEECH_TOKEN_NUMBER},
                    {"二", SPEECH_TOKEN_NUMBER}, {"，", SPEECH_TOKEN_PUNCTUATION}, {"●", SPEECH_TOKEN_SYMBOL},
                    {"A", SPEECH_TOKEN_LATIN},   {"\xFF", SPEECH_TOKEN_NOISE},     {"😀", SPEECH_TOKEN_SYMBOL},
                    {"+", SPEECH_TOKEN_SYMBOL},  {"〔", SPEECH_TOKEN_PUNCTUATION}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        assert_int_equal(kind_at(&sample, (uint32_t)(strstr(text, expected[i].at) - text)), expected[i].kind);
    sample_close(&sample);
}

static void test_noise_in_and_between_words(void **state) {
    (void)state;
    sample_expect_words("发\u200B展\u200B。", SPEECH_STANDARD_WHOLE, "发\u200B展|\u200B|。");
    sample_expect_words("发\xC3展\xC3 \xC3。", SPEECH_STANDARD_WHOLE, "发\xC3展|\xC3| |\xC3|。");
}

static void test_pinyin_belongs_to_its_character(void **state) {
    (void)state;
    sample_expect_words("\u7D93(jīng)驗(yàn)。", SPEECH_STANDARD_WHOLE, "\u7D93(jīng)驗(yàn)|。");
}

static void test_blanks_part_words_in_sound_text(void **state) {
    (void)state;
    sample_expect_words("发 展", SPEECH_STANDARD_WHOLE, "发| |展");
    sample_expect_words("发\n展", SPEECH_STANDARD_WHOLE, "发|\n|展");
}

/* Blanks strewn over running text part nothing. */
static void test_blanks_in_damaged_text(void **state) {
    (void)state;
    static const char sentence[] = "今天会议的主要目的是总结经验和安排重 点工作。";
    char text[16 * sizeof sentence] = "";
    for (size_t i = 0; i < 12; i++) memcpy(text + i * (sizeof sentence - 1), sentence, sizeof sentence);
    struct sample sample;
    sample_open(&sample, text, strlen(text));
    sample_read_words(&sample, SPEECH_STANDARD_WHOLE);
    sample_check_tiling(&sample);
    char joined[4096];
    sample_join(&sample, joined, sizeof joined);
    assert_non_null(strstr(joined, "|重 点|工作|。"));
    sample_close(&sample);
}

/* A run longer than what the segmenter is given at once is cut like a short one. */
static void test_long_run(void **state) {
    (void)state;
    enum { TIMES = 3000 };
    static const char phrase[] = "推动经济社会发展"; /* 推动 经济 社会 发展 */
    size_t length = sizeof phrase - 1;
    char *text = malloc(TIMES * length);
    assert_non_null(text);
    for (size_t i = 0; i < TIMES; i++) memcpy(text + i * length, phrase, length);
    struct sample sample;
    sample_open(&sample, text, TIMES * length);
    sample_read_words(&sample, SPEECH_STANDARD_WHOLE);
    sample_check_tiling(&sample);
    assert_int_equal(sample.rows.count, TIMES * 4);
    for (uint32_t i = 0; i < sample.rows.count; i++)
        assert_int_equal(ARRAY_AT(speech_token, &sample.rows, i)->start, i * 6);
    sample_close(&sample);
    free(text);
}

/* Texts that could each make a reader of words look far. Quadratic work would not end within the test's time. */
static void test_runs_of_everything(void **state) {
    (void)state;
    static const char *const patterns[] = {"a",    "a-", "-",    "—",      "国",    "国\u200B", "国 ",
                                           "国\n", "4S", "\xC3", "\u0301", "国家a", "ｶﾞ",       "\U00020000"};
    enum { LENGTH = 1 << 18 };
    char *text = malloc(LENGTH);
    assert_non_null(text);
    for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
        size_t size = strlen(patterns[p]);
        for (size_t at = 0; at < LENGTH; at++) text[at] = patterns[p][at % size];
        struct sample sample;
        sample_open(&sample, text, LENGTH);
        sample_read_words(&sample, SPEECH_STANDARD_PKU);
        sample_check_tiling(&sample);
        sample_close(&sample);
    }
    free(text);
}

static void test_row_limit(void **state) {
    (void)state;
    static const char text[] = "坚持改革开放，推动发展。";
    struct sample sample;
    sample_open(&sample, text, sizeof text - 1);
    sample.context.row_limit = 3;
    sample_read_words(&sample, SPEECH_STANDARD_WHOLE);
    assert_int_equal(sample.rows.count, 3);
    assert_int_equal(sample.diagnostics.count, 1);
    const speech_diagnostic *diagnostic = sample.diagnostics.items;
    assert_int_equal(diagnostic->code, SPEECH_DIAGNOSTIC_LIMIT_REACHED);
    assert_int_equal(sample.context.done, 2 * sample.view.length);
    sample_close(&sample);
}

static int32_t refuse(void *context, uint64_t done, uint64_t total) {
    (void)total;
    return done > *(uint64_t *)context;
}

static void test_cancel(void **state) {
    (void)state;
    uint64_t allowed = 20;
    struct sample sample;
    sample_open(&sample, "坚持改革开放", 18);
    sample.context.cancel = refuse;
    sample.context.cancel_context = &allowed;
    struct segmenter *segmenter;
    sample.row_size = sizeof(speech_token);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &sample.memory), SPEECH_OK);
    assert_int_equal(
        words_read(&sample.rows, segmenter, (struct words_wish){0}, &sample.quantities, &sample.view, &sample.context),
        SPEECH_ERROR_CANCELLED);
    segmenter_destroy(segmenter, &sample.memory);
    sample_close(&sample);
}

/* Hooks that fail from the n-th call on. */
struct failing {
    long left;
};

static void *fail_allocate(void *context, size_t bytes) {
    struct failing *failing = context;
    return failing->left-- > 0 ? malloc(bytes) : NULL;
}

static void *fail_reallocate(void *context, void *memory, size_t bytes) {
    struct failing *failing = context;
    return failing->left-- > 0 ? realloc(memory, bytes) : NULL;
}

static void fail_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

static void test_failing_memory(void **state) {
    (void)state;
    struct failing failing = {LONG_MAX};
    const speech_allocator hooks = {sizeof hooks, &failing, fail_allocate, fail_reallocate, fail_release};
    speech_status status = SPEECH_ERROR_MEMORY;
    for (long allowed = 0; status != SPEECH_OK; allowed++) {
        assert_in_range(allowed, 0, 50);
        struct sample sample;
        sample_open(&sample, "坚持改革开放，推动发展。", 36);
        struct memory memory;
        struct segmenter *segmenter;
        assert_int_equal(memory_init(&memory, &hooks), SPEECH_OK);
        sample.context.memory = &memory;
        failing.left = allowed;
        status = segmenter_create(&segmenter, NULL, NULL, &memory);
        if (status == SPEECH_OK)
            status = words_read(&sample.rows, segmenter, (struct words_wish){0}, &sample.quantities, &sample.view,
                                &sample.context);
        if (status != SPEECH_OK) assert_int_equal(status, SPEECH_ERROR_MEMORY);
        segmenter_destroy(segmenter, &memory);
        array_free(&sample.rows, &memory, sizeof(speech_token));
        assert_int_equal(memory.held, 0);
        sample_close(&sample);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_running_text),
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_noise_in_and_between_words),
        cmocka_unit_test(test_pinyin_belongs_to_its_character),
        cmocka_unit_test(test_blanks_part_words_in_sound_text),
        cmocka_unit_test(test_blanks_in_damaged_text),
        cmocka_unit_test(test_long_run),
        cmocka_unit_test(test_runs_of_everything),
        cmocka_unit_test(test_row_limit),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_failing_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
