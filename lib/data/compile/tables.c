/* Makes the tables that the recognisers look up: usage: compile-tables NAME.tsv ... > tables.c
 *
 * For each table NAME: NAME_rows, an array of struct NAME_row (declared in data/tables.h), NAME_row_count, where it has a key
 * column NAME_trie over the folded forms, and where it has a direct column NAME_index by folded character. */
#include "data/fold.h"
#include "data/trie.h"
#include "table.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FORM_LENGTH = 32 };

struct form {
    uint16_t codes[FORM_LENGTH];
    size_t length;
    size_t row;
};

struct forms {
    struct form *items;
    size_t count, room;
};

static int compare_forms(const void *a, const void *b) {
    const struct form *left = a, *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    for (size_t i = 0; i < shorter; i++)
        if (left->codes[i] != right->codes[i]) return left->codes[i] < right->codes[i] ? -1 : 1;
    return (left->length > right->length) - (left->length < right->length);
}

static void reverse(struct form *form) {
    for (size_t i = 0; i < form->length / 2; i++) {
        uint16_t code = form->codes[i];
        form->codes[i] = form->codes[form->length - 1 - i];
        form->codes[form->length - 1 - i] = code;
    }
}

/* Folds one form; leaves its text pointer behind it. */
static void take_form(struct forms *forms, const struct table *table, size_t row, const char **text, int backward) {
    if (forms->count == forms->room) {
        forms->room = forms->room ? forms->room * 2 : 256;
        forms->items = realloc(forms->items, forms->room * sizeof *forms->items);
        if (forms->items == NULL) table_fail(table->path, 0, "out of memory");
    }
    struct form *form = &forms->items[forms->count++];
    *form = (struct form){.row = row};
    while (**text && **text != ' ') {
        long c = table_next_character(text);
        if (c <= 0) table_fail(table->path, table->rows[row].line, "not UTF-8, or outside the basic plane");
        if (fold_table[c] < FOLD_FIRST_CODE) table_fail(table->path, table->rows[row].line, "a form holds a blank");
        if (form->length == FORM_LENGTH) table_fail(table->path, table->rows[row].line, "a form is too long");
        form->codes[form->length++] = fold_table[c];
    }
    if (backward) reverse(form);
}

static struct forms collect_forms(const struct table *table, size_t column, int backward) {
    struct forms forms = {0};
    for (size_t row = 0; row < table->count; row++) {
        for (const char *text = table->rows[row].cells[column]; *text;) {
            take_form(&forms, table, row, &text, backward);
            while (*text == ' ') text++;
        }
    }
    qsort(forms.items, forms.count, sizeof *forms.items, compare_forms);
    for (size_t i = 1; i < forms.count; i++) {
        if (compare_forms(&forms.items[i - 1], &forms.items[i])) continue;
        if (forms.items[i - 1].row != forms.items[i].row)
            table_fail(table->path, table->rows[forms.items[i].row].line, "a form stands in two rows");
    }
    return forms;
}

/* A node to be written: the forms [first, end) share `depth` codes. */
struct pending {
    size_t first, end, depth;
};

/* Writes the node for some forms, and appends its children to the queue, so that they lie together. */
static size_t write_node(const struct form *forms, struct pending node, struct pending *queue, size_t queued) {
    size_t at = node.first, row = 0, first = queued;
    uint64_t below = 0;
    for (; at < node.end && forms[at].length == node.depth; at++) row = forms[at].row + 1;
    while (at < node.end) {
        size_t end = at + 1;
        while (end < node.end && forms[end].codes[node.depth] == forms[at].codes[node.depth]) end++;
        queue[queued++] = (struct pending){at, end, node.depth + 1};
        below |= UINT64_C(1) << forms[at].codes[node.depth] % TRIE_BITS;
        at = end;
    }
    unsigned code = node.depth ? forms[node.first].codes[node.depth - 1] : 0;
    printf("    {UINT64_C(%" PRIu64 "), %u, %zu, %zu, %zu},\n", below, code, row, queued > first ? first : 0,
           queued - first);
    return queued;
}

/* For the low bits of each first code the index of the first child of the root that has them; the children follow the root
 * in the order of their codes. */
static void write_roots(const struct forms *forms, const char *name) {
    unsigned roots[TRIE_ROOTS] = {0}, node = 0;
    for (size_t i = 0; i < forms->count; i++) {
        uint16_t code = forms->items[i].codes[0];
        if (i == 0 || code != forms->items[i - 1].codes[0]) node++;
        if (roots[code % TRIE_ROOTS] == 0) roots[code % TRIE_ROOTS] = node;
    }
    printf("static const uint16_t %s_roots[] = {", name);
    for (size_t i = 0; i < TRIE_ROOTS; i++) printf("%s%u,", i % 32 ? "" : "\n    ", roots[i]);
    printf("\n};\n");
}

static void write_trie(const struct table *table, const char *name, size_t column, int backward) {
    struct forms forms = collect_forms(table, column, backward);
    struct pending *queue = calloc(forms.count * FORM_LENGTH + 1, sizeof *queue);
    if (queue == NULL) table_fail(table->path, 0, "out of memory");
    queue[0] = (struct pending){0, forms.count, 0};
    printf("static const struct trie_node %s_nodes[] = {\n", name);
    size_t queued = 1;
    for (size_t i = 0; i < queued; i++) queued = write_node(forms.items, queue[i], queue, queued);
    if (queued > UINT16_MAX) table_fail(table->path, 0, "too many forms for one table");
    printf("};\n");
    write_roots(&forms, name);
    printf("const struct trie %s_trie = {%s_nodes, %s_roots, %d};\n", name, name, name, backward);
    free(queue);
    free(forms.items);
}

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

static void write_cell(const char *type, const char *cell) {
    int absent = strcmp(cell, "-") == 0;
    if (strcmp(type, "text") == 0) {
        write_quoted(absent ? "" : cell);
    } else if (absent) {
        putchar('0');
    } else if (strcmp(type, "int") == 0) {
        printf("%s", cell);
    } else {
        write_upper(type, cell);
    }
}

/* Writes NAME_index: for each character of the basic plane its row plus one, or 0. And NAME_sieve: for the low bits of a
 * character 1 where any with these has a row. */
static void write_index(const struct table *table, const char *name, size_t column) {
    static uint8_t index[65536];
    memset(index, 0, sizeof index);
    if (table->count > UINT8_MAX) table_fail(table->path, 0, "too many rows for an index by character");
    struct forms forms = collect_forms(table, column, 0);
    for (size_t i = 0; i < forms.count; i++) {
        const struct form *form = &forms.items[i];
        if (form->length != 1) table_fail(table->path, table->rows[form->row].line, "the form is to be one character");
        index[form->codes[0]] = (uint8_t)(form->row + 1);
    }
    printf("const uint8_t %s_index[65536] = {", name);
    for (int c = 0; c < 65536; c++) printf("%s%u,", c % 32 ? "" : "\n    ", index[c]);
    printf("\n};\nconst uint8_t %s_sieve[INDEX_SIEVE] = {", name);
    for (int c = 0; c < INDEX_SIEVE; c++) {
        int found = 0;
        for (int high = c; high < 65536; high += INDEX_SIEVE) found |= index[high] != 0;
        printf("%s%d,", c % 32 ? "" : "\n    ", found);
    }
    printf("\n};\n");
    free(forms.items);
}

static int is_key(const char *type) {
    return strncmp(type, "key", 3) == 0;
}

/* Whether a column says something of a row, besides the forms that lead to it. */
static int is_field(const char *type) {
    return !is_key(type) && strcmp(type, "direct") != 0 && strcmp(type, "note") != 0;
}

static void write_rows(const struct table *table, const char *name) {
    size_t fields = 0;
    for (size_t column = 0; column < table->columns; column++) fields += (size_t)is_field(table->types[column]);
    if (fields == 0) return; /* nothing but forms: the trie alone is the table */
    printf("const struct %s_row %s_rows[] = {\n", name, name);
    for (size_t row = 0; row < table->count; row++) {
        printf("    {");
        for (size_t column = 0; column < table->columns; column++) {
            const char *type = table->types[column];
            if (!is_field(type)) continue;
            printf(".%s = ", table->names[column]);
            write_cell(type, table->rows[row].cells[column]);
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
        if (is_key(table.types[column])) write_trie(&table, name, column, table.types[column][3] == '-');
        if (strcmp(table.types[column], "direct") == 0) write_index(&table, name, column);
    }
    table_free(&table);
}

int main(int argc, char **argv) {
    printf("/* Made by compile-tables from lib/data. */\n#include \"data/tables.h\"\n\n");
    for (int i = 1; i < argc; i++) write_table(argv[i]);
    return fflush(stdout) || ferror(stdout);
}
