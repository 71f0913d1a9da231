#include "api/rows.h"
#include "api/sample.h"

/* Three rows of 16 bytes. */
static uint32_t items[3][4] = {{10, 11, 12, 13}, {20, 21, 22, 23}, {30, 31, 32, 33}};
static const struct array array = {.items = items, .count = 3};

static void runs_are_copied(void **state) {
    (void)state;
    uint32_t rows[3][4] = {{0}}, written = 9;
    assert_int_equal(rows_copy(&array, 16, 0, rows, 16, 2, &written), SPEECH_OK);
    assert_int_equal(written, 2);
    assert_memory_equal(rows, items, 32);
    assert_int_equal(rows[2][0], 0);
    assert_int_equal(rows_copy(&array, 16, 2, rows, 16, 3, &written), SPEECH_OK);
    assert_int_equal(written, 1);
    assert_int_equal(rows[0][0], 30);
    assert_int_equal(rows[1][0], 20);
}

static void what_is_not_there_is_no_error(void **state) {
    (void)state;
    uint32_t rows[4], written = 9;
    assert_int_equal(rows_copy(&array, 16, 3, rows, 16, 1, &written), SPEECH_OK);
    assert_int_equal(written, 0);
    assert_int_equal(rows_copy(&array, 16, UINT32_MAX, rows, 16, 1, &written), SPEECH_OK);
    assert_int_equal(written, 0);
    assert_int_equal(rows_copy(&array, 16, 0, NULL, 16, 0, &written), SPEECH_OK);
    assert_int_equal(written, 0);
}

static void the_row_size_is_the_stride(void **state) {
    (void)state;
    uint32_t rows[3][6], written;
    memset(rows, 0xFF, sizeof rows);
    assert_int_equal(rows_copy(&array, 16, 0, rows, 24, 3, &written), SPEECH_OK);
    for (int i = 0; i < 3; i++) {
        assert_memory_equal(rows[i], items[i], 16);
        assert_int_equal(rows[i][4] | rows[i][5], 0);
    }
}

static void wrong_arguments_are_refused(void **state) {
    (void)state;
    uint32_t rows[4] = {7}, written = 9;
    assert_int_equal(rows_copy(&array, 16, 0, rows, 16, 1, NULL), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(rows_copy(NULL, 16, 0, rows, 16, 1, &written), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(written, 0);
    assert_int_equal(rows_copy(&array, 16, 0, NULL, 16, 1, &written), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(rows_copy(&array, 16, 0, rows, 8, 1, &written), SPEECH_ERROR_STRUCT_OLD);
    assert_int_equal(rows_copy(&array, 16, 0, rows, 12, 1, &written), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(rows_copy(&array, 16, 3, rows, 12, 1, &written), SPEECH_ERROR_STRUCT_SIZE);
    assert_int_equal(rows[0], 7);
}

/* Each public getter, one row at a time: as many as the count says, with a tail of zeros. */
#define ASSERT_GETTER(noun, plural)                                                                                    \
    do {                                                                                                               \
        struct {                                                                                                       \
            speech_##noun row;                                                                                         \
            uint64_t later;                                                                                            \
        } wide;                                                                                                        \
        uint32_t count = speech_document_##noun##_count(document), got = 1, read = 0;                                  \
        for (;; read++) {                                                                                              \
            wide.later = 1;                                                                                            \
            assert_int_equal(speech_document_##plural(document, read, &wide.row, sizeof wide, 1, &got), SPEECH_OK);    \
            if (got == 0) break;                                                                                       \
            assert_int_equal(wide.later, 0);                                                                           \
            assert_in_range(wide.row.start, 0, wide.row.end);                                                          \
            assert_in_range(wide.row.end, 0, sample_length);                                                           \
        }                                                                                                              \
        assert_int_equal(read, count);                                                                                 \
        assert_true(count > 0);                                                                                        \
        assert_int_equal(speech_document_##noun##_count(NULL), 0);                                                     \
        assert_int_equal(speech_document_##plural(NULL, 0, &wide.row, sizeof wide, 1, &got), SPEECH_ERROR_ARGUMENT);   \
    } while (0)

static void every_getter_gives_all_rows(void **state) {
    (void)state;
    speech_document *document = sample_document(SPEECH_LAYER_ALL);
    ASSERT_GETTER(part, parts);
    ASSERT_GETTER(heading, headings);
    ASSERT_GETTER(element, elements);
    ASSERT_GETTER(quantity, quantities);
    ASSERT_GETTER(token, tokens);
    ASSERT_GETTER(sentence, sentences);
    ASSERT_GETTER(diagnostic, diagnostics);
    speech_document_destroy(document);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_are_copied),
        cmocka_unit_test(what_is_not_there_is_no_error),
        cmocka_unit_test(the_row_size_is_the_stride),
        cmocka_unit_test(wrong_arguments_are_refused),
        cmocka_unit_test(every_getter_gives_all_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
