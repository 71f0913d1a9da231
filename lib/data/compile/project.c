#include "project.h"

#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static enum source source_of(const struct table *table, size_t row) {
    const char *name = table->rows[row].cells[3];
    if (strcmp(name, "-") == 0) return SOURCE_PROJECT;
    if (strcmp(name, "pku") == 0) return SOURCE_PKU;
    if (strcmp(name, "ud") == 0) return SOURCE_UD;
    if (strcmp(name, "not-pku") == 0) return SOURCE_APART;
    table_fail(table->path, table->rows[row].line, "the standard is pku, not-pku, ud or -");
}

static void take_word(struct vocabulary *vocabulary, const struct table *table, size_t row, const char *form,
                      size_t length) {
    char *const *cells = table->rows[row].cells;
    uint16_t codes[WORD_LENGTH];
    size_t count = word_fold(codes, form, length);
    if (count == 0) table_fail(table->path, table->rows[row].line, "not a Chinese word, or too long");
    struct word *word = vocabulary_add(vocabulary, codes, count);
    double cost = strtod(cells[2], NULL);
    enum source source = source_of(table, row);
    int known = isfinite(word->cost);
    if (known && source == SOURCE_PKU) source = SOURCE_FAVOURED;
    if (source != SOURCE_FAVOURED && source != SOURCE_APART && cost < word->cost) word->cost = cost;
    word->source = (uint8_t)source;
    if (source == SOURCE_APART) return;
    if (strlen(cells[1]) < TAG_LENGTH && strcmp(cells[1], "-") != 0) strcpy(word->tag, cells[1]);
}

void project_read(struct vocabulary *vocabulary, const char *path) {
    struct table table;
    table_read(&table, path);
    for (size_t row = 0; row < table.count; row++) {
        for (const char *form = table.rows[row].cells[0]; *form;) {
            size_t length = strcspn(form, " ");
            take_word(vocabulary, &table, row, form, length);
            form += length;
            while (*form == ' ') form++;
        }
    }
    table_free(&table);
}
