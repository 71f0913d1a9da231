#include "base/array.h"
#include "base/ledger.h"
#include "base/test.h"

static void pushes_keep_their_order(void **state) {
    (void)state;
    struct memory memory;
    memory_init(&memory, NULL);
    struct array array = {0};
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(array_push(&array, &memory, sizeof i, &i), SPEECH_OK);
    assert_int_equal(array.count, 1000);
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(*ARRAY_AT(uint32_t, &array, i), i);
    array_free(&array, &memory, sizeof(uint32_t));
    assert_int_equal(memory.held, 0);
    assert_int_equal(array.capacity, 0);
}

static void n_pushes_ask_for_memory_log_n_times(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    struct memory memory;
    memory_init(&memory, &hooks);
    struct array array = {0};
    for (uint32_t i = 0; i < 100000; i++) assert_int_equal(array_push(&array, &memory, sizeof i, &i), SPEECH_OK);
    assert_in_range(atomic_load(&ledger.calls), 1, 20);
    array_free(&array, &memory, sizeof(uint32_t));
    assert_int_equal(atomic_load(&ledger.out), 0);
}

static void reserve_gives_just_the_first_wish(void **state) {
    (void)state;
    struct memory memory;
    memory_init(&memory, NULL);
    struct array array = {0};
    assert_int_equal(array_reserve(&array, &memory, 1, 1001), SPEECH_OK);
    assert_int_equal(memory.held, 1001);
    assert_int_equal(array_reserve(&array, &memory, 1, 10), SPEECH_OK);
    assert_int_equal(memory.held, 1001);
    array_free(&array, &memory, 1);
}

static void items_are_found_by_a_field_that_ascends(void **state) {
    (void)state;
    static uint32_t items[][2] = {{9, 2}, {8, 5}, {7, 5}, {6, 11}};
    struct array array = {.items = items, .count = 4}, none = {0};
    static const uint32_t counts[] = {0, 0, 1, 1, 1, 3, 3, 3, 3, 3, 3, 4, 4};
    for (uint32_t value = 0; value < sizeof counts / sizeof counts[0]; value++)
        assert_int_equal(array_count_up_to(&array, sizeof items[0], sizeof(uint32_t), value), counts[value]);
    assert_int_equal(array_count_up_to(&none, sizeof items[0], sizeof(uint32_t), UINT32_MAX), 0);
}

static void failure_leaves_the_items(void **state) {
    (void)state;
    struct ledger ledger = {.fail_at = 2};
    speech_allocator hooks = ledger_hooks(&ledger);
    struct memory memory;
    memory_init(&memory, &hooks);
    struct array array = {0};
    uint32_t i = 0;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK) status = array_push(&array, &memory, sizeof i, &i), i += status == SPEECH_OK;
    assert_int_equal(status, SPEECH_ERROR_MEMORY);
    assert_int_equal(array.count, i);
    assert_int_equal(*ARRAY_AT(uint32_t, &array, i - 1), i - 1);
    array_free(&array, &memory, sizeof i);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

/* No real memory is asked for: the hook only notes the size. */
static void *note_bytes(void *context, size_t bytes) {
    *(size_t *)context = bytes;
    return NULL;
}

static void growth_ends_at_32_bits_and_not_before(void **state) {
    (void)state;
    size_t asked = 0;
    speech_allocator hooks = memory_standard_hooks;
    hooks.context = &asked;
    hooks.allocate = note_bytes;
    struct memory memory;
    memory_init(&memory, &hooks);
    struct array array = {.capacity = 3u << 30};
    assert_int_equal(array_reserve(&array, &memory, 1, (3u << 30) + 1), SPEECH_ERROR_MEMORY);
    assert_true(asked == UINT32_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pushes_keep_their_order),           cmocka_unit_test(n_pushes_ask_for_memory_log_n_times),
        cmocka_unit_test(reserve_gives_just_the_first_wish), cmocka_unit_test(items_are_found_by_a_field_that_ascends),
        cmocka_unit_test(failure_leaves_the_items),          cmocka_unit_test(growth_ends_at_32_bits_and_not_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
