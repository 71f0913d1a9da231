#include "json_line.h"

#include <stdio.h>

static void write_name(const char *name) {
    printf(",\"%s\":", name);
}

/* RFC 8259: quotes, backslashes and control characters are escaped; all else stands for itself. */
static void write_string(const char *text) {
    putchar('"');
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
    putchar('"');
}

void json_begin(const char *type) {
    printf("{\"type\":\"%s\"", type);
}

void json_text(const char *name, const char *text) {
    write_name(name);
    write_string(text);
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
