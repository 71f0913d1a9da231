#include "name.h"

#include "table.h"

#include <string.h>

static uint8_t is_surname[65536];

/* A word under this cost that begins like a name makes the name doubtful: 黄金周. */
static const double common_cost = 12;

static void read_surnames(const char *path) {
    struct table table;
    table_read(&table, path);
    for (size_t row = 0; row < table.count; row++) {
        const char *text = table.rows[row].cells[0];
        for (long c; (c = table_next_character(&text)) != 0;)
            if (c > 0 && c != ' ') is_surname[c] = 1;
    }
    table_free(&table);
}

/* jieba's list calls many a common noun of two characters a name, so only longer ones count as surely one. */
static int is_full_name(const struct vocabulary *vocabulary, const struct word *word) {
    if (word->length != 3) return 0;
    const struct word *beginning = vocabulary_find(vocabulary, word->codes, 2);
    return beginning == NULL || beginning->has_surname || beginning->cost > common_cost;
}

void names_fill(struct vocabulary *vocabulary, const char *surname_path) {
    read_surnames(surname_path);
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        int name = strcmp(word->tag, "nr") == 0 || strcmp(word->tag, "nrfg") == 0;
        word->has_surname = (uint8_t)(name && is_surname[word->codes[0]]);
    }
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        word->full_name = (uint8_t)(word->has_surname && is_full_name(vocabulary, word));
    }
}
