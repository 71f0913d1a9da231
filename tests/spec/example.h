/* The examples of docs/spec.md. */
#ifndef SPEC_EXAMPLE_H
#define SPEC_EXAMPLE_H

#include "row.h"

#include <stdio.h>

/* One block: a text and what is to be found in it. Layers are in `layers` also when they have no rows. */
struct example {
    int number; /* from 1 */
    int line;   /* of its first line in the file, from 1 */
    char *text;
    size_t length;
    uint32_t encoding;  /* a SPEECH_ENCODING: what the caller says the text is in */
    int32_t strict;     /* whether bad bytes are refused */
    int32_t categories; /* whether what looks like a quantity and is none is asked for too */
    struct rows wanted;
    struct rows layers; /* rows of which only the layer counts, each different one once */
};

/* Where reading stands. */
struct example_file {
    FILE *stream;
    int line;
    int number;
};

/* Reads the next example; 0 when there is none. The caller frees it. */
int example_next(struct example_file *file, struct example *example);

void example_free(struct example *example);

#endif
