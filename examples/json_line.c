#include "json_line.h"

#include <stdio.h>
#include <string.h>

static void write_name(const char *name) {
    printf(",\"%s\":", name);
}

/* RFC 8259: quotes, backslashes and control characters are escaped; all else stands for itself. */
static void write_characters(const char *text) {
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\')
            printf("\\%c", byte);
        else if (byte == '\n')
            fputs("\\n", stdout);
        else if (byte < 0x20 || byte == 0x7F)
            printf("\\u%04x", byte);
        else
            putchar(byte);
    }
}

static void write_string(const char *text) {
    putchar('"');
    write_characters(text);
    putchar('"');
}

/* The bytes of the character of UTF-8 at a place, 0 where there is none: lead byte, range of the second byte, and so
 * many bytes (Unicode 15.0, table 3-7). */
static size_t length_of(const char *text) {
    static const struct {
        unsigned char first, last, low, high;
        size_t length;
    } rows[] = {
        {0x01, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
        {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
        {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
    };
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (bytes[0] < rows[i].first || bytes[0] > rows[i].last) continue;
        if (rows[i].length > 1 && (bytes[1] < rows[i].low || bytes[1] > rows[i].high)) return 0;
        for (size_t at = 2; at < rows[i].length; at++)
            if ((bytes[at] & 0xC0) != 0x80) return 0;
        return rows[i].length;
    }
    return 0;
}

/* Writes a text in which each byte that is not UTF-8 becomes U+FFFD, as names of files may have some. */
static void write_any(const char *text) {
    char character[5];
    putchar('"');
    while (*text != '\0') {
        size_t length = length_of(text);
        memcpy(character, length > 0 ? text : "\xEF\xBF\xBD", length > 0 ? length : 3);
        character[length > 0 ? length : 3] = '\0';
        write_characters(character);
        text += length > 0 ? length : 1;
    }
    putchar('"');
}

void json_begin(const char *type) {
    printf("{\"type\":\"%s\"", type);
}

void json_text(const char *name, const char *text) {
    write_name(name);
    write_string(text);
}

void json_name(const char *name, const char *text) {
    write_name(name);
    write_any(text);
}

void json_text_or_null(const char *name, const char *text) {
    if (text[0] == '\0')
        json_null(name);
    else
        json_text(name, text);
}

void json_number(const char *name, int64_t number) {
    write_name(name);
    printf("%lld", (long long)number);
}

void json_null(const char *name) {
    write_name(name);
    fputs("null", stdout);
}

void json_boolean(const char *name, int value) {
    write_name(name);
    fputs(value ? "true" : "false", stdout);
}

void json_list_begin(const char *name) {
    write_name(name);
    putchar('[');
}

void json_list_text(uint32_t index, const char *text) {
    if (index > 0) putchar(',');
    write_string(text);
}

void json_list_end(void) {
    putchar(']');
}

void json_end(void) {
    puts("}");
}
