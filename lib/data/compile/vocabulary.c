#include "vocabulary.h"

#include "data/fold.h"
#include "table.h"
#include "text/character.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

size_t word_fold(uint16_t codes[WORD_LENGTH], const char *text, size_t length) {
    const unsigned char *byte = (const unsigned char *)text, *end = byte + length;
    size_t count = 0;
    while (byte < end) {
        if (end - byte < 3 || *byte >> 4 != 0xE || count == WORD_LENGTH) return 0;
        unsigned code = fold_table[(*byte & 15u) << 12 | (byte[1] & 63u) << 6 | (byte[2] & 63u)];
        if (!is_han(code)) return 0;
        codes[count++] = (uint16_t)code;
        byte += 3;
    }
    return count;
}

static size_t hash(const uint16_t *codes, size_t length) {
    uint64_t hash = length;
    for (size_t i = 0; i < length; i++) hash = (hash ^ codes[i]) * 0x9E3779B97F4A7C15u;
    return (size_t)(hash >> 20);
}

/* The slot that holds the word, or the free one where it would go. */
static uint32_t *find_slot(const struct vocabulary *vocabulary, const uint16_t *codes, size_t length) {
    size_t mask = vocabulary->slot_count - 1, at = hash(codes, length) & mask;
    for (; vocabulary->slots[at]; at = (at + 1) & mask) {
        const struct word *word = &vocabulary->words[vocabulary->slots[at] - 1];
        if (word->length == length && memcmp(word->codes, codes, length * sizeof *codes) == 0) break;
    }
    return &vocabulary->slots[at];
}

struct word *vocabulary_find(const struct vocabulary *vocabulary, const uint16_t *codes, size_t length) {
    if (vocabulary->slot_count == 0) return NULL;
    uint32_t slot = *find_slot(vocabulary, codes, length);
    return slot ? &vocabulary->words[slot - 1] : NULL;
}

static void grow(struct vocabulary *vocabulary) {
    vocabulary->capacity = vocabulary->capacity ? 2 * vocabulary->capacity : 1 << 16;
    vocabulary->slot_count = 4 * vocabulary->capacity;
    free(vocabulary->slots);
    vocabulary->words = realloc(vocabulary->words, vocabulary->capacity * sizeof *vocabulary->words);
    vocabulary->slots = calloc(vocabulary->slot_count, sizeof *vocabulary->slots);
    if (vocabulary->words == NULL || vocabulary->slots == NULL) table_fail("vocabulary", 0, "out of memory");
    for (size_t i = 0; i < vocabulary->count; i++)
        *find_slot(vocabulary, vocabulary->words[i].codes, vocabulary->words[i].length) = (uint32_t)i + 1;
}

struct word *vocabulary_add(struct vocabulary *vocabulary, const uint16_t *codes, size_t length) {
    if (vocabulary->count == vocabulary->capacity) grow(vocabulary);
    uint32_t *slot = find_slot(vocabulary, codes, length);
    if (*slot == 0) {
        struct word *word = &vocabulary->words[vocabulary->count++];
        *word = (struct word){.length = (uint8_t)length, .cost = HUGE_VAL, .counted = HUGE_VAL};
        memcpy(word->codes, codes, length * sizeof *codes);
        *slot = (uint32_t)vocabulary->count;
    }
    return &vocabulary->words[*slot - 1];
}

void vocabulary_free(struct vocabulary *vocabulary) {
    free(vocabulary->words);
    free(vocabulary->slots);
    *vocabulary = (struct vocabulary){0};
}
