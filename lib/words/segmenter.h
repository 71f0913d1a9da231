/* Cutting a run of characters into words, and nothing else: no gaps, no quantities. */
#ifndef WORDS_SEGMENTER_H
#define WORDS_SEGMENTER_H

#include "words/lattice.h"
#include "words/words.h"

/* One use of a segmenter, by one thread. */
struct cutter {
    const uint16_t *codes; /* the run */
    uint32_t count, at;    /* its length, and how far it is cut */
    uint32_t base;         /* where the piece begins that the lattice was given */
    uint32_t word_count, next_word;
    struct lattice_word word;                 /* the word found last; its end is not to be used */
    struct lattice_word words[LATTICE_LIMIT]; /* the words of that piece */
    struct lattice lattice;
};

/* Opens a cutter on a shared segmenter, for a SPEECH_STANDARD. */
void cutter_open(struct cutter *cutter, const struct segmenter *segmenter, uint32_t standard);

/* Sets the run to be cut: codes of the view, which stay where they are until the run is done. */
void cutter_start(struct cutter *cutter, const uint16_t *codes, uint32_t count);

/* The end of the next word, counted from the start of the run; 0 behind the last. */
uint32_t cutter_next(struct cutter *cutter);

#endif
