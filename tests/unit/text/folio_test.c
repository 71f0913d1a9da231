#include "text/fixture.h"
#include "text/folio.h"

#include <stdio.h>

#define LINE "要加快建设现代化经济体系，推动高质量发展，保障和改善民生。\n"
#define PAGE LINE LINE LINE LINE LINE

/* Appends a form with a page number for each # and the number of pages for each $. */
static void append(char *text, const char *form, int page, int pages) {
    for (size_t length = strlen(text); *form; length = strlen(text)) {
        size_t plain = strcspn(form, "#$");
        strncat(text, form, plain);
        form += plain;
        if (*form) snprintf(text + length + plain, 12, "%d", *form++ == '#' ? page : pages);
    }
}

/* How many page numbers are found where pages of `body` end with what `form` makes of the numbers first, first + step
 * … */
static uint32_t folios_in(const char *body, const char *form, int first, int step, int pages) {
    struct fixture fixture;
    static char text[20000];
    text[0] = '\0';
    for (int i = 0; i < pages; i++) append(strcat(text, body), form, first + i * step, 150);
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    uint32_t count = view->pages.count;
    for (uint32_t i = 0; i <= view->count; i++) assert_false(view->gap[i] & GAP_FURNITURE);
    fixture_close(&fixture);
    return count;
}

static void numbers_that_count_on_are_folios(void **state) {
    (void)state;
    static const char *const forms[] = {"#\n", "- # -\n", "—#—\n", "第#页\n", "#/$\n", "共$页 第#页\n", "\n  #\n\n"};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        assert_int_equal(folios_in(PAGE, forms[i], 1, 1, 5), 5);
        assert_int_equal(folios_in(PAGE, forms[i], 98, 1, 4), 4);
        assert_int_equal(folios_in(PAGE, forms[i], 1, 1, 3), 3);
        assert_int_equal(folios_in(PAGE, forms[i], 1, 1, 2), 0);
        assert_int_equal(folios_in(PAGE, forms[i], 1, 2, 5), 0);
        assert_int_equal(folios_in(LINE, forms[i], 1, 1, 5), 0);
    }
}

static void a_number_run_into_the_last_line_is_one(void **state) {
    (void)state;
    assert_int_equal(folios_in(PAGE "补齐短板。", "#\n", 1, 1, 4), 4);
    assert_int_equal(folios_in(PAGE "补齐短板。", "#\n", 7, 0, 4), 0);
    assert_int_equal(folios_in(LINE "补齐短板。", "#\n", 1, 1, 4), 0);
}

static void other_numbers_are_none(void **state) {
    (void)state;
    static const char *const forms[] = {
        "得分：#\n", "补齐短板#\n", "补齐短板。#\n.加快发展\n", "补齐短板。#\n6年\n", "#人\n", "20#年\n", "第#条\n",
        "203#\n",    "#-#-3\n"};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) assert_int_equal(folios_in(PAGE, forms[i], 1, 1, 5), 0);
}

/* Another number now and then does not break the sequence. */
static void other_numbers_may_stand_between(void **state) {
    (void)state;
    assert_int_equal(folios_in(PAGE "40\n", "#\n", 1, 1, 5), 5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_that_count_on_are_folios),
        cmocka_unit_test(a_number_run_into_the_last_line_is_one),
        cmocka_unit_test(other_numbers_are_none),
        cmocka_unit_test(other_numbers_may_stand_between),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
