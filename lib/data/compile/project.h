/* The project's own words: words/word.tsv. */
#ifndef COMPILE_PROJECT_H
#define COMPILE_PROJECT_H

#include "vocabulary.h"

/* Adds the words of the table; one that another source has too costs no more than there. */
void project_read(struct vocabulary *vocabulary, const char *path);

#endif
