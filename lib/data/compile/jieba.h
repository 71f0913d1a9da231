/* jieba's word list: a line for each word, "word frequency tag". */
#ifndef COMPILE_JIEBA_H
#define COMPILE_JIEBA_H

#include "vocabulary.h"

/* Adds the words of the file and writes its hash; fails with a message when it cannot be read. */
void jieba_read(struct vocabulary *vocabulary, const char *path, char hash[65]);

#endif
