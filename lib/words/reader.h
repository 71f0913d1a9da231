/* What reading words carries along: the text, the tokens made so far, and how they are to be made. */
#ifndef WORDS_READER_H
#define WORDS_READER_H

#include "words/segmenter.h"
#include "words/tiling.h"

#include <speech/quantity.h>

struct reader {
    struct tiling tiling;
    struct lattice lattice;
    uint32_t standard; /* SPEECH_STANDARD */
    uint32_t advanced; /* bytes of work that were reported */
    uint32_t breaks;   /* of the view: those that the characters read lie behind */
    uint32_t mark;     /* the index of the token read last if it is a mark inside of a name, or SPEECH_NONE */
};

/* Makes tokens of the characters [first, end), which no quantity holds. */
speech_status reader_cut_text(struct reader *reader, uint32_t first, uint32_t end);

/* Makes tokens of the characters [first, end) of a quantity, at least one. */
speech_status reader_cut_quantity(struct reader *reader, uint32_t first, uint32_t end, const speech_quantity *row,
                                  uint32_t quantity);

#endif
