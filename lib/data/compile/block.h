/* Writing the lexicon as one block of bytes, the same whatever machine writes it. */
#ifndef COMPILE_BLOCK_H
#define COMPILE_BLOCK_H

#include "character.h"
#include "costs.h"
#include "double_array.h"

struct block_parts {
    const struct characters *characters;
    const struct double_array *words;
    const struct lexicon_costs *costs; /* LEXICON_STANDARDS of them */
    const struct lexicon_class *classes;
    size_t class_count, word_count;
    const char *text;
    int big_endian;
};

/* Writes the block to a file; fails with a message. */
void block_write(const struct block_parts *parts, const char *path);

#endif
