#include "example.h"

#include <speech/config.h>
#include <stdlib.h>
#include <string.h>

/* No line of the file is as long; a longer one is read as several, and the example fails. */
enum { LINE_LIMIT = 4096 };

static int next_line(struct example_file *file, char line[LINE_LIMIT]) {
    if (fgets(line, LINE_LIMIT, file->stream) == NULL) return 0;
    line[strcspn(line, "\n")] = '\0';
    file->line++;
    return 1;
}

/* The value of `count` hexadecimal digits. */
static unsigned hex_value(const char *digits, int count) {
    unsigned value = 0;
    for (int i = 0; i < count; i++)
        value = value << 4 | (unsigned)(digits[i] <= '9' ? digits[i] - '0' : digits[i] - 'A' + 10);
    return value;
}

/* Writes a character of the basic plane as UTF-8; gives the end of its bytes. */
static char *put_character(char *to, unsigned code) {
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xC0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3F));
    } else {
        *to++ = (char)(0xE0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 0x3F));
        *to++ = (char)(0x80 | (code & 0x3F));
    }
    return to;
}

/* Copies a line of text, its escapes replaced; gives the number of bytes. */
static size_t unescape(char *to, const char *line) {
    char *at = to;
    for (; *line != '\0'; line++) {
        if (line[0] != '\\') {
            *at++ = line[0];
        } else if (line[1] == 'x') {
            *at++ = (char)hex_value(line + 2, 2);
            line += 3;
        } else if (line[1] == 'u') {
            at = put_character(at, hex_value(line + 2, 4));
            line += 5;
        } else {
            *at++ = line[1] == 't' ? '\t' : line[1];
            line++;
        }
    }
    return (size_t)(at - to);
}

static void read_text(struct example_file *file, struct example *example) {
    char line[LINE_LIMIT];
    size_t lines = 0;
    while (next_line(file, line) && strcmp(line, "----") != 0) {
        char *text = take(example->length + LINE_LIMIT + 1);
        if (example->length > 0) memcpy(text, example->text, example->length);
        free(example->text);
        example->text = text;
        if (lines++ > 0) example->text[example->length++] = '\n';
        example->length += unescape(example->text + example->length, line);
    }
}

/* Takes the field at *at off a row: up to the next blank that is not in quotes, without the quotes. */
static char *take_field(char **at) {
    while (**at == ' ') ++*at;
    char *field = *at, *to = field;
    int quoted = 0;
    for (; **at != '\0' && (quoted || **at != ' '); ++*at) {
        if (**at == '"')
            quoted = !quoted;
        else
            *to++ = **at;
    }
    if (**at != '\0') ++*at;
    *to = '\0';
    return field;
}

static const char *value_of(const char *written) {
    return strcmp(written, "-") == 0 ? "" : written;
}

/* A row's fields, from the one behind its layer on. */
static void read_fields(struct row *row, char *at) {
    while (*at != '\0') {
        char *field = take_field(&at);
        size_t name = strspn(field, "abcdefghijklmnopqrstuvwxyz_");
        if (name > 0 && field[name] == '=') {
            field[name] = '\0';
            row_set(row, field, value_of(field + name + 1));
        } else {
            free(row->text);
            row->text = take_string(value_of(field), strlen(value_of(field)));
        }
    }
}

static void read_row(struct example *example, char *line) {
    char *at = line;
    char *layer = take_field(&at);
    int none = strcmp(layer, "none") == 0;
    if (none) layer = take_field(&at);
    if (rows_find(&example->layers, layer, 0) == NULL) rows_add(&example->layers, layer, "", NO_PLACE);
    if (none) return;
    struct row *row = rows_add(&example->wanted, layer, "", NO_PLACE);
    read_fields(row, at);
}

/* Reads a word behind the opening of a block: how the text is to be read. */
static void set_reading(struct example *example, const char *word) {
    static const struct {
        const char *name;
        uint32_t encoding;
    } encodings[] = {{"utf-8", SPEECH_ENCODING_UTF_8},
                     {"utf-16le", SPEECH_ENCODING_UTF_16LE},
                     {"utf-16be", SPEECH_ENCODING_UTF_16BE},
                     {"gb18030", SPEECH_ENCODING_GB18030},
                     {"big5", SPEECH_ENCODING_BIG5}};
    if (strcmp(word, "strict") == 0) example->strict = 1;
    if (strcmp(word, "categories") == 0) example->categories = 1;
    for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++)
        if (strcmp(word, encodings[i].name) == 0) example->encoding = encodings[i].encoding;
}

int example_next(struct example_file *file, struct example *example) {
    char line[LINE_LIMIT];
    static const char opening[] = "```speech";
    *example = (struct example){.encoding = SPEECH_ENCODING_AUTO};
    do {
        if (!next_line(file, line)) return 0;
    } while (strncmp(line, opening, sizeof opening - 1) != 0);
    example->number = ++file->number;
    example->line = file->line;
    for (char *at = line + sizeof opening - 1; *at != '\0';) set_reading(example, take_field(&at));
    read_text(file, example);
    while (next_line(file, line) && strcmp(line, "```") != 0) read_row(example, line);
    return 1;
}

void example_free(struct example *example) {
    free(example->text);
    rows_free(&example->wanted);
    rows_free(&example->layers);
}
