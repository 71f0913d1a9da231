/* Token rows that leave no byte out: words are put in one after the other, and what lies between them is filled up. */
#ifndef WORDS_TILING_H
#define WORDS_TILING_H

#include "text/view.h"

#include <speech/token.h>

struct tiling {
    struct array *tokens; /* speech_token */
    const struct view *view;
    struct context *context;
    uint32_t at;   /* the byte up to which the text is covered */
    uint32_t room; /* the array takes tokens without more ado as long as there are fewer */
    int full;      /* the limit on rows is reached: further tokens are left out */
};

/* What a token is, besides its place. */
struct tiling_sort {
    uint16_t kind;     /* SPEECH_TOKEN */
    uint16_t tag;      /* SPEECH_TAG, or 0 */
    uint32_t quantity; /* the index of a row, or SPEECH_NONE */
};

/* Adds a token that nothing in front of it or behind it makes special, if there is room; 0 if that is to be seen to. */
static inline int tiling_add_plain(struct tiling *tiling, uint32_t first, uint32_t end, struct tiling_sort sort) {
    const struct view *view = tiling->view;
    struct array *tokens = tiling->tokens;
    if (view->offset[first] != tiling->at || view->gap[end] || tokens->count >= tiling->room) return 0;
    speech_token *row = &ARRAY_ITEMS(speech_token, tokens)[tokens->count++];
    *row = (speech_token){tiling->at, view->offset[end], sort.kind, sort.tag, sort.quantity};
    tiling->at = view->offset[end];
    return 1;
}

/* Adds any token. */
speech_status tiling_add_any(struct tiling *tiling, uint32_t first, uint32_t end, struct tiling_sort sort);

/* Puts a token over the characters [first, end), at least one, none of them covered yet; blanks and noise in front of
 * it become tokens of their own. */
static inline speech_status tiling_add(struct tiling *tiling, uint32_t first, uint32_t end, struct tiling_sort sort) {
    return tiling_add_plain(tiling, first, end, sort) ? SPEECH_OK : tiling_add_any(tiling, first, end, sort);
}

/* Covers what is left of the text behind the last character. */
speech_status tiling_finish(struct tiling *tiling);

#endif
