/* Texts made to be slow: one thing over and over. The work must grow with the text and no faster, and rows never
 * overlap. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

enum { SHORT_BYTES = 1 << 16, GROWTH = 8 };

static char *repeat(const char *piece, size_t bytes) {
    size_t length = strlen(piece), count = bytes / length;
    char *text = malloc(count * length + 1);
    assert_non_null(text);
    for (size_t i = 0; i < count; i++) memcpy(text + i * length, piece, length);
    text[count * length] = '\0';
    return text;
}

static void assert_apart(const struct sample *sample) {
    uint32_t end = 0;
    for (uint32_t i = 0; i < sample->quantities.count; i++) {
        const speech_quantity *row = ARRAY_AT(const speech_quantity, &sample->quantities, i);
        assert_true(row->start >= end && row->end > row->start && row->end <= sample->view.length);
        end = row->end;
    }
}

/* Seconds of processor time for one reading. */
static double read_once(const char *text) {
    struct sample sample;
    sample_open(&sample, text);
    clock_t start = clock();
    sample_read(&sample);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    assert_apart(&sample);
    sample_close(&sample);
    return seconds;
}

static void grows_linearly(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "7",     "一",       "五一",     "1、",        "X",          "千万",     "万",     "一二",        "1-",
        "1至",   "三分之",   "百分之",   "5元",        "1年",        "1月",      "10:",    "第",          "第一",
        "半",    "几十",     "两",       "1.",         "1,",         "1,000",    "增长",   "分别为1%、",  "X.",
        "1/2/",  "“五个",    "0.1%",     "同比增长5%", "其中A县1家", "2017-",    "3元5角", "又三分之一",  "负",
        "1（含", "亿1万2千", "5%以上至", "1 2 3 ",     "每",         "最高超过", "%28",    "人民币100元", "九届三次",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char *small = repeat(pieces[i], SHORT_BYTES), *large = repeat(pieces[i], SHORT_BYTES * GROWTH);
        double once = read_once(small), more = read_once(large);
        /* Twice what linear growth gives, and a tenth of a second for a busy machine; quadratic growth is eight times
         * it. */
        if (more > once * GROWTH * 2 + 0.1) {
            print_error("%s: %f s, %d times as long %f s\n", pieces[i], once, GROWTH, more);
            fail();
        }
        free(small);
        free(large);
    }
}

static void long_numbers(void **state) {
    (void)state;
    char *digits = repeat("7", SHORT_BYTES);
    struct sample sample;
    sample_open(&sample, digits);
    sample_read(&sample);
    assert_int_equal(sample.quantities.count, 1);
    const speech_quantity *row = sample.quantities.items;
    assert_int_equal(row->value.length, SHORT_BYTES);
    assert_int_equal(row->low.flags, SPEECH_END_PRESENT | SPEECH_END_OVERFLOW);
    sample_close(&sample);
    free(digits);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(grows_linearly),
        cmocka_unit_test(long_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
