#include "quantity/date.h"

#include <string.h>

/* The text of a date while it is written; what has no room is left out, and no date is so long. */
struct writer {
    char *text;
    size_t used, size;
};

static void put(struct writer *writer, const char *text) {
    for (; *text && writer->used + 1 < writer->size; text++) writer->text[writer->used++] = *text;
    writer->text[writer->used] = '\0';
}

/* A number behind that text, with zeros before it to that width. Here and not by printf, which takes longer than to
 * read the date. */
static void put_number(struct writer *writer, const char *before, uint32_t number, uint32_t width) {
    char digits[12] = {0};
    uint32_t first = sizeof digits - 1;
    for (; number || width; number /= 10) {
        digits[--first] = (char)('0' + number % 10);
        if (width) width--;
    }
    put(writer, before);
    put(writer, digits + first);
}

static void write_year(const struct date *date, struct writer *writer) {
    if (date->year > 0 || date->era) {
        put_number(writer, date->year < 0 ? "-" : "", (uint32_t)(date->year < 0 ? -date->year : date->year), 4);
    } else {
        put(writer, "XXXX");
    }
}

/* The parts of the year, from the greatest down. */
static void write_parts(const struct date *date, struct writer *writer) {
    if (date->year || date->era || date->month || date->day || date->quarter || date->half) write_year(date, writer);
    if (date->quarter) put_number(writer, "-Q", date->quarter, 1);
    if (date->half) put_number(writer, "-H", date->half, 1);
    if (date->month) put_number(writer, "-", date->month, 2);
    if (date->day && !date->month) put(writer, "-XX");
    if (date->day) put_number(writer, "-", date->day, 2);
    if (date->has_time) put_number(writer, "T", date->hour, 2);
    if (date->has_time) put_number(writer, ":", date->minute, 2);
    if (date->has_second) put_number(writer, ":", date->second, 2);
}

static void write_one(const struct date *date, struct writer *writer) {
    if (date->lunar) return;
    if (date->plan) {
        put_number(writer, "FYP", date->plan, 1);
    } else if (date->century) {
        put_number(writer, "", date->century - 1, 2);
        put(writer, "XX");
    } else if (date->has_decade) {
        if (date->decade >= 0) put_number(writer, "", (uint32_t)date->decade, 3);
        if (date->decade >= 0) put(writer, "X");
    } else {
        write_parts(date, writer);
    }
}

static int has_year(const struct date *date) {
    return date->year || date->era;
}

static void share_year(const struct date *from, struct date *to) {
    to->year = from->year;
    to->era = from->era;
}

/* What both ends have in common is said once, at either end: 2013年1-6月, 9月2日至5日. */
static void share(struct date *from, struct date *to) {
    if (!has_year(to)) share_year(from, to);
    if (!has_year(from) && from->month <= to->month) share_year(to, from);
    if (to->day && !to->month) to->month = from->month;
    if (to->has_time && !to->day) to->day = from->day;
    if (to->has_time && !to->month) to->month = from->month;
}

/* The number that two digits write. */
static uint32_t two_digits(const char *text) {
    return (uint32_t)(text[0] - '0') * 10 + (uint32_t)(text[1] - '0');
}

uint32_t date_lone_day(const char *text) {
    static const char form[] = "XXXX-XX-DD";
    size_t length = sizeof form - 1, month = length - 2;
    return strlen(text) == length && strncmp(text, form, month) == 0 ? two_digits(text + month) : 0;
}

int date_set_day(char *text, uint32_t day) {
    size_t length = strlen(text);
    char *last = text + length - 2;
    /* YYYY-MM-DD and the same as the end of a span. */
    if (length < 10 || last[-1] != '-' || last[-4] != '-' || day > 31) return 0;
    if (last[0] < '0' || last[0] > '3' || two_digits(last) >= day) return 0;
    last[0] = (char)('0' + day / 10);
    last[1] = (char)('0' + day % 10);
    return 1;
}

void date_write(const struct date *from, const struct date *to, char *text, size_t size) {
    struct writer writer = {.text = text, .size = size};
    text[0] = '\0';
    if (to == NULL) {
        write_one(from, &writer);
        return;
    }
    struct date first = *from, last = *to;
    share(&first, &last);
    write_one(&first, &writer);
    put(&writer, "/");
    write_one(&last, &writer);
}
