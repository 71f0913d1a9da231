/* What the tests of lib/quantity share: a text, its view, and its quantities written out in one line. */
#ifndef UNIT_QUANTITY_SAMPLE_H
#define UNIT_QUANTITY_SAMPLE_H

#include "quantity/quantity.h"

struct sample {
    struct memory memory;
    struct pool pool;
    struct array diagnostics, quantities;
    struct context context;
    struct view view;
};

/* Makes the view of a text, which must outlive the sample. Fails the running test where it cannot. */
void sample_open(struct sample *sample, const char *text);

/* Reads its quantities, and nothing beside them. Fails the running test where it cannot. */
void sample_read(struct sample *sample);

/* Fails the running test unless all memory was given back. */
void sample_close(struct sample *sample);

/* Fails the running test unless the text's quantities are the expected ones, written "TEXT kind value unit", then where
 * they are not the default the bound, the change, the basis, per=THING, group=N and placeholder; parted by "; ". A
 * kind's empty value or unit is "-". */
void assert_quantities(const char *text, const char *expected);

#endif
