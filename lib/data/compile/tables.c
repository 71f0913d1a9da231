/* Makes the tables that the recognisers look up: usage: compile-tables NAME.tsv ... > tables.c
 *
 * For each table NAME: NAME_rows, an array of struct NAME_row (declared in the tables.h of its folder), NAME_row_count,
 * where it has a key column NAME_trie over the folded forms, where it has a direct column NAME_index by folded
 * character, and where it names other tables NAME_sieve, in which of them a character may begin a form. */
#include "lookup.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_quoted(const char *text) {
    putchar('"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

static void write_upper(const char *prefix, const char *text) {
    printf("%s", prefix);
    for (; *text; text++) putchar(*text == '-' ? '_' : toupper((unsigned char)*text));
}

static int is_number(const char *cell) {
    char *end;
    strtoll(cell, &end, 0);
    return end > cell && *end == '\0';
}

static void write_cell(const struct table *table, size_t row, size_t column) {
    const char *type = table->types[column], *cell = table->rows[row].cells[column];
    int absent = strcmp(cell, "-") == 0;
    if (strcmp(type, "text") == 0) {
        write_quoted(absent ? "" : cell);
    } else if (absent) {
        putchar('0');
    } else if (strcmp(type, "int") == 0) {
        if (!is_number(cell)) table_fail(table->path, table->rows[row].line, "not a number");
        printf("%s", cell);
    } else {
        write_upper(type, cell);
    }
}

/* Whether a column says something of a row, besides the forms that lead to it. */
static int is_field(const char *type) {
    return !lookup_is_key(type) && !lookup_is_direct(type) && strcmp(type, "note") != 0 && strcmp(type, "table") != 0 &&
           strncmp(type, "sieve", 5) != 0;
}

static void write_rows(const struct table *table, const char *name) {
    size_t fields = 0;
    for (size_t column = 0; column < table->columns; column++) fields += (size_t)is_field(table->types[column]);
    if (fields == 0) return; /* nothing but forms: the trie alone is the table */
    printf("const struct %s_row %s_rows[] = {\n", name, name);
    for (size_t row = 0; row < table->count; row++) {
        printf("    {");
        for (size_t column = 0; column < table->columns; column++) {
            if (!is_field(table->types[column])) continue;
            printf(".%s = ", table->names[column]);
            write_cell(table, row, column);
            printf(", ");
        }
        printf("},\n");
    }
    printf("};\nconst uint32_t %s_row_count = %zu;\n", name, table->count);
}

static void write_table(const char *path) {
    struct table table;
    table_read(&table, path);
    char name[64];
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    size_t length = strcspn(base, ".");
    if (length >= sizeof name) table_fail(path, 0, "the name is too long");
    memcpy(name, base, length);
    name[length] = '\0';
    write_rows(&table, name);
    for (size_t column = 0; column < table.columns; column++) {
        if (lookup_is_key(table.types[column])) lookup_write_trie(&table, name, column, table.types[column][3] == '-');
        if (lookup_is_direct(table.types[column])) lookup_write_index(&table, name, column);
        if (strcmp(table.types[column], "table") == 0) lookup_write_sieve(&table, name, column);
    }
    table_free(&table);
}

int main(int argc, char **argv) {
    printf("/* Made by compile-tables from lib/data. */\n"
           "#include \"data/quantity/tables.h\"\n#include \"data/structure/tables.h\"\n"
           "#include \"data/text/tables.h\"\n#include \"data/words/tables.h\"\n\n");
    for (int i = 1; i < argc; i++) write_table(argv[i]);
    return fflush(stdout) || ferror(stdout);
}
