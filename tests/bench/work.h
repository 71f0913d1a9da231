/* What is measured: the floors, and the layers of the library. */
#ifndef BENCH_WORK_H
#define BENCH_WORK_H

#include "text.h"

#include <stdint.h>

/* One thing to measure. Whatever it needs is made before and kept between texts, as a program with many texts would. */
struct work {
    const char *name;
    /* Does the work on a text once. Gives a number that depends on all of it, or UINT64_MAX when it failed. */
    uint64_t (*run)(void *state, const struct text *text);
    void *state;
};

/* The floors come first, then the layers, then another segmenter. */
enum { WORK_FLOOR, WORK_ICU, WORK_LAYERS, WORK_FRISO = WORK_LAYERS + 6, WORK_MOST };

/* Fills in the works and gives how many, without friso's where libfriso was not found; 0 when something could not be
 * made. */
int work_open(struct work works[WORK_MOST]);

void work_close(struct work works[WORK_MOST]);

#endif
