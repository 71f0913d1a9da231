#include "class.h"

#include "data/words/tables.h"
#include "table.h"

#include <math.h>
#include <string.h>

int16_t quantise(double nats) {
    return (int16_t)lround(nats * LEXICON_NAT);
}

/* The row of tag.tsv for the tag that a list gives a word, or DATA_NONE. */
static uint32_t tag_row(const struct word *word) {
    uint16_t codes[TAG_LENGTH];
    uint32_t count = 0;
    for (const char *at = word->tag; *at; at++) codes[count++] = (uint8_t)*at;
    return count ? trie_exact(&tag_trie, codes, count) : DATA_NONE;
}

static int is_class(const struct classes *classes, size_t at, const struct lexicon_class *wanted,
                    const int16_t added[COSTS_COUNT]) {
    for (int i = 0; i < COSTS_COUNT; i++)
        if (classes->costs[i][at] != added[i]) return 0;
    return classes->items[at].tag == wanted->tag && classes->items[at].flags == wanted->flags;
}

static uint16_t find_class(struct classes *classes, const struct word *word, const struct costs costs[COSTS_COUNT]) {
    uint32_t row = tag_row(word);
    static const int stems[] = {0, CLASS_STEM, CLASS_PLACE};
    int stem = row == DATA_NONE ? CLASS_STEM : stems[tag_rows[row].stem];
    int flags = (word->full_name ? CLASS_NAME : 0) | (word->divided ? CLASS_DIVIDED : 0) | stem;
    struct lexicon_class wanted = {row == DATA_NONE ? 0 : tag_rows[row].tag, (uint8_t)flags};
    int16_t added[COSTS_COUNT];
    for (int i = 0; i < COSTS_COUNT; i++) added[i] = quantise(costs_of_class(&costs[i], word));
    size_t at = 0;
    while (at < classes->count && !is_class(classes, at, &wanted, added)) at++;
    if (at == LEXICON_CLASSES) table_fail("lexicon", 0, "too many classes");
    if (at < classes->count) return (uint16_t)at;
    for (int i = 0; i < COSTS_COUNT; i++) classes->costs[i][at] = added[i];
    classes->items[classes->count++] = wanted;
    return (uint16_t)at;
}

void classes_fill(struct classes *classes, struct vocabulary *vocabulary, const struct costs costs[COSTS_COUNT]) {
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        if (word->kept) word->class = find_class(classes, word, costs);
    }
}
