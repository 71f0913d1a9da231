#include "text/fixture.h"

static void characters_map_back_to_their_bytes(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    /*                                                 0123 4      7       (jīng) is 7 bytes        */
    const struct view *view = fixture_view(&fixture, "\nA中 經(jīng)\xF0\x9F\x98\x80x");
    static const uint32_t offsets[] = {1, 2, 6, 16, 20, 21}, ends[] = {2, 5, 16, 20, 21};
    assert_int_equal(view->count, 5);
    for (uint32_t i = 0; i <= view->count; i++) assert_int_equal(view->offset[i], offsets[i]);
    for (uint32_t i = 0; i < view->count; i++) assert_int_equal(view_end(view, i), ends[i]);
    assert_int_equal(view->code[3], CODE_OTHER);
    assert_int_equal(view_span_end(view, 0, 3), 16);
    assert_int_equal(view_span_end(view, 2, 2), 6);
    assert_int_equal(view_find(view, 0), 0);
    assert_int_equal(view_find(view, 2), 1);
    assert_int_equal(view_find(view, 3), 2);
    assert_int_equal(view_find(view, 21), 5);
    for (uint32_t first = 0; first <= view->count; first++)
        for (uint32_t i = first; i <= view->count; i++) assert_int_equal(view_find_from(view, first, offsets[i]), i);
    assert_int_equal(view_find_from(view, 1, 3), 2);
    assert_int_equal(view_find_from(view, 2, 17), 4);
    for (int i = 0; i < 4; i++) assert_int_equal(view->code[view->count + (uint32_t)i], CODE_NONE);
    fixture_close(&fixture);
}

/* Looking from a near place gives what looking everywhere does, whatever the place. */
static void a_character_is_found_from_a_place_before_it(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, "全年 3.5%，增长\xFF\xFF  一是\n二是abcdefghijklmnopqrstuvwxyz"
                                                     "全面深化                     改革开放。");
    for (uint32_t offset = 0; offset <= view->length + 1; offset++) {
        uint32_t found = view_find(view, offset);
        for (uint32_t from = 0; from <= found; from++) assert_int_equal(view_find_from(view, from, offset), found);
    }
    fixture_close(&fixture);
}

/* Text goes on where there is nothing that a reader sees, or only layout; the next gap is found in steps of eight. */
static void gaps_are_found_and_looked_across(void **state) {
    (void)state;
    struct fixture fixture;
    fixture_open(&fixture);
    struct view *view = &fixture.view;
    fixture_view(&fixture, "一二三四五六七八九\xFF十 甲\n乙");
    assert_int_equal(view_next_gap(view, 1, GAPS_SEEN), 10);
    assert_int_equal(view_next_gap(view, 1, GAP_NOISE), 9);
    assert_int_equal(view_next_gap(view, 10, GAP_LINE), 11);
    assert_int_equal(view_next_gap(view, 12, GAPS_SEEN), view->count);
    assert_true(view_joins(view, 8));
    assert_true(view_joins(view, 9));
    assert_false(view_joins(view, 10));
    view->gap[10] |= GAP_WRAP;
    assert_true(view_joins(view, 10));
    fixture_close(&fixture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(characters_map_back_to_their_bytes),
        cmocka_unit_test(a_character_is_found_from_a_place_before_it),
        cmocka_unit_test(gaps_are_found_and_looked_across),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
