#include "words/sample.h"
#include "words/segmenter.h"

#include <pthread.h>
#include <speech/config.h>
#include <string.h>

enum { THREADS = 4, ROUNDS = 50 };

static const uint16_t run[] = u"坚持改革开放推动发展";
static const uint32_t ends[] = {2, 4, 6, 8, 10};

static int cut_right(const struct segmenter *segmenter) {
    struct cutter cutter;
    int right = 1;
    cutter_open(&cutter, segmenter, SPEECH_STANDARD_PKU);
    cutter_start(&cutter, run, sizeof run / sizeof *run - 1);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) right &= cutter_next(&cutter) == ends[i];
    right &= cutter_next(&cutter) == 0;
    return right;
}

static void test_one_run_after_another(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    struct cutter cutter;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, &memory), SPEECH_OK);
    assert_true(cut_right(segmenter));
    cutter_open(&cutter, segmenter, SPEECH_STANDARD_UD);
    cutter_start(&cutter, run, 2);
    assert_int_equal(cutter_next(&cutter), 2);
    cutter_start(&cutter, run + 2, 4);
    assert_int_equal(cutter_next(&cutter), 2);
    assert_int_equal(cutter_next(&cutter), 4);
    assert_int_equal(cutter_next(&cutter), 0);
    segmenter_destroy(segmenter, &memory);
    assert_int_equal(memory.held, 0);
}

/* Ends of the words of a run, as one number each, which must not depend on what stands far behind. */
static uint32_t cut_repeated(struct cutter *cutter, uint16_t *codes, uint32_t times, uint32_t *last) {
    uint32_t length = sizeof run / sizeof *run - 1, words = 0;
    for (uint32_t i = 0; i < times; i++) memcpy(codes + i * length, run, length * sizeof *run);
    cutter_start(cutter, codes, times * length);
    for (uint32_t end; (end = cutter_next(cutter)) != 0; words++) *last = end;
    return words;
}

/* Runs that are longer than what the lattice looks at together. */
static void test_long_runs(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    static uint16_t codes[40000];
    struct cutter cutter;
    uint32_t last = 0;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, NULL, &memory), SPEECH_OK);
    cutter_open(&cutter, segmenter, SPEECH_STANDARD_WHOLE);
    assert_int_equal(cut_repeated(&cutter, codes, 4000, &last), 20000);
    assert_int_equal(last, 40000);
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) codes[i] = u'一';
    cutter_start(&cutter, codes, sizeof codes / sizeof *codes);
    for (uint32_t end; (end = cutter_next(&cutter)) != 0; last = end) assert_true(end > last || last == 40000);
    assert_int_equal(last, 40000);
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
    assert_int_equal(segmenter_create(&segmenter, NULL, &memory), SPEECH_OK);
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
        cmocka_unit_test(test_long_runs),
        cmocka_unit_test(test_shared_by_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
