/* The floors: what any program of this kind must at least spend, and what it would spend with ICU alone. */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include "text.h"

#include <stdint.h>

/* Decodes every code point by utf8proc_iterate(), bad bytes skipped one by one. No state. */
uint64_t floor_decode(void *state, const struct text *text);

/* ICU's word iterator for Chinese over the text as UTF-16, each boundary mapped back to UTF-8. */
void *floor_words_open(void);
uint64_t floor_words(void *state, const struct text *text);
void floor_words_close(void *state);

#endif
