/* Writes a number in each of the ways that Chinese text has for it. */
#ifndef UNIT_QUANTITY_WRITER_H
#define UNIT_QUANTITY_WRITER_H

#include <stdint.h>

enum { WRITER_ROOM = 512 };

/* Text that grows; too long a text fails the running test. */
struct writer {
    char text[WRITER_ROOM];
    uint32_t length;
};

enum writer_digits {
    WRITER_COMMON,   /* 一千零二 */
    WRITER_TWO,      /* 两千零二: 两 before 百 千 万 亿 */
    WRITER_FINANCIAL /* 壹仟零贰 */
};

void writer_put(struct writer *writer, const char *text);

/* Arabic digits, `group` for commas between thousands, `wide` for full-width forms. */
void writer_put_arabic(struct writer *writer, uint64_t number, int group, int wide);

/* 3亿2000万4567: each part of four digits behind its multiplier. Parts that are zero are left out. */
void writer_put_mixed(struct writer *writer, uint64_t number);

/* A number below ten to the 16th with 十 百 千 万 亿. */
void writer_put_chinese(struct writer *writer, uint64_t number, enum writer_digits digits);

/* Digit for digit: 二〇一七. `count` digits, with leading zeros. */
void writer_put_digits(struct writer *writer, uint64_t number, uint32_t count);

#endif
