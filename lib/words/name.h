/* Transliterated names with a point between their parts: 卡米尔·贝拉. */
#ifndef WORDS_NAME_H
#define WORDS_NAME_H

#include "words/reader.h"

/* Whether the mark at that character of the view stands inside of such a name, as the standard writes it. */
int name_goes_on(const struct reader *reader, uint32_t at);

/* Makes one token of the word in front of a mark, the mark, whose index in the tokens is given, and the word behind. */
void name_join(struct tiling *tiling, uint32_t mark);

#endif
