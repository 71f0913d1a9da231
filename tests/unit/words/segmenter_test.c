#include "words/sample.h"
#include "words/segmenter.h"

#include <pthread.h>

enum { THREADS = 4, ROUNDS = 50 };

static const uint16_t run[] = u"坚持改革开放推动发展";
static const uint32_t ends[] = {2, 4, 6, 8, 10};

static int cut_right(const struct segmenter *segmenter) {
    struct cutter cutter;
    if (cutter_open(&cutter, segmenter) != SPEECH_OK) return 0;
    int right = cutter_start(&cutter, run, sizeof run / sizeof *run - 1) == SPEECH_OK;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) right &= cutter_next(&cutter) == ends[i];
    right &= cutter_next(&cutter) == 0;
    cutter_close(&cutter);
    return right;
}

static void test_one_run_after_another(void **state) {
    (void)state;
    struct memory memory;
    struct segmenter *segmenter;
    struct cutter cutter;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    assert_int_equal(segmenter_create(&segmenter, &memory), SPEECH_OK);
    assert_true(cut_right(segmenter));
    assert_int_equal(cutter_open(&cutter, segmenter), SPEECH_OK);
    assert_int_equal(cutter_start(&cutter, run, 2), SPEECH_OK);
    assert_int_equal(cutter_next(&cutter), 2);
    assert_int_equal(cutter_start(&cutter, run + 2, 4), SPEECH_OK);
    assert_int_equal(cutter_next(&cutter), 2);
    assert_int_equal(cutter_next(&cutter), 4);
    assert_int_equal(cutter_next(&cutter), 0);
    cutter_close(&cutter);
    segmenter_destroy(segmenter, &memory);
    assert_int_equal(memory.held, 0);
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
    assert_int_equal(segmenter_create(&segmenter, &memory), SPEECH_OK);
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
        cmocka_unit_test(test_shared_by_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
