#include "words/sample.h"
#include "words/segmenter.h"

#include <pthread.h>
#include <speech/config.h>
#include <string.h>

enum { THREADS = 4, ROUNDS = 50 };

static const uint16_t run[] = u"坚持改革开放推动发展";
static const uint32_t ends[] = {2, 4, 6, 8, 10};

/* Cuts a run that may be longer than what the lattice looks at together; gives how many words, at most `most`. */
static uint32_t cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint32_t *found, uint32_t most) {
    uint32_t total = 0;
    lattice_start(lattice, codes, count);
    for (uint32_t at = 0; at < count;) {
        uint32_t words;
        const struct lattice_word *next = lattice_cut(lattice, at, count, &words);
        for (uint32_t i = 0; i < words && total < most; i++) found[total++] = at + next[i].end;
        at = found[total - 1];
    }
    return total;
}

static int cut_right(const struct segmenter *segmenter) {
    struct lattice lattice;
    uint32_t found[sizeof run];
    segmenter_open(segmenter, &lattice, SPEECH_STANDARD_PKU);
    uint32_t words = cut(&lattice, run, sizeof run / sizeof *run - 1, found, sizeof run);
    return words == sizeof ends / sizeof *ends && memcmp(found, ends, sizeof ends) == 0;
}

static void test_one_run_after_another(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    struct lattice lattice;
    uint32_t found[sizeof run];
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &memory), SPEECH_OK);
    assert_true(cut_right(segmenter));
    segmenter_open(segmenter, &lattice, SPEECH_STANDARD_UD);
    assert_int_equal(cut(&lattice, run, 2, found, sizeof run), 1);
    assert_int_equal(found[0], 2);
    assert_int_equal(cut(&lattice, run + 2, 4, found, sizeof run), 2);
    assert_int_equal(found[0], 2);
    assert_int_equal(found[1], 4);
    segmenter_destroy(segmenter, &memory);
    assert_int_equal(memory.held, 0);
}

/* Only the Chinese characters that a run begins with are cut. */
static void test_ends_with_the_chinese_characters(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    struct lattice lattice;
    uint32_t words;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &memory), SPEECH_OK);
    segmenter_open(segmenter, &lattice, SPEECH_STANDARD_UD);
    lattice_start(&lattice, u"改革，开放", 5);
    const struct lattice_word *found = lattice_cut(&lattice, 0, 5, &words);
    assert_int_equal(words, 1);
    assert_int_equal(found->end, 2);
    segmenter_destroy(segmenter, &memory);
}

/* Runs that are longer than what the lattice looks at together. */
static void test_long_runs(void **state) {
    (void)state;
    enum { LENGTH = sizeof run / sizeof *run - 1, TIMES = 4000, LONG = LENGTH * TIMES };
    struct memory memory;
    struct segmenter *segmenter;
    static uint16_t codes[LONG];
    static uint32_t found[LONG];
    struct lattice lattice;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &memory), SPEECH_OK);
    segmenter_open(segmenter, &lattice, SPEECH_STANDARD_WHOLE);
    for (uint32_t i = 0; i < LONG; i++) codes[i] = run[i % LENGTH];
    assert_int_equal(cut(&lattice, codes, LONG, found, LONG), TIMES * 5);
    for (uint32_t i = 0; i < TIMES * 5; i++) assert_int_equal(found[i], i / 5 * LENGTH + ends[i % 5]);
    for (uint32_t i = 0; i < LONG; i++) codes[i] = u'一';
    uint32_t words = cut(&lattice, codes, LONG, found, LONG);
    for (uint32_t i = 1; i < words; i++) assert_true(found[i] > found[i - 1]);
    assert_int_equal(found[words - 1], LONG);
    segmenter_destroy(segmenter, &memory);
}

static void *cut_often(void *segmenter) {
    for (int i = 0; i < ROUNDS; i++)
        if (!cut_right(segmenter)) return NULL;
    return segmenter;
}

static void test_shared_by_threads(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    pthread_t threads[THREADS];
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &memory), SPEECH_OK);
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, cut_often, segmenter), 0);
    for (int i = 0; i < THREADS; i++) {
        void *result;
        assert_int_equal(pthread_join(threads[i], &result), 0);
        assert_ptr_equal(result, segmenter);
    }
    segmenter_destroy(segmenter, &memory);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_run_after_another),
        cmocka_unit_test(test_ends_with_the_chinese_characters),
        cmocka_unit_test(test_long_runs),
        cmocka_unit_test(test_shared_by_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
