#include "quantity/numeral.h"
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* Fails unless the whole text is one numeral of that value, or of that span of values. */
static void assert_numeral(const char *text, const char *low, const char *high) {
    struct sample sample;
    sample_open(&sample, text);
    struct numeral numeral;
    uint32_t end;
    if (!numeral_read(&sample.view, 0, &numeral, &end) || end != sample.view.count) {
        print_error("text: %s\n", text);
        fail();
    }
    const struct amount *const ends[] = {&numeral.low, &numeral.high};
    const char *const expected[] = {low, high};
    for (int i = 0; i < 2; i++) {
        struct array written = {0};
        assert_int_equal(amount_write(ends[i], &sample.view, &written, &sample.memory), SPEECH_OK);
        assert_int_equal(array_push(&written, &sample.memory, 1, ""), SPEECH_OK);
        assert_string_equal(written.items, expected[i]);
        array_free(&written, &sample.memory, 1);
    }
    sample_close(&sample);
}

static void arabic(void **state) {
    (void)state;
    assert_numeral("0", "0", "0");
    assert_numeral("12,345,678.90", "12345678.90", "12345678.90");
    assert_numeral("３．５", "3.5", "3.5");
    assert_numeral("0.05", "0.05", "0.05");
    assert_numeral("2 0 1 7", "2017", "2017");
    assert_numeral("1.3万亿", "1300000000000", "1300000000000");
    assert_numeral("3万4000", "34000", "34000");
    assert_numeral("1亿2000万", "120000000", "120000000");
    assert_numeral("5千多万", "50000000", "50000000");
    assert_numeral("99999999999999999999", "99999999999999999999", "99999999999999999999");
}

static void chinese(void **state) {
    (void)state;
    assert_numeral("零", "0", "0");
    assert_numeral("十", "10", "10");
    assert_numeral("十五", "15", "15");
    assert_numeral("一百零五", "105", "105");
    assert_numeral("一百五", "150", "150");
    assert_numeral("一万零二十", "10020", "10020");
    assert_numeral("一万二", "12000", "12000");
    assert_numeral("两千三百四十五", "2345", "2345");
    assert_numeral("一亿二千万", "120000000", "120000000");
    assert_numeral("三万亿", "3000000000000", "3000000000000");
    assert_numeral("壹佰贰拾叁万", "1230000", "1230000");
    assert_numeral("廿三", "23", "23");
    assert_numeral("二〇一七", "2017", "2017");
    assert_numeral("三点五亿", "350000000", "350000000");
}

static void spans(void **state) {
    (void)state;
    assert_numeral("三五", "3", "5");
    assert_numeral("五六十", "50", "60");
    assert_numeral("一百二三十", "120", "130");
    assert_numeral("十七八", "17", "18");
    assert_numeral("两三千", "2000", "3000");
}

static void not_one_numeral(void **state) {
    (void)state;
    static const char *const texts[] = {"人", "", "1.2.3", "一，二"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct sample sample;
        sample_open(&sample, texts[i]);
        struct numeral numeral;
        uint32_t end;
        int whole = numeral_read(&sample.view, 0, &numeral, &end) && end == sample.view.count;
        assert_false(whole);
        sample_close(&sample);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arabic),
        cmocka_unit_test(chinese),
        cmocka_unit_test(spans),
        cmocka_unit_test(not_one_numeral),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
