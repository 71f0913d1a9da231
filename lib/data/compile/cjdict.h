/* ICU's dictionary of Chinese and Japanese words, as it lies in ICU's data. */
#ifndef COMPILE_CJDICT_H
#define COMPILE_CJDICT_H

#include "vocabulary.h"

/* Adds its Chinese words and writes the hash of the dictionary; fails with a message when ICU's data has none. */
void cjdict_read(struct vocabulary *vocabulary, char hash[65]);

#endif
