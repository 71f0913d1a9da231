/* Reading the project's tables: UTF-8 text, columns separated by tabs, "#" begins a comment line. The first other line
 * names the columns, each as name:type (see lib/data/README.md). */
#ifndef COMPILE_TABLE_H
#define COMPILE_TABLE_H

#include <stddef.h>

enum { TABLE_COLUMNS = 16 };

struct table_row {
    char *cells[TABLE_COLUMNS];
    int line; /* from 1 */
};

struct table {
    const char *path;
    char *text; /* the file; cells point into it */
    char *names[TABLE_COLUMNS], *types[TABLE_COLUMNS];
    size_t columns;
    struct table_row *rows;
    size_t count;
};

/* Reads a table; on any fault says what and where on standard error and exits with 1. */
void table_read(struct table *table, const char *path);

void table_free(struct table *table);

/* Says "path:line: message" on standard error and exits with 1. */
_Noreturn void table_fail(const char *path, int line, const char *message);

/* Decodes the UTF-8 code point at *text, which must be well-formed and of the basic plane, and moves *text behind it.
 * Gives 0 at the end of the string, and -1 for what is not allowed. */
long table_next_character(const char **text);

#endif
