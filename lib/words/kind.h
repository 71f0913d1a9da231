/* What kind of token a stretch of characters is, from the characters alone. */
#ifndef WORDS_KIND_H
#define WORDS_KIND_H

#include "text/character.h"
#include "text/view.h"

/* Whether a code of the view is a Latin letter, with or without marks. */
int is_latin(uint16_t code);

/* Whether it is a Chinese numeral that says a number by itself: not 第, 几, 半. */
int is_numeral(uint16_t code);

/* Whether it is punctuation whatever was folded to it, so that its kind needs no look at the real character. */
static inline int is_punctuation(uint16_t code) {
    return punctuation_of(code).token != 0;
}

/* The SPEECH_TOKEN kind of the characters [first, end), at least one. */
uint16_t token_kind(const struct view *view, uint32_t first, uint32_t end);

#endif
