#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void table_fail(const char *path, int line, const char *message) {
    fprintf(stderr, "%s:%d: %s\n", path, line, message);
    exit(1);
}

static void *allocate(void *old, size_t bytes, const char *path) {
    void *block = realloc(old, bytes);
    if (block == NULL) table_fail(path, 0, "out of memory");
    return block;
}

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) table_fail(path, 0, "cannot open");
    size_t length = 0, room = 1 << 16;
    char *text = allocate(NULL, room, path);
    for (size_t got; (got = fread(text + length, 1, room - length - 1, file)) > 0;) {
        length += got;
        if (room - length < 2) text = allocate(text, room *= 2, path);
    }
    if (ferror(file)) table_fail(path, 0, "cannot read");
    fclose(file);
    text[length] = '\0';
    return text;
}

static size_t split(char *line, char *cells[TABLE_COLUMNS]) {
    size_t count = 0;
    for (char *at = line;; at++) {
        if (count == TABLE_COLUMNS) return count + 1;
        cells[count++] = at;
        at = strchr(at, '\t');
        if (at == NULL) return count;
        *at = '\0';
    }
}

static void take_header(struct table *table, char *line, int number) {
    table->columns = split(line, table->names);
    if (table->columns > TABLE_COLUMNS) table_fail(table->path, number, "too many columns");
    for (size_t i = 0; i < table->columns; i++) {
        char *colon = strchr(table->names[i], ':');
        if (colon == NULL) table_fail(table->path, number, "a column is named name:type");
        *colon = '\0';
        table->types[i] = colon + 1;
    }
}

static void take_row(struct table *table, char *line, int number, size_t *room) {
    if (table->count == *room) {
        *room = *room ? *room * 2 : 64;
        table->rows = allocate(table->rows, *room * sizeof *table->rows, table->path);
    }
    struct table_row *row = &table->rows[table->count++];
    row->line = number;
    if (split(line, row->cells) != table->columns) table_fail(table->path, number, "wrong number of columns");
}

void table_read(struct table *table, const char *path) {
    *table = (struct table){.path = path, .text = read_file(path)};
    size_t room = 0;
    int number = 1;
    for (char *line = table->text, *end; *line; line = end, number++) {
        end = strchr(line, '\n');
        if (end == NULL) table_fail(path, number, "the last line has no end");
        *end++ = '\0';
        if (*line == '#' || *line == '\0') continue;
        if (table->columns == 0) {
            take_header(table, line, number);
        } else {
            take_row(table, line, number, &room);
        }
    }
    if (table->columns == 0) table_fail(path, number, "no line names the columns");
}

void table_free(struct table *table) {
    free(table->rows);
    free(table->text);
}

long table_next_character(const char **text) {
    const unsigned char *at = (const unsigned char *)*text;
    if (*at == 0) return 0;
    int more = *at < 0x80 ? 0 : *at >= 0xC2 && *at < 0xE0 ? 1 : *at >= 0xE0 && *at < 0xF0 ? 2 : -1;
    if (more < 0) return -1;
    long code_point = more == 0 ? *at : *at & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
        if ((at[i] & 0xC0) != 0x80) return -1;
        code_point = code_point << 6 | (at[i] & 0x3F);
    }
    *text += more + 1;
    return code_point;
}
