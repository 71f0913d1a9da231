#include "base/ledger.h"
#include "base/memory.h"
#include "base/test.h"

#include <string.h>

static void counts_what_is_held(void **state) {
    (void)state;
    struct ledger ledger = {0};
    speech_allocator hooks = ledger_hooks(&ledger);
    struct memory memory;
    assert_int_equal(memory_init(&memory, &hooks), SPEECH_OK);
    void *block = NULL;
    assert_int_equal(memory_resize(&memory, &block, 0, 100), SPEECH_OK);
    assert_int_equal(memory_resize(&memory, &block, 100, 40), SPEECH_OK);
    assert_int_equal(memory.held, 40);
    assert_int_equal(memory_resize(&memory, &block, 40, 0), SPEECH_OK);
    assert_null(block);
    assert_int_equal(memory.held, 0);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

static void failure_leaves_the_block(void **state) {
    (void)state;
    struct ledger ledger = {.fail_at = 2};
    speech_allocator hooks = ledger_hooks(&ledger);
    struct memory memory;
    assert_int_equal(memory_init(&memory, &hooks), SPEECH_OK);
    void *block = NULL;
    assert_int_equal(memory_resize(&memory, &block, 0, 4), SPEECH_OK);
    memcpy(block, "abc", 4);
    assert_int_equal(memory_resize(&memory, &block, 4, 1000), SPEECH_ERROR_MEMORY);
    assert_string_equal(block, "abc");
    assert_int_equal(memory.held, 4);
    memory_release(&memory, block, 4);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

static void limit_holds(void **state) {
    (void)state;
    struct memory memory;
    assert_int_equal(memory_init(&memory, NULL), SPEECH_OK);
    memory.limit = 100;
    void *block = NULL, *other = NULL;
    assert_int_equal(memory_resize(&memory, &block, 0, 60), SPEECH_OK);
    assert_int_equal(memory_resize(&memory, &other, 0, 41), SPEECH_ERROR_LIMIT);
    assert_null(other);
    assert_int_equal(memory_resize(&memory, &other, 0, 40), SPEECH_OK);
    assert_int_equal(memory_resize(&memory, &block, 60, 61), SPEECH_ERROR_LIMIT);
    memory_release(&memory, block, 60);
    memory_release(&memory, other, 40);
    assert_int_equal(memory.held, 0);
}

static void missing_hook_is_refused(void **state) {
    (void)state;
    struct memory memory;
    speech_allocator hooks = memory_standard_hooks;
    hooks.reallocate = NULL;
    assert_int_equal(memory_init(&memory, &hooks), SPEECH_ERROR_ARGUMENT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_is_held),
        cmocka_unit_test(failure_leaves_the_block),
        cmocka_unit_test(limit_holds),
        cmocka_unit_test(missing_hook_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
