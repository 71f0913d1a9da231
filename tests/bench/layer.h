/* The layers of the library, each with the intake that it needs. */
#ifndef BENCH_LAYER_H
#define BENCH_LAYER_H

#include "text.h"

#include <stdint.h>

/* Makes a parser for some SPEECH_LAYER flags, with a document that is used again for every text; NULL on failure. */
void *layer_open(uint32_t layers);

/* Parses a text. */
uint64_t layer_run(void *state, const struct text *text);

void layer_close(void *state);

#endif
