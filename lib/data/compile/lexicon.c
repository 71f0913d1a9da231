/* Makes the lexicon: usage: compile-lexicon [--big-endian] FOLDER OUTPUT [JIEBA]
 *
 * FOLDER is lib/data/lexicon, JIEBA the word list of jieba; without it the lexicon is a minimal one, of the project's
 * own words. It is made for little-endian machines unless --big-endian says otherwise. */
#include "apart.h"
#include "block.h"
#include "cjdict.h"
#include "class.h"
#include "counted.h"
#include "jieba.h"
#include "name.h"
#include "project.h"
#include "prune.h"
#include "shape.h"
#include "table.h"

#include <math.h>
#include <speech/config.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A word that costs more than this is as good as unknown. */
static const double highest_cost = 16;

/* A word less than this much dearer than its parts may still win where a part of it is not free to be cut off. */
static const double margin = 0;

static struct characters characters;

static void select_words(struct vocabulary *vocabulary) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        word->kept = word->length == 1 || fmin(word->cost, word->counted) < highest_cost;
    }
}

static uint32_t pack(const struct word *word) {
    double cost = round(word->cost * LEXICON_NAT);
    uint32_t bits = cost < LEXICON_NO_WORD ? (uint32_t)cost : LEXICON_NO_WORD - 1;
    return bits << (LEXICON_LABEL_BITS + LEXICON_CLASS_BITS) | (uint32_t)word->class << LEXICON_LABEL_BITS;
}

static struct key *make_keys(const struct vocabulary *vocabulary, size_t *count) {
    struct key *keys = calloc(vocabulary->count + 1, sizeof *keys);
    if (keys == NULL) table_fail("lexicon", 0, "out of memory");
    *count = 0;
    for (size_t i = 0; i < vocabulary->count; i++) {
        const struct word *word = &vocabulary->words[i];
        if (!word->kept) continue;
        struct key *key = &keys[*count];
        *key = (struct key){.word = pack(word), .uses = exp(-word->cost)};
        while (key->length < word->length && characters.labels[word->codes[key->length]]) {
            key->labels[key->length] = characters.labels[word->codes[key->length]];
            key->length++;
        }
        *count += key->length == word->length; /* a word with a character that has no number cannot be found */
    }
    return keys;
}

static void fill_costs(struct lexicon_costs *filled, const struct costs *costs, const int16_t *class_costs) {
    *filled = (struct lexicon_costs){0};
    for (int i = 0; i < EDGE_COUNT; i++) filled->edge[i] = quantise(costs->edge[i]);
    memcpy(filled->class_cost, class_costs, sizeof filled->class_cost);
}

static void write_lexicon(struct vocabulary *vocabulary, const struct costs costs[COSTS_COUNT], const char *text,
                          int big_endian, const char *output) {
    static struct classes classes;
    static struct lexicon_costs filled[LEXICON_STANDARDS];
    characters_fill(&characters, vocabulary);
    classes_fill(&classes, vocabulary, costs);
    for (int i = 0; i < LEXICON_STANDARDS; i++) {
        int columns = i == SPEECH_STANDARD_UD ? COSTS_UD : COSTS_PKU;
        fill_costs(&filled[i], &costs[columns], classes.costs[columns]);
    }
    size_t count;
    struct key *keys = make_keys(vocabulary, &count);
    struct double_array words;
    double_array_make(&words, keys, count);
    block_write(
        &(struct block_parts){&characters, &words, filled, classes.items, classes.count, count, text, big_endian},
        output);
    free(words.nodes);
    free(keys);
}

int main(int argc, char **argv) {
    int big_endian = argc > 1 && strcmp(argv[1], "--big-endian") == 0;
    char **arguments = argv + 1 + big_endian;
    int count = argc - 1 - big_endian;
    if (count < 2 || count > 3) table_fail("usage", 0, "compile-lexicon [--big-endian] FOLDER OUTPUT [JIEBA]");
    struct vocabulary vocabulary = {0};
    static struct costs costs[COSTS_COUNT];
    char text[512] = "", hash[65], path[1024];
    if (count == 3) {
        jieba_read(&vocabulary, arguments[2], hash);
        size_t length = (size_t)snprintf(text, sizeof text, "lexicon jieba sha256:%s\n", hash);
        cjdict_read(&vocabulary, hash);
        snprintf(text + length, sizeof text - length, "lexicon icu-cjdict sha256:%s\n", hash);
    }
    snprintf(path, sizeof path, "%s/word.tsv", arguments[0]);
    project_read(&vocabulary, path);
    snprintf(path, sizeof path, "%s/place.tsv", arguments[0]);
    project_read(&vocabulary, path);
    snprintf(path, sizeof path, "%s/count.tsv", arguments[0]);
    counted_read(&vocabulary, path);
    select_words(&vocabulary);
    costs_read(costs, &vocabulary, arguments[0]);
    snprintf(path, sizeof path, "%s/role.tsv", arguments[0]);
    characters_read_roles(&characters, path);
    snprintf(path, sizeof path, "%s/kept.tsv", arguments[0]);
    apart_fill(&vocabulary, characters.roles, path);
    shapes_fill(&vocabulary, characters.roles);
    snprintf(path, sizeof path, "%s/surname.tsv", arguments[0]);
    names_fill(&vocabulary, characters.roles, path);
    counted_apply(&vocabulary);
    words_prune(&vocabulary, costs, margin);
    write_lexicon(&vocabulary, costs, text, big_endian, arguments[1]);
    vocabulary_free(&vocabulary);
    return 0;
}
