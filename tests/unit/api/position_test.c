#include "api/sample.h"

static speech_document *document;

static int set_up(void **state) {
    (void)state;
    document = sample_document(0);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    speech_document_destroy(document);
    return 0;
}

static void batches_are_converted_there_and_back(void **state) {
    (void)state;
    uint32_t offsets[] = {0, 3, 33, 34, sample_length, 34}, places[6];
    speech_position rows[6];
    assert_int_equal(speech_document_positions(document, offsets, 6, rows, sizeof rows[0]), SPEECH_OK);
    assert_int_equal(rows[1].code_point, 1);
    assert_int_equal(rows[2].column, 12);
    assert_int_equal(rows[3].line, 2);
    assert_int_equal(rows[3].column, 1);
    assert_memory_equal(&rows[3], &rows[5], sizeof rows[0]);
    for (int i = 0; i < 6; i++) places[i] = rows[i].utf16;
    assert_int_equal(speech_document_offsets(document, SPEECH_UNIT_UTF_16, places, 6, places), SPEECH_OK);
    assert_memory_equal(places, offsets, sizeof places);
}

static void rows_have_the_callers_stride(void **state) {
    (void)state;
    struct {
        speech_position row;
        uint64_t later;
    } rows[2];
    memset(rows, 0xFF, sizeof rows);
    static const uint32_t offsets[] = {0, 3};
    assert_int_equal(speech_document_positions(document, offsets, 2, &rows[0].row, sizeof rows[0]), SPEECH_OK);
    assert_int_equal(rows[1].row.offset, 3);
    assert_int_equal(rows[0].later | rows[1].later, 0);
}

static void a_bad_place_zeroes_all(void **state) {
    (void)state;
    uint32_t offsets[] = {3, 4};
    speech_position rows[2], zero[2] = {{0}};
    memset(rows, 0xFF, sizeof rows);
    assert_int_equal(speech_document_positions(document, offsets, 2, rows, sizeof rows[0]), SPEECH_ERROR_OFFSET);
    assert_memory_equal(rows, zero, sizeof rows);
    uint32_t places[] = {1, sample_length + 1};
    assert_int_equal(speech_document_offsets(document, SPEECH_UNIT_CODE_POINT, places, 2, places), SPEECH_ERROR_OFFSET);
    assert_int_equal(places[0] | places[1], 0);
}

static void wrong_arguments_leave_the_rows_alone(void **state) {
    (void)state;
    uint32_t offset = 0, place = 5;
    speech_position row = {.offset = 7};
    assert_int_equal(speech_document_positions(NULL, &offset, 1, &row, sizeof row), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_positions(document, NULL, 1, &row, sizeof row), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_positions(document, &offset, 1, NULL, sizeof row), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_positions(document, &offset, 1, &row, 8), SPEECH_ERROR_STRUCT_OLD);
    assert_int_equal(speech_document_positions(document, &offset, 1, &row, 25), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(speech_document_positions(document, NULL, 0, NULL, sizeof row), SPEECH_OK);
    assert_int_equal(row.offset, 7);
    assert_int_equal(speech_document_offsets(document, 0, &place, 1, &offset), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_offsets(document, 4, &place, 1, &offset), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_offsets(NULL, 1, &place, 1, &offset), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_offsets(document, 1, NULL, 1, &offset), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_offsets(document, 1, &place, 1, NULL), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_offsets(document, 1, NULL, 0, NULL), SPEECH_OK);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(batches_are_converted_there_and_back),
        cmocka_unit_test(rows_have_the_callers_stride),
        cmocka_unit_test(a_bad_place_zeroes_all),
        cmocka_unit_test(wrong_arguments_leave_the_rows_alone),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
