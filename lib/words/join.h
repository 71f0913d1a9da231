/* What belongs together although the segmenter cuts it: doubled marks, words with letters, words with a hyphen. */
#ifndef WORDS_JOIN_H
#define WORDS_JOIN_H

#include "text/view.h"

/* The end of the word that the segmenter cut as [first, word), when more of the characters before `end` belong to
 * it. */
uint32_t join_word(const struct view *view, uint32_t first, uint32_t word, uint32_t end, uint32_t standard);

#endif
