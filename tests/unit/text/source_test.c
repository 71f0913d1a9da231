#include "base/test.h"
#include "text/source.h"

static struct memory memory;

static void map_without_runs_changes_nothing(void **state) {
    (void)state;
    struct source_map map = {0};
    assert_int_equal(source_map_to_source(&map, 17), 17);
    assert_int_equal(source_map_to_text(&map, 17), 17);
}

/* "a", two characters of 2 bytes that become 3, "b", one of 4 that becomes 3. */
static void runs_lead_there_and_back(void **state) {
    (void)state;
    static const uint8_t sizes[][2] = {{1, 1}, {3, 2}, {3, 2}, {1, 1}, {3, 4}};
    struct source_map map = {0};
    uint32_t text = 0, source = 0;
    memory_init(&memory, NULL);
    for (int i = 0; i < 5; i++) {
        assert_int_equal(source_map_add(&map, &memory, text, source, sizes[i][0], sizes[i][1]), SPEECH_OK);
        text += sizes[i][0];
        source += sizes[i][1];
    }
    assert_int_equal(map.runs.count, 4);
    text = source = 0;
    for (int i = 0; i < 5; i++) {
        for (uint32_t k = 0; k < sizes[i][0]; k++) assert_int_equal(source_map_to_source(&map, text + k), source);
        for (uint32_t k = 0; k < sizes[i][1]; k++) assert_int_equal(source_map_to_text(&map, source + k), text);
        text += sizes[i][0];
        source += sizes[i][1];
    }
    assert_int_equal(source_map_to_source(&map, text), source);
    assert_int_equal(source_map_to_text(&map, source), text);
    source_map_free(&map, &memory);
    assert_int_equal(memory.held, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(map_without_runs_changes_nothing),
        cmocka_unit_test(runs_lead_there_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
