/* What the invariants of all kinds of rows are made of. */
#ifndef FUZZ_CHECKER_H
#define FUZZ_CHECKER_H

#include "check.h"
#include "invariant.h"

struct checker {
    const struct snapshot *snapshot;
    const struct boundaries *boundaries;
    const struct setting *setting;
};

/* Whether the span lies in the text, between code points. */
void check_span(const struct checker *checker, uint32_t start, uint32_t end);

/* The same, and within [from, to). */
void check_inside(const struct checker *checker, uint32_t start, uint32_t end, uint32_t from, uint32_t to);

/* Whether the string lies in the pool, and ends there as strings do. */
void check_string(const struct checker *checker, speech_string string);

/* A name that is known and not empty. */
void check_name(const char *name);

/* Parts and headings: in outline.c. */
void check_outline(const struct checker *checker);

#endif
