/* Scratch: memory that the steps of reading a document use one after the other, each for its own, and that is kept for
 * the next document. What is in it at first is anything. */
#ifndef STRUCTURE_SCRATCH_H
#define STRUCTURE_SCRATCH_H

#include "base/array.h"

#include <stdint.h>

struct scratch {
    struct memory *memory; /* of the document that is read */
    struct array words;    /* uint32_t */
    struct array bytes;
};

/* Room for that many words, or bytes; the pointer is good until the next such call. */
speech_status scratch_words(struct scratch *scratch, uint32_t count, uint32_t **words);
speech_status scratch_bytes(struct scratch *scratch, uint32_t count, uint8_t **bytes);

/* How many slots an open hash table of so many items has, a power of two: at least half of them stay free. */
uint32_t scratch_slots(uint32_t count);

void scratch_free(struct scratch *scratch, struct memory *memory);

#endif
