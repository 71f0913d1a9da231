/* Words of the lists that Peking University's standard writes as two, by rules: a verb and its particle or complement,
 * a noun and its locative, an adverb and a verb or an adjective, a negation and a word. */
#ifndef COMPILE_APART_H
#define COMPILE_APART_H

#include "vocabulary.h"

/* Gives them SOURCE_APART, but for the words of the table at `path`, which only look like it. `roles` are the role bits
 * of each character. */
void apart_fill(struct vocabulary *vocabulary, const uint32_t roles[65536], const char *path);

#endif
