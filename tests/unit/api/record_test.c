#include "api/record.h"
#include "base/test.h"

#include <string.h>

static void sizes_are_judged(void **state) {
    (void)state;
    assert_int_equal(record_check_size(16, 16), SPEECH_OK);
    assert_int_equal(record_check_size(4096, 16), SPEECH_OK);
    assert_int_equal(record_check_size(8, 16), SPEECH_ERROR_STRUCT_OLD);
    assert_int_equal(record_check_size(0, 16), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(record_check_size(20, 16), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(record_check_size(4104, 16), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(record_check_size(UINT64_MAX - 7, 16), SPEECH_ERROR_STRUCT_SIZE);
}

static void inputs_have_three_verdicts(void **state) {
    (void)state;
    uint64_t record[4] = {32, 1, 0, 0};
    assert_int_equal(record_check_input(record, 16, 16), SPEECH_OK);
    record[3] = 1;
    assert_int_equal(record_check_input(record, 16, 16), SPEECH_ERROR_STRUCT_NEW);
    assert_int_equal(record_check_input(record, 16, 32), SPEECH_OK);
    record[0] = 24;
    assert_int_equal(record_check_input(record, 16, 16), SPEECH_OK);
    record[0] = 8;
    assert_int_equal(record_check_input(record, 16, 16), SPEECH_ERROR_STRUCT_OLD);
    record[0] = 17;
    assert_int_equal(record_check_input(record, 16, 16), SPEECH_ERROR_STRUCT_SIZE);
}

static void copies_are_cut_or_filled_up(void **state) {
    (void)state;
    static const uint8_t record[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    uint8_t target[24];
    static const uint8_t filled[24] = {1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9};
    memset(target, 9, sizeof target);
    record_copy(target, 16, record, 8);
    assert_memory_equal(target, filled, 24);
    memset(target, 9, sizeof target);
    record_copy(target, 4, record, 8);
    assert_int_equal(target[3], 4);
    assert_int_equal(target[4], 9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_are_judged),
        cmocka_unit_test(inputs_have_three_verdicts),
        cmocka_unit_test(copies_are_cut_or_filled_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
