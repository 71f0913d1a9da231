#include "counted.h"

#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The number of words that a rate of the table is given for. */
static const double rate_base = 1e9;

static void take_row(struct vocabulary *vocabulary, const struct table *table, size_t row) {
    char *const *cells = table->rows[row].cells;
    uint16_t codes[WORD_LENGTH];
    size_t length = word_fold(codes, cells[0], strlen(cells[0]));
    if (length == 0) table_fail(table->path, table->rows[row].line, "not a Chinese word, or too long");
    char *end;
    double rate = strtod(cells[1], &end);
    if (*end || rate <= 0) table_fail(table->path, table->rows[row].line, "the rate is no number above 0");
    struct word *word = vocabulary_add(vocabulary, codes, length);
    word->counted = -log(rate / rate_base);
    if (isfinite(word->cost)) return;
    word->cost = word->counted;
    word->source = SOURCE_COUNTED;
}

void counted_read(struct vocabulary *vocabulary, const char *path) {
    struct table table;
    table_read(&table, path);
    for (size_t row = 0; row < table.count; row++) take_row(vocabulary, &table, row);
    table_free(&table);
}

void counted_apply(struct vocabulary *vocabulary) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        word->cost = fmin(word->cost, word->counted);
    }
}
