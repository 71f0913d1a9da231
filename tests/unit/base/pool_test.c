#include "base/pool.h"
#include "base/test.h"

#include <stdio.h>
#include <string.h>

static struct memory memory;
static struct pool pool;

static int set_up(void **state) {
    (void)state;
    return memory_init(&memory, NULL) || pool_reset(&pool, &memory);
}

static int tear_down(void **state) {
    (void)state;
    pool_free(&pool, &memory);
    return memory.held != 0;
}

static speech_string add(const char *text) {
    speech_string string;
    assert_int_equal(pool_add(&pool, &memory, text, (uint32_t)strlen(text), &string), SPEECH_OK);
    return string;
}

static const char *text_of(speech_string string) {
    return ARRAY_AT(char, &pool.bytes, string.offset);
}

static void empty_string_is_at_0(void **state) {
    (void)state;
    speech_string empty = add("");
    assert_int_equal(empty.offset, 0);
    assert_int_equal(empty.length, 0);
    assert_string_equal(text_of(empty), "");
}

static void same_string_is_stored_once(void **state) {
    (void)state;
    speech_string first = add("CNY"), other = add("元"), again = add("CNY");
    assert_int_equal(first.offset, again.offset);
    assert_int_equal(first.length, 3);
    assert_int_not_equal(first.offset, other.offset);
    assert_string_equal(text_of(other), "元");
}

static void many_strings_are_all_found_again(void **state) {
    (void)state;
    enum { MANY = 5000 };
    static speech_string strings[MANY];
    char text[16];
    for (int i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "%d", i);
        strings[i] = add(text);
    }
    uint32_t bytes = pool.bytes.count;
    for (int i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "%d", i);
        assert_string_equal(text_of(strings[i]), text);
        assert_int_equal(add(text).offset, strings[i].offset);
    }
    assert_int_equal(pool.bytes.count, bytes);
}

/* FNV-1a, as the pool uses it. */
static uint32_t hash(const char *text) {
    uint32_t value = 2166136261u;
    for (; *text; text++) value = (value ^ (uint8_t)*text) * 16777619u;
    return value;
}

/* Strings whose hashes end in the same 14 bits: they are all near one slot, and more than are looked at. */
static void collisions_cost_space_and_not_truth(void **state) {
    (void)state;
    char text[16];
    for (uint32_t i = 0, found = 0; found < 200; i++) {
        snprintf(text, sizeof text, "%u", (unsigned)i);
        if (hash(text) & 0x3FFF) continue;
        assert_string_equal(text_of(add(text)), text);
        assert_string_equal(text_of(add(text)), text);
        found++;
    }
    assert_string_equal(text_of(add("亩")), "亩");
}

static void reset_empties(void **state) {
    (void)state;
    add("公顷");
    assert_int_equal(pool_reset(&pool, &memory), SPEECH_OK);
    assert_int_equal(pool.bytes.count, 1);
    assert_int_equal(add("吨").offset, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(empty_string_is_at_0, set_up, tear_down),
        cmocka_unit_test_setup_teardown(same_string_is_stored_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_strings_are_all_found_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(collisions_cost_space_and_not_truth, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reset_empties, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
