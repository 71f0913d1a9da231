#include "costs.h"

#include "shape.h"
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_named(struct table *table, const char *folder, const char *name, char path[], size_t room) {
    snprintf(path, room, "%s/%s", folder, name);
    table_read(table, path);
}

static double read_number(const struct table *table, size_t row, size_t column) {
    char *end;
    const char *cell = table->rows[row].cells[column];
    double number = strtod(cell, &end);
    if (end == cell || *end) table_fail(table->path, table->rows[row].line, "not a number");
    return number;
}

/* Reads the two columns of a table from `column` on into arrays that stand `offset` bytes into the costs. */
static void read_columns(struct costs costs[COSTS_COUNT], const struct table *table, size_t column, size_t offset,
                         size_t count) {
    if (table->count != count) table_fail(table->path, 0, "the number of rows is not that of the program");
    for (int standard = 0; standard < COSTS_COUNT; standard++) {
        double *numbers = (double *)(void *)((char *)&costs[standard] + offset);
        for (size_t row = 0; row < count; row++) numbers[row] = read_number(table, row, column + (size_t)standard);
    }
}

/* Whether a list of words, parted by blanks, holds one. */
static int list_holds(const char *list, const char *word) {
    size_t length = strlen(word);
    for (const char *at = list; length && (at = strstr(at, word)) != NULL; at++)
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0')) return 1;
    return 0;
}

static void fill_groups(struct vocabulary *vocabulary, const struct table *table) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        word->group = 0;
        for (size_t row = 1; row < table->count; row++)
            if (list_holds(table->rows[row].cells[1], word->tag)) word->group = (uint8_t)row;
    }
}

void costs_read(struct costs costs[COSTS_COUNT], struct vocabulary *vocabulary, const char *folder) {
    struct table table;
    char path[1024];
    read_named(&table, folder, "shape.tsv", path, sizeof path);
    read_columns(costs, &table, 1, offsetof(struct costs, shape), SHAPE_COUNT);
    table_free(&table);
    read_named(&table, folder, "tag.tsv", path, sizeof path);
    read_columns(costs, &table, 2, offsetof(struct costs, group), table.count < 32 ? table.count : 32);
    fill_groups(vocabulary, &table);
    table_free(&table);
    read_named(&table, folder, "source.tsv", path, sizeof path);
    read_columns(costs, &table, 1, offsetof(struct costs, source), SOURCE_COUNT);
    table_free(&table);
    read_named(&table, folder, "edge.tsv", path, sizeof path);
    read_columns(costs, &table, 1, offsetof(struct costs, edge), EDGE_COUNT);
    table_free(&table);
}

double costs_of_class(const struct costs *costs, const struct word *word) {
    return costs->shape[word->shape] + costs->group[word->group] + costs->source[word->source];
}
