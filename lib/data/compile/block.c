#include "block.h"

#include "base/sha256.h"
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct block {
    uint8_t *bytes;
    size_t count, capacity;
    int big_endian;
};

/* Writes the `bytes` low bytes of a number in the block's order. */
static void write_number(const struct block *block, uint8_t *to, uint32_t number, int bytes) {
    for (int i = 0; i < bytes; i++) to[i] = (uint8_t)(number >> 8 * (block->big_endian ? bytes - 1 - i : i));
}

static void put(struct block *block, uint32_t number, int bytes) {
    if (block->count + 4 > block->capacity) {
        block->capacity = block->capacity ? 2 * block->capacity : 1 << 20;
        block->bytes = realloc(block->bytes, block->capacity);
        if (block->bytes == NULL) table_fail("lexicon", 0, "out of memory");
    }
    write_number(block, block->bytes + block->count, number, bytes);
    block->count += (size_t)bytes;
}

static void note(struct block *block, int header, size_t number) {
    write_number(block, block->bytes + 4 * (size_t)header, (uint32_t)number, 4);
}

/* Begins a section at a multiple of 8 bytes, and notes in the header where. */
static void begin(struct block *block, int header) {
    while (block->count % 8) put(block, 0, 1);
    note(block, header, block->count);
}

static void put_characters(struct block *block, const struct characters *characters) {
    begin(block, HEADER_LABEL_AT);
    for (uint32_t code = LEXICON_FIRST_CODE; code <= LEXICON_LAST_CODE; code++) put(block, characters->labels[code], 2);
    begin(block, HEADER_CHARACTER_AT);
    for (size_t i = 0; i < characters->count; i++) {
        const uint8_t *costs = (const uint8_t *)&characters->costs[i];
        for (size_t at = 0; at < sizeof characters->costs[i]; at++) put(block, costs[at], 1);
    }
}

static void put_costs(struct block *block, const struct block_parts *parts) {
    begin(block, HEADER_COSTS_AT);
    for (int standard = 0; standard < LEXICON_STANDARDS; standard++) {
        for (int i = 0; i < EDGE_COUNT; i++) put(block, (uint16_t)parts->costs[standard].edge[i], 2);
        for (size_t i = 0; i < LEXICON_CLASSES; i++) put(block, (uint16_t)parts->costs[standard].class_cost[i], 2);
    }
    begin(block, HEADER_CLASS_AT);
    for (size_t i = 0; i < parts->class_count; i++) {
        put(block, parts->classes[i].tag, 1);
        put(block, parts->classes[i].flags, 1);
    }
}

static void put_words(struct block *block, const struct block_parts *parts) {
    /* Slots behind the last word are there so that looking a child up needs no check. */
    size_t count = parts->words->count + parts->characters->count;
    note(block, HEADER_NODES, count);
    begin(block, HEADER_NODE_AT);
    for (size_t i = 0; i < count; i++) {
        put(block, parts->words->nodes[i].base, 4);
        put(block, parts->words->nodes[i].word, 4);
    }
}

void block_write(const struct block_parts *parts, const char *path) {
    struct block block = {.big_endian = parts->big_endian};
    for (int i = 0; i < HEADER_COUNT; i++) put(&block, 0, 4);
    note(&block, HEADER_MAGIC, LEXICON_MAGIC);
    note(&block, HEADER_FORM, LEXICON_FORM);
    note(&block, HEADER_WORDS, parts->word_count);
    note(&block, HEADER_LABELS, parts->characters->count);
    note(&block, HEADER_CLASSES, parts->class_count);
    put_characters(&block, parts->characters);
    put_costs(&block, parts);
    put_words(&block, parts);
    begin(&block, HEADER_TEXT_AT);
    for (const char *text = parts->text; *text; text++) put(&block, (uint8_t)*text, 1);
    put(&block, 0, 1);
    while (block.count % 8) put(&block, 0, 1);
    note(&block, HEADER_BYTES, block.count);
    size_t hashed = HEADER_HASHED * sizeof(uint32_t);
    sha256(block.bytes + HEADER_HASH * sizeof(uint32_t), block.bytes + hashed, block.count - hashed);
    FILE *file = fopen(path, "wb");
    if (file == NULL || fwrite(block.bytes, 1, block.count, file) != block.count || fclose(file) != 0)
        table_fail(path, 0, "cannot be written");
    free(block.bytes);
}
