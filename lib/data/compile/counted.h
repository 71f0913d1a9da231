/* What was counted in official texts: lexicon/count.tsv. */
#ifndef COMPILE_COUNTED_H
#define COMPILE_COUNTED_H

#include "vocabulary.h"

/* Adds the words of the table that no list has, and notes what the others cost there. */
void counted_read(struct vocabulary *vocabulary, const char *path);

/* Lets the smaller cost count. Only when the shapes are known, which are told from the costs of the lists: an idiom
 * that is common in official texts stays an idiom. */
void counted_apply(struct vocabulary *vocabulary);

#endif
