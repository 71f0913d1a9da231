/* The block of bytes of a lexicon that a caller gave, and how many hold it: a config, and each parser made with it. */
#ifndef WORDS_BLOCK_H
#define WORDS_BLOCK_H

#include "base/map.h"
#include "base/memory.h"
#include "words/lattice.h"

#include <stdatomic.h>

struct block {
    atomic_uint holders;
    struct memory memory; /* what this struct was taken from */
    struct map map;       /* of a file; nothing for bytes of the caller's */
    struct lexicon lexicon;
};

/* Opens the block of bytes that the caller holds, and goes on holding; it is checked throughout. *at receives
 * the byte where an error lies. */
speech_status block_open_bytes(struct block **block, const struct memory *memory, const void *bytes, size_t count,
                               size_t *at);

/* The same for a file, which stays mapped. */
speech_status block_open_file(struct block **block, const struct memory *memory, const char *path, size_t *at);

/* Takes one more hold, and gives one up; NULL does nothing. */
struct block *block_hold(struct block *block);
void block_release(struct block *block);

#endif
