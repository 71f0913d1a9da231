/* Another segmenter, for comparison: libfriso, where it was found. */
#ifndef BENCH_FRISO_H
#define BENCH_FRISO_H

#include "text.h"

#include <stdint.h>

/* Loads its dictionary as /etc/friso/friso.ini says; NULL on failure. */
void *friso_words_open(void);

/* Its words over the text, which it gives with their places. */
uint64_t friso_words(void *state, const struct text *text);

void friso_words_close(void *state);

#endif
