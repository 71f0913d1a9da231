/* What the segmenter takes for one word and a standard for two: a numeral and its classifier, a verb and its
 * preposition. */
#ifndef WORDS_DIVIDE_H
#define WORDS_DIVIDE_H

#include "text/view.h"

/* The end of the first word that the standard makes of [first, word); `word` where it makes only one. */
uint32_t divide_word(const struct view *view, uint32_t first, uint32_t word, uint32_t standard);

/* Whether [first, end) is a word that the standard leaves whole although it is built like two: 一起. */
int divide_keeps(const struct view *view, uint32_t first, uint32_t end, uint32_t standard);

/* The end of the number that [first, end) begins with, if all that follows in it is a unit: 1000 | 元 in front of 至10万元;
 * otherwise `end`. */
uint32_t divide_amount(const struct view *view, uint32_t first, uint32_t end);

#endif
