#include "writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const common[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
static const char *const financial[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
static const char *const wide_digits[] = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
static const char *const powers[] = {"", "十", "百", "千"};
static const char *const financial_powers[] = {"", "拾", "佰", "仟"};

void writer_put(struct writer *writer, const char *text) {
    size_t length = strlen(text);
    assert_true(writer->length + length < WRITER_ROOM);
    memcpy(writer->text + writer->length, text, length + 1);
    writer->length += (uint32_t)length;
}

void writer_put_arabic(struct writer *writer, uint64_t number, int group, int wide) {
    char digits[24];
    int count = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    for (int i = 0; i < count; i++) {
        if (group && i > 0 && (count - i) % 3 == 0) writer_put(writer, wide ? "，" : ",");
        char digit[] = {digits[i], '\0'};
        writer_put(writer, wide ? wide_digits[digits[i] - '0'] : digit);
    }
}

void writer_put_mixed(struct writer *writer, uint64_t number) {
    uint64_t high = number / 100000000, middle = number / 10000 % 10000, low = number % 10000;
    if (high) {
        writer_put_arabic(writer, high, 0, 0);
        writer_put(writer, "亿");
    }
    if (middle) {
        writer_put_arabic(writer, middle, 0, 0);
        writer_put(writer, "万");
    }
    if (low == 0 && writer->length) return;
    /* What has not all its digits takes 零, as it is read aloud. */
    if (low < 1000 && writer->length) writer_put(writer, "零");
    writer_put_arabic(writer, low, 0, 0);
}

/* A part below ten thousand. `tens_first` leaves the 一 of 一十 out. */
static void put_section(struct writer *writer, uint32_t section, enum writer_digits digits, int first) {
    const char *const *names = digits == WRITER_FINANCIAL ? financial : common;
    const char *const *units = digits == WRITER_FINANCIAL ? financial_powers : powers;
    uint32_t divisor = 1000;
    int zero = 0, started = !first;
    for (int power = 3; power >= 0; power--, divisor /= 10) {
        uint32_t digit = section / divisor % 10;
        if (digit == 0) {
            zero = started;
            continue;
        }
        if (zero) writer_put(writer, "零");
        int bare_ten = power == 1 && digit == 1 && !started && digits != WRITER_FINANCIAL;
        int two = digits == WRITER_TWO && digit == 2 && power >= 2;
        if (!bare_ten) writer_put(writer, two ? "两" : names[digit]);
        writer_put(writer, units[power]);
        zero = 0;
        started = 1;
    }
}

void writer_put_chinese(struct writer *writer, uint64_t number, enum writer_digits digits) {
    static const char *const sections[] = {"", "万", "亿", "万"};
    if (number == 0) writer_put(writer, "零");
    uint64_t divisor = 1000000000000;
    int first = 1, pending = 0;
    for (int i = 3; i >= 0; i--, divisor /= 10000) {
        uint32_t section = (uint32_t)(number / divisor % 10000);
        /* 万 above 亿 counts ten thousands of it, so the two share 亿. */
        int has_big = i == 2 && number / 1000000000000 > 0;
        if (section == 0) {
            pending = !first;
            if (has_big) writer_put(writer, "亿");
            continue;
        }
        if (!first && pending && section >= 1000) writer_put(writer, "零");
        int two = digits == WRITER_TWO && section == 2 && i > 0;
        if (two) {
            if (!first) writer_put(writer, "零");
            writer_put(writer, "两");
        } else {
            put_section(writer, section, digits, first);
        }
        writer_put(writer, sections[i]);
        pending = 0;
        first = 0;
    }
}

void writer_put_digits(struct writer *writer, uint64_t number, uint32_t count) {
    uint64_t divisor = 1;
    for (uint32_t i = 1; i < count; i++) divisor *= 10;
    for (; count > 0; count--, divisor /= 10) {
        uint64_t digit = number / divisor % 10;
        writer_put(writer, digit ? common[digit] : "〇");
    }
}
