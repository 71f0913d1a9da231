#include "base/context.h"
#include "base/test.h"

#include <string.h>

struct fixture {
    struct memory memory;
    struct pool pool;
    struct array diagnostics;
    struct context context;
};

static struct fixture fixture;

static int set_up(void **state) {
    (void)state;
    fixture = (struct fixture){0};
    fixture.context = (struct context){
        .memory = &fixture.memory, .pool = &fixture.pool, .diagnostics = &fixture.diagnostics, .row_limit = 3};
    return memory_init(&fixture.memory, NULL) || pool_reset(&fixture.pool, &fixture.memory);
}

static int tear_down(void **state) {
    (void)state;
    array_free(&fixture.diagnostics, &fixture.memory, sizeof(speech_diagnostic));
    pool_free(&fixture.pool, &fixture.memory);
    return fixture.memory.held != 0;
}

static const speech_diagnostic *row(uint32_t index) {
    return ARRAY_AT(speech_diagnostic, &fixture.diagnostics, index);
}

static void report_keeps_place_and_message(void **state) {
    (void)state;
    assert_int_equal(context_report(&fixture.context, SPEECH_DIAGNOSTIC_BAD_BYTES, 4, 6, "Odd."), SPEECH_OK);
    assert_int_equal(fixture.diagnostics.count, 1);
    assert_int_equal(row(0)->start, 4);
    assert_int_equal(row(0)->end, 6);
    assert_int_equal(row(0)->code, SPEECH_DIAGNOSTIC_BAD_BYTES);
    assert_int_equal(row(0)->reserved, 0);
    assert_string_equal(ARRAY_AT(char, &fixture.pool.bytes, row(0)->message.offset), "Odd.");
}

static void limit_on_diagnostics_is_said_once(void **state) {
    (void)state;
    for (uint32_t i = 0; i < 10; i++)
        assert_int_equal(context_report(&fixture.context, SPEECH_DIAGNOSTIC_BAD_BYTES, i, i + 1, "Odd."), SPEECH_OK);
    assert_int_equal(fixture.diagnostics.count, 4);
    assert_int_equal(row(2)->code, SPEECH_DIAGNOSTIC_BAD_BYTES);
    assert_int_equal(row(3)->code, SPEECH_DIAGNOSTIC_LIMIT_REACHED);
    assert_int_equal(row(3)->start, 3);
}

static void limit_on_rows_is_said_at_the_first_left_out(void **state) {
    (void)state;
    struct array rows = {0};
    int full = 0;
    uint32_t i = 0;
    for (; !full; i++)
        assert_int_equal(context_add_row(&fixture.context, &rows, sizeof i, &i, i * 10, &full), SPEECH_OK);
    assert_int_equal(rows.count, 3);
    assert_int_equal(i, 4);
    assert_int_equal(fixture.diagnostics.count, 1);
    assert_int_equal(row(0)->code, SPEECH_DIAGNOSTIC_LIMIT_REACHED);
    assert_int_equal(row(0)->start, 30);
    array_free(&rows, &fixture.memory, sizeof i);
}

static int32_t stop_behind_100(void *context, uint64_t done, uint64_t total) {
    ++*(int *)context;
    assert_int_equal(total, 200);
    return done > 100;
}

static void advance_asks_whether_to_go_on(void **state) {
    (void)state;
    int calls = 0;
    fixture.context.total = 200;
    assert_int_equal(context_advance(&fixture.context, 60), SPEECH_OK);
    fixture.context.cancel = stop_behind_100;
    fixture.context.cancel_context = &calls;
    assert_int_equal(context_advance(&fixture.context, 40), SPEECH_OK);
    assert_int_equal(context_advance(&fixture.context, 1), SPEECH_ERROR_CANCELLED);
    assert_int_equal(calls, 2);
    context_advance(&fixture.context, 1000);
    assert_int_equal(fixture.context.done, 200);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(report_keeps_place_and_message, set_up, tear_down),
        cmocka_unit_test_setup_teardown(limit_on_diagnostics_is_said_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(limit_on_rows_is_said_at_the_first_left_out, set_up, tear_down),
        cmocka_unit_test_setup_teardown(advance_asks_whether_to_go_on, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
