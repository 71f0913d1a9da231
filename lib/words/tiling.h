/* Token rows that leave no byte out: words are put in one after the other, and what lies between them is filled up. */
#ifndef WORDS_TILING_H
#define WORDS_TILING_H

#include "text/view.h"

struct tiling {
    struct array *tokens; /* speech_token */
    const struct view *view;
    struct context *context;
    uint32_t at; /* the byte up to which the text is covered */
    int full;    /* the limit on rows is reached: further tokens are left out */
};

/* What a token is, besides its place. */
struct tiling_sort {
    uint16_t kind;     /* SPEECH_TOKEN */
    uint16_t tag;      /* SPEECH_TAG, or 0 */
    uint32_t quantity; /* the index of a row, or SPEECH_NONE */
};

/* Puts a token over the characters [first, end), at least one, none of them covered yet; blanks and noise in front of it
 * become tokens of their own. */
speech_status tiling_add(struct tiling *tiling, uint32_t first, uint32_t end, struct tiling_sort sort);

/* Covers what is left of the text behind the last character. */
speech_status tiling_finish(struct tiling *tiling);

#endif
