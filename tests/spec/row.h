/* A row of the specification, wanted or found: its layer, its text, and its keys with their values. */
#ifndef SPEC_ROW_H
#define SPEC_ROW_H

#include <stddef.h>
#include <stdint.h>

enum { KEY_LIMIT = 16, NO_PLACE = -1 };

struct key {
    char *name;
    char *value;
};

/* The strings are its own. */
struct row {
    char *layer;
    char *text;
    struct key keys[KEY_LIMIT];
    int key_count;
    int64_t start; /* first byte in the document's text, or NO_PLACE */
};

/* A growing list of rows. */
struct rows {
    struct row *items;
    size_t count;
};

/* Memory or the end of the program. */
void *take(size_t bytes);
char *take_string(const char *text, size_t length);

/* Appends a row without keys. */
struct row *rows_add(struct rows *rows, const char *layer, const char *text, int64_t start);

/* Adds a key; there is room for KEY_LIMIT. */
void row_set(struct row *row, const char *name, const char *value);
void row_set_number(struct row *row, const char *name, int64_t number);

/* The row of a layer with that index among those of the layer, or NULL. */
const struct row *rows_find(const struct rows *rows, const char *layer, size_t index);

/* Whether the text and all keys of `wanted` are those of `found`. */
int row_agrees(const struct row *wanted, const struct row *found);

/* Prints a row in the notation of the specification, or "none" for NULL. */
void row_print(const struct row *row);

void rows_free(struct rows *rows);

#endif
