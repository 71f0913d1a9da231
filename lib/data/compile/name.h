/* Which words are personal names. */
#ifndef COMPILE_NAME_H
#define COMPILE_NAME_H

#include "vocabulary.h"

/* Marks them, by jieba's tags and the surnames of a table. */
void names_fill(struct vocabulary *vocabulary, const uint32_t roles[65536], const char *surname_path);

#endif
