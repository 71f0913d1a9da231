#include "project.h"

#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static enum source source_of(const struct table *table, size_t row) {
    const char *name = table->rows[row].cells[3];
    if (strcmp(name, "-") == 0) return SOURCE_PROJECT;
    if (strcmp(name, "pku") == 0) return SOURCE_PKU;
    if (strcmp(name, "pku-set") == 0) return SOURCE_SET;
    if (strcmp(name, "pku-likely") == 0) return SOURCE_LIKELY;
    if (strcmp(name, "ud") == 0) return SOURCE_UD;
    if (strcmp(name, "not-pku") == 0) return SOURCE_APART;
    table_fail(table->path, table->rows[row].line, "the standard is pku, pku-set, pku-likely, not-pku, ud or -");
}

/* Where a word is from that a row names, and maybe a list too. */
static enum source source_beside(enum source source, const struct word *word) {
    int known = isfinite(word->cost), jieba = known && word->source == SOURCE_JIEBA;
    switch (source) {
    case SOURCE_PKU: return known ? SOURCE_FAVOURED : SOURCE_PKU;
    case SOURCE_SET:
    case SOURCE_LIKELY: return jieba ? source : SOURCE_PKU;
    case SOURCE_APART: return jieba ? SOURCE_APART : SOURCE_CJDICT_APART;
    default: return source;
    }
}

/* Whether a word that is more frequent than the place of its name is another one: 合作 is a verb before it is a town. */
static int is_other(const struct word *word, const char *tag) {
    return strcmp(tag, "ns") == 0 && word->tag[0] && strncmp(word->tag, "nr", 2) != 0;
}

static void set_tag(struct word *word, const char *tag) {
    if (strlen(tag) < TAG_LENGTH && strcmp(tag, "-") != 0) strcpy(word->tag, tag);
}

static void take_word(struct vocabulary *vocabulary, const struct table *table, size_t row, const char *form,
                      size_t length) {
    char *const *cells = table->rows[row].cells;
    uint16_t codes[WORD_LENGTH];
    size_t count = word_fold(codes, form, length);
    if (count == 0) table_fail(table->path, table->rows[row].line, "not a Chinese word, or too long");
    double cost = strtod(cells[2], NULL);
    enum source source = source_of(table, row);
    if (source == SOURCE_APART && vocabulary_find(vocabulary, codes, count) == NULL) return;
    struct word *word = vocabulary_add(vocabulary, codes, count);
    source = source_beside(source, word);
    int rarer = word->cost < cost;
    if (source < SOURCE_FAVOURED && !rarer) word->cost = cost;
    word->source = (uint8_t)source;
    if (source < SOURCE_SET && !(rarer && is_other(word, cells[1]))) set_tag(word, cells[1]);
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
