/* The first date of a span. */
#include "base/test.h"
#include "sample.h"

#include <string.h>

/* The value of the first date that begins between the two bars of "before|span|behind"; "" for none. */
static void expect_date(const char *text, const char *expected) {
    char joined[256];
    uint32_t bars[2] = {0}, bar = 0, used = 0;
    struct sample sample;
    speech_string value;
    for (const char *at = text; *at; at++) {
        if (*at != '|')
            joined[used++] = *at;
        else
            bars[bar++] = used;
    }
    joined[used] = '\0';
    sample_open(&sample, joined);
    uint32_t first = view_find(&sample.view, bars[0]), end = view_find(&sample.view, bars[1]);
    assert_int_equal(quantity_find_date(&sample.view, first, end, &sample.context, &value), SPEECH_OK);
    assert_string_equal(ARRAY_AT(char, &sample.pool.bytes, value.offset), expected);
    assert_int_equal(value.length, strlen(expected));
    sample_close(&sample);
}

static void dates(void **state) {
    (void)state;
    expect_date("|2031年3月15日|", "2031-03-15");
    expect_date("|发布时间：2031-03-15|", "2031-03-15");
    expect_date("|二〇三一年三月十五日|", "2031-03-15");
    expect_date("|（9月21日）|", "XXXX-09-21");
    expect_date("|第15次会议2031年1月20日在3楼|", "2031-01-20");
    expect_date("|2031 年 3 月\n15 日|", "2031-03-15");
}

static void the_first_in_the_span(void **state) {
    (void)state;
    expect_date("2030年1月1日|2031年3月15日|2032年1月1日", "2031-03-15");
    expect_date("|2031年3月15日、2032年3月15日|", "2031-03-15");
    expect_date("2030年1月1日|来源|2032年1月1日", "");
    expect_date("2030年1月1日||", "");
}

static void none(void **state) {
    (void)state;
    expect_date("||", "");
    expect_date("|共12人|", "");
    expect_date("|X月X日|", "");
    expect_date("|XX年3月|1日", "");
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates),
        cmocka_unit_test(the_first_in_the_span),
        cmocka_unit_test(none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
