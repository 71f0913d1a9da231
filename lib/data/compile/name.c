#include "name.h"

#include "data/lexicon.h"
#include "table.h"

#include <math.h>
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

/* Characters of transliterated names are told from those of Chinese given names by how often they stand in either. */
static double foreign_uses[65536], given_uses[65536], foreign_sum, given_sum;

/* In nats, how much more the two characters of a given name look like those of a transliterated one, from which on a
 * name is taken for one: 巴格达. Where role.tsv has both as foreign, it need only be more. */
static const double foreign_excess = 1.5, known_foreign_excess = 0;

static void count_uses(const struct vocabulary *vocabulary) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        const struct word *word = &vocabulary->words[i];
        int foreign = strcmp(word->tag, "nrt") == 0;
        if (!foreign && (!word->has_surname || word->length != 3)) continue;
        for (size_t at = foreign ? 0 : 1; at < word->length; at++)
            (foreign ? foreign_uses : given_uses)[word->codes[at]]++;
        *(foreign ? &foreign_sum : &given_sum) += word->length - !foreign;
    }
}

static double excess_of(uint16_t code) {
    return log((foreign_uses[code] + 0.5) / (foreign_sum + 1)) - log((given_uses[code] + 0.5) / (given_sum + 1));
}

/* jieba's list calls many a common noun of two characters a name, so only longer ones count as surely one. */
static int is_full_name(const struct vocabulary *vocabulary, const struct word *word, const uint32_t *roles) {
    if (word->has_surname && word->source == SOURCE_PROJECT) return 1;
    double excess = excess_of(word->codes[1]) + excess_of(word->codes[2]);
    int foreign = roles[word->codes[1]] & roles[word->codes[2]] & ROLE_FOREIGN;
    if (word->length != 3 || excess > (foreign ? known_foreign_excess : foreign_excess)) return 0;
    const struct word *beginning = vocabulary_find(vocabulary, word->codes, 2);
    return beginning == NULL || beginning->has_surname || beginning->cost > common_cost;
}

void names_fill(struct vocabulary *vocabulary, const uint32_t roles[65536], const char *surname_path) {
    read_surnames(surname_path);
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        int name = strcmp(word->tag, "nr") == 0 || strcmp(word->tag, "nrfg") == 0;
        word->has_surname = (uint8_t)(name && is_surname[word->codes[0]]);
    }
    count_uses(vocabulary);
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        word->full_name = (uint8_t)(word->has_surname && is_full_name(vocabulary, word, roles));
    }
}
