/* Words that are not Chinese: Latin words, numbers in digits, addresses, other scripts. */
#ifndef WORDS_OTHER_H
#define WORDS_OTHER_H

#include <stdint.h>

/* How many of the codes make one word: at least 1. The first is no Chinese character. */
uint32_t other_length(const uint16_t *codes, uint32_t count);

#endif
