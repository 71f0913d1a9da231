#include "apart.h"

#include "character.h"
#include "shape.h"
#include "table.h"

#include <string.h>

/* A word of two characters under this cost is one by itself beside a negation, an adverb, a complement. */
static const double common_cost = 12;

static int is_common(const struct vocabulary *vocabulary, const uint16_t codes[2]) {
    const struct word *word = vocabulary_find(vocabulary, codes, 2);
    return word && word->cost < common_cost;
}

static int is_place(const struct vocabulary *vocabulary, const uint16_t codes[2]) {
    const struct word *word = vocabulary_find(vocabulary, codes, 2);
    return word && strcmp(word->tag, "ns") == 0;
}

/* A word and its particle, an adverb and a verb, two countries. */
static int is_pair(const uint16_t codes[2], const uint32_t *roles) {
    uint32_t first = roles[codes[0]], last = roles[codes[1]];
    if (first & last & ROLE_COUNTRY) return codes[0] != codes[1];
    return last & ROLE_PARTICLE || first & ROLE_DETACHED || (first & ROLE_ADVERB && last & ROLE_AUXILIARY);
}

static int is_apart(const struct vocabulary *vocabulary, const struct word *word, const uint32_t *roles) {
    const uint16_t *codes = word->codes;
    uint32_t first = roles[codes[0]], last = roles[codes[word->length - 1]];
    if (word->length == 2) return is_pair(codes, roles);
    if (word->length != 3) return 0;
    /* 轻轻地: what is doubled is an adverb or a state. */
    if (last & ROLE_ADVERBIAL && codes[0] == codes[1]) return 1;
    if (first & (ROLE_NEGATION | ROLE_ADVERB) && is_common(vocabulary, codes + 1)) return 1;
    if (roles[codes[1]] & ROLE_NEGATION) return 0; /* 看不到 */
    if (roles[codes[1]] & ROLE_DIRECTION && last & ROLE_TOWARD) return 1; /* 走 | 出来 */
    if (last & ROLE_OF_PLACE && is_place(vocabulary, codes)) return 1;
    if (last & (ROLE_COMPLEMENT | ROLE_LOCATIVE) && is_common(vocabulary, codes)) return 1;
    return roles[codes[1]] & ROLE_NUMERAL && !(first & (ROLE_NUMERAL | ROLE_ORDINAL)) && is_measure(codes + 2, 1);
}

static void set_apart(struct word *word, int apart) {
    switch (word->source) {
    case SOURCE_JIEBA:
    case SOURCE_APART: word->source = apart ? SOURCE_APART : SOURCE_JIEBA; break;
    case SOURCE_CJDICT:
    case SOURCE_CJDICT_APART: word->source = apart ? SOURCE_CJDICT_APART : SOURCE_CJDICT; break;
    default: break;
    }
}

static void keep_words(struct vocabulary *vocabulary, const char *path) {
    struct table table;
    table_read(&table, path);
    for (size_t row = 0; row < table.count; row++) {
        for (const char *form = table.rows[row].cells[0]; *form; form += strspn(form, " ")) {
            uint16_t codes[WORD_LENGTH];
            size_t bytes = strcspn(form, " "), length = word_fold(codes, form, bytes);
            if (length == 0) table_fail(path, table.rows[row].line, "not a Chinese word, or too long");
            struct word *word = vocabulary_find(vocabulary, codes, length);
            if (word) {
                set_apart(word, 0);
                word->set = 1;
            }
            form += bytes;
        }
    }
    table_free(&table);
}

void apart_fill(struct vocabulary *vocabulary, const uint32_t roles[65536], const char *path) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        if (word->source == SOURCE_JIEBA || word->source == SOURCE_CJDICT)
            set_apart(word, is_apart(vocabulary, word, roles));
    }
    keep_words(vocabulary, path);
}
