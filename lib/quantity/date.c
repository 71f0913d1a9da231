#include "quantity/date.h"

#include <stdio.h>
#include <string.h>

/* Appends what printf would write; the buffer is larger than any date. */
#define APPEND(text, used, size, ...)                                                                                  \
    do {                                                                                                               \
        int printed = snprintf((text) + *(used), (size) - *(used), __VA_ARGS__);                                       \
        if (printed > 0 && (size_t)printed < (size) - *(used)) *(used) += (size_t)printed;                             \
    } while (0)

static void write_year(const struct date *date, char *text, size_t *used, size_t size) {
    if (date->year) {
        APPEND(text, used, size, "%04d", (int)date->year);
    } else {
        APPEND(text, used, size, "XXXX");
    }
}

static void write_one(const struct date *date, char *text, size_t *used, size_t size) {
    if (date->lunar) return;
    if (date->plan) {
        APPEND(text, used, size, "FYP%u", (unsigned)date->plan);
        return;
    }
    if (date->century) {
        APPEND(text, used, size, "%02uXX", (unsigned)date->century - 1);
        return;
    }
    if (date->has_decade) {
        if (date->decade >= 0) APPEND(text, used, size, "%03dX", (int)date->decade);
        return;
    }
    int has_date = date->year || date->month || date->day || date->quarter || date->half;
    if (has_date) write_year(date, text, used, size);
    if (date->quarter) APPEND(text, used, size, "-Q%u", (unsigned)date->quarter);
    if (date->half) APPEND(text, used, size, "-H%u", (unsigned)date->half);
    if (date->month) APPEND(text, used, size, "-%02u", (unsigned)date->month);
    if (date->day && !date->month) APPEND(text, used, size, "-XX");
    if (date->day) APPEND(text, used, size, "-%02u", (unsigned)date->day);
    if (date->has_time) APPEND(text, used, size, "T%02u:%02u", (unsigned)date->hour, (unsigned)date->minute);
    if (date->has_second) APPEND(text, used, size, ":%02u", (unsigned)date->second);
}

/* What both ends have in common is said once, at either end: 2013年1-6月, 9月2日至5日. */
static void share(struct date *from, struct date *to) {
    if (!to->year) to->year = from->year;
    if (!from->year && from->month <= to->month) from->year = to->year;
    if (to->day && !to->month) to->month = from->month;
    if (to->has_time && !to->day) to->day = from->day;
    if (to->has_time && !to->month) to->month = from->month;
}

int date_set_day(char *text, uint32_t day) {
    size_t length = strlen(text);
    char *last = text + length - 2;
    /* YYYY-MM-DD and the same as the end of a span. */
    if (length < 10 || last[-1] != '-' || last[-4] != '-' || day > 31) return 0;
    if (last[0] < '0' || last[0] > '3' || (uint32_t)(last[0] - '0') * 10 + (uint32_t)(last[1] - '0') >= day) return 0;
    last[0] = (char)('0' + day / 10);
    last[1] = (char)('0' + day % 10);
    return 1;
}

void date_write(const struct date *from, const struct date *to, char *text, size_t size) {
    size_t used = 0;
    text[0] = '\0';
    if (to == NULL) {
        write_one(from, text, &used, size);
        return;
    }
    struct date first = *from, last = *to;
    share(&first, &last);
    write_one(&first, text, &used, size);
    APPEND(text, &used, size, "/");
    write_one(&last, text, &used, size);
}
