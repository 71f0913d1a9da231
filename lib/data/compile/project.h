/* The project's own words: lexicon/word.tsv and lexicon/place.tsv. */
#ifndef COMPILE_PROJECT_H
#define COMPILE_PROJECT_H

#include "vocabulary.h"

/* Adds the words of such a table. One that another source has too costs no more than there; if the table has it for pku
 * only, it costs as much, and is favoured in pku. */
void project_read(struct vocabulary *vocabulary, const char *path);

#endif
