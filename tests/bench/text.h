/* Texts to be measured: files as they are, or one long text made of them. */
#ifndef BENCH_TEXT_H
#define BENCH_TEXT_H

#include <stddef.h>

struct text {
    char *bytes;
    size_t length;
};

/* Reads a file; 0 if it cannot be read. The bytes are the caller's, to be freed. */
int text_load(struct text *text, const char *path);

/* Makes a text of `length` bytes, or a few less by repeating others, cut between code points; 0 without memory, or when
 * the others are empty. */
int text_repeat(struct text *text, const struct text *others, size_t count, size_t length);

/* The bytes of several texts together. */
size_t text_total(const struct text *texts, size_t count);

#endif
