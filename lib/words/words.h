/* What the rest of the library knows of this folder: cutting a text into tokens and into sentences. */
#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#include "structure/structure.h"
#include "text/view.h"
#include "words/block.h"
#include "words/custom.h"

#include <speech/token.h>

/* A word segmenter: immutable, shared by threads. */
struct segmenter;

/* `block` is the lexicon, or NULL for the one that is linked in; the segmenter holds it. `custom` are words of the
 * caller, which are copied, or NULL. */
speech_status segmenter_create(struct segmenter **segmenter, struct block *block, const struct custom *custom,
                               struct memory *memory);
void segmenter_destroy(struct segmenter *segmenter, struct memory *memory);

/* What tokens are wished for. */
struct words_wish {
    uint32_t standard;  /* SPEECH_STANDARD */
    int names_quantity; /* each is to say which quantity it belongs to */
};

/* Appends speech_token rows that tile the text. Quantity rows (speech_quantity, in order) become tokens, or are cut
 * into pieces, as the standard says. */
speech_status words_read(struct array *tokens, const struct segmenter *segmenter, struct words_wish wish,
                         const struct array *quantities, const struct view *view, struct context *context);

/* Appends speech_sentence rows. A heading and an element of the structure begin and end sentences; the structure may be
 * empty, when its layer is left out. */
speech_status sentences_read(struct array *sentences, const struct structure *structure, const struct view *view,
                             struct context *context);

#endif
