/* The string pool of a document: one block of NUL-terminated strings, the same string as a rule only once. */
#ifndef BASE_POOL_H
#define BASE_POOL_H

#include "base/array.h"

#include <speech/export.h>

struct pool {
    struct array bytes; /* char: the strings, the first of them empty */
    struct array slots; /* speech_string: a hash table with open addressing; length 0 marks a free slot */
    uint32_t used;      /* slots taken */
};

/* Empties the pool, keeping its memory, and puts the empty string in. */
speech_status pool_reset(struct pool *pool, struct memory *memory);

/* Finds or adds a string of `length` bytes (no NUL among them, and none needed behind). */
speech_status pool_add(struct pool *pool, struct memory *memory, const char *text, uint32_t length,
                       speech_string *string);

void pool_free(struct pool *pool, struct memory *memory);

#endif
