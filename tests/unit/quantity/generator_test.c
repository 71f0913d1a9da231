/* Numbers by a fixed seed, written in every way, and read back to the same exact value. */
#include "sample.h"

#include "text/intake.h"
#include "writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { NUMBERS = 100000 };

static uint64_t seed = 20170731;

/* Marsaglia's xorshift: the same numbers on every machine. */
static uint64_t next_random(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

/* A number of up to that many digits; small ones, and ones full of zeros, are as likely as large ones. */
static uint64_t next_number(uint32_t most_digits) {
    uint64_t number = 0;
    uint32_t digits = (uint32_t)(next_random() % most_digits) + 1;
    int sparse = next_random() % 2 == 0;
    for (uint32_t i = 0; i < digits; i++) {
        uint64_t digit = next_random() % 10;
        if (sparse && next_random() % 2) digit = 0;
        number = number * 10 + digit;
    }
    return number;
}

/* What the tests of one run share, so that a number costs no allocation. */
struct reader {
    struct sample sample;
    struct writer writer, value;
};

static void assert_read(struct reader *reader, uint32_t kind) {
    struct sample *sample = &reader->sample;
    uint32_t bad_at;
    assert_int_equal(pool_reset(&sample->pool, &sample->memory), SPEECH_OK);
    const uint8_t *bytes = (const uint8_t *)reader->writer.text;
    assert_int_equal(intake_read(&sample->view, &sample->context, bytes, reader->writer.length, 0, &bad_at), SPEECH_OK);
    sample_read(sample);
    const speech_quantity *row = sample->quantities.items;
    const char *got = "";
    if (sample->quantities.count == 1 && row->kind == kind)
        got = ARRAY_AT(const char, &sample->pool.bytes, row->value.offset);
    if (strcmp(got, reader->value.text) == 0) return;
    print_error("text: %s, rows: %u\n", reader->writer.text, (unsigned)sample->quantities.count);
    assert_string_equal(got, reader->value.text);
}

static void begin(struct reader *reader, const char *before) {
    reader->writer.length = 0;
    writer_put(&reader->writer, before);
}

static void expect(struct reader *reader, uint64_t number) {
    reader->value.length = 0;
    writer_put_arabic(&reader->value, number, 0, 0);
}

static void end(struct reader *reader, const char *unit, uint32_t kind) {
    writer_put(&reader->writer, unit);
    assert_read(reader, kind);
}

/* Twelve ways to write an integer, each as money. */
static void read_integer(struct reader *reader, uint64_t number) {
    expect(reader, number);
    for (int way = 0; way < 4; way++) {
        begin(reader, "共");
        writer_put_arabic(&reader->writer, number, way & 1, way & 2);
        end(reader, "元", SPEECH_KIND_MONEY);
    }
    begin(reader, "共");
    struct writer mixed = {.length = 0};
    writer_put_mixed(&mixed, number);
    writer_put(&reader->writer, mixed.text);
    end(reader, "元", SPEECH_KIND_MONEY);
    for (int digits = WRITER_COMMON; digits <= WRITER_FINANCIAL; digits++) {
        begin(reader, "共");
        writer_put_chinese(&reader->writer, number, (enum writer_digits)digits);
        end(reader, "元", SPEECH_KIND_MONEY);
    }
    begin(reader, "");
    writer_put_chinese(&reader->writer, number, WRITER_COMMON);
    end(reader, "", SPEECH_KIND_NUMBER);
    begin(reader, "百分之");
    writer_put_chinese(&reader->writer, number, WRITER_COMMON);
    end(reader, "", SPEECH_KIND_PERCENT);
}

/* Decimals: 123.45元, 123.45万元, 一百二十三点四五元, 负一百二十三点四五%. */
static void read_decimal(struct reader *reader, uint64_t whole, uint64_t part, uint32_t places) {
    char decimals[16];
    snprintf(decimals, sizeof decimals, ".%0*u", (int)places, (unsigned)part);
    expect(reader, whole);
    writer_put(&reader->value, decimals);
    begin(reader, "共");
    writer_put_arabic(&reader->writer, whole, next_random() % 2, 0);
    writer_put(&reader->writer, decimals);
    end(reader, "元", SPEECH_KIND_MONEY);
    begin(reader, "约");
    writer_put_chinese(&reader->writer, whole, WRITER_TWO);
    writer_put(&reader->writer, "点");
    writer_put_digits(&reader->writer, part, places);
    end(reader, "吨", SPEECH_KIND_MEASURE);
}

/* N分之M, and N:M. */
static void read_pair(struct reader *reader, uint64_t low, uint64_t high) {
    expect(reader, low);
    writer_put(&reader->value, "/");
    writer_put_arabic(&reader->value, high, 0, 0);
    begin(reader, "其中");
    writer_put_chinese(&reader->writer, high, WRITER_COMMON);
    writer_put(&reader->writer, "分之");
    writer_put_chinese(&reader->writer, low, WRITER_COMMON);
    end(reader, "", SPEECH_KIND_FRACTION);
    expect(reader, low);
    writer_put(&reader->value, ":");
    writer_put_arabic(&reader->value, high, 0, 0);
    begin(reader, "比例为");
    writer_put_arabic(&reader->writer, low, 0, 0);
    writer_put(&reader->writer, ":");
    writer_put_arabic(&reader->writer, high, 0, 0);
    end(reader, "。", SPEECH_KIND_RATIO);
}

/* 二〇一七: three digits or more, for two that ascend are a span. */
static void read_digits(struct reader *reader, uint64_t number) {
    expect(reader, number);
    begin(reader, "");
    writer_put_digits(&reader->writer, number, reader->value.length);
    end(reader, "", SPEECH_KIND_NUMBER);
}

static void every_way(void **state) {
    struct reader *reader = *state;
    for (int i = 0; i < NUMBERS; i++) {
        read_integer(reader, next_number(16));
        if (i % 8) continue;
        uint32_t places = (uint32_t)(next_random() % 4) + 1;
        static const uint64_t limits[] = {1, 10, 100, 1000, 10000};
        read_decimal(reader, next_number(9), next_random() % limits[places], places);
        uint64_t high = next_number(4) + 61;
        /* Hundredths and thousandths are rates, and 1:59 is a time. */
        if (high != 100 && high != 1000) read_pair(reader, next_number(5) + 1, high);
        read_digits(reader, 100 + next_number(9));
    }
}

static int open(void **state) {
    static struct reader reader;
    sample_open(&reader.sample, "");
    *state = &reader;
    return 0;
}

static int close(void **state) {
    struct reader *reader = *state;
    sample_close(&reader->sample);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_way, open, close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
