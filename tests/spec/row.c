#include "row.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *take(size_t bytes) {
    void *memory = calloc(1, bytes > 0 ? bytes : 1);
    if (memory != NULL) return memory;
    fputs("spec: no memory\n", stderr);
    exit(2);
}

char *take_string(const char *text, size_t length) {
    char *copy = take(length + 1);
    return memcpy(copy, text, length);
}

struct row *rows_add(struct rows *rows, const char *layer, const char *text, int64_t start) {
    if ((rows->count & (rows->count - 1)) == 0) {
        size_t capacity = rows->count > 0 ? rows->count * 2 : 1;
        struct row *items = take(capacity * sizeof *items);
        if (rows->count > 0) memcpy(items, rows->items, rows->count * sizeof *items);
        free(rows->items);
        rows->items = items;
    }
    struct row *row = &rows->items[rows->count++];
    row->layer = take_string(layer, strlen(layer));
    row->text = take_string(text, strlen(text));
    row->start = start;
    return row;
}

void row_set(struct row *row, const char *name, const char *value) {
    if (row->key_count == KEY_LIMIT) return;
    struct key *key = &row->keys[row->key_count++];
    key->name = take_string(name, strlen(name));
    key->value = take_string(value, strlen(value));
}

void row_set_number(struct row *row, const char *name, int64_t number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    row_set(row, name, digits);
}

const struct row *rows_find(const struct rows *rows, const char *layer, size_t index) {
    for (size_t i = 0; i < rows->count; i++)
        if (strcmp(rows->items[i].layer, layer) == 0 && index-- == 0) return &rows->items[i];
    return NULL;
}

static const char *value_of(const struct row *row, const char *name) {
    for (int i = 0; i < row->key_count; i++)
        if (strcmp(row->keys[i].name, name) == 0) return row->keys[i].value;
    return NULL;
}

int row_agrees(const struct row *wanted, const struct row *found) {
    if (strcmp(wanted->text, found->text) != 0) return 0;
    for (int i = 0; i < wanted->key_count; i++) {
        const char *value = value_of(found, wanted->keys[i].name);
        if (value == NULL || strcmp(value, wanted->keys[i].value) != 0) return 0;
    }
    return 1;
}

static void print_value(const char *value) {
    if (value[0] == '\0')
        putchar('-');
    else if (strpbrk(value, " \t\n") != NULL)
        printf("\"%s\"", value);
    else
        fputs(value, stdout);
}

void row_print(const struct row *row) {
    fputs(row != NULL ? row->layer : "none", stdout);
    if (row != NULL) {
        putchar(' ');
        print_value(row->text);
        for (int i = 0; i < row->key_count; i++) {
            printf(" %s=", row->keys[i].name);
            print_value(row->keys[i].value);
        }
    }
    putchar('\n');
}

void rows_free(struct rows *rows) {
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        for (int key = 0; key < row->key_count; key++) {
            free(row->keys[key].name);
            free(row->keys[key].value);
        }
        free(row->layer);
        free(row->text);
    }
    free(rows->items);
    *rows = (struct rows){0};
}
