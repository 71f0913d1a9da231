/* What cuts words: a lexicon, and the words of the caller. Shared by threads, each of which opens a lattice on it. */
#ifndef WORDS_SEGMENTER_H
#define WORDS_SEGMENTER_H

#include "words/lattice.h"
#include "words/words.h"

/* Opens a lattice on a segmenter, which must stay, for a SPEECH_STANDARD. */
void segmenter_open(const struct segmenter *segmenter, struct lattice *lattice, uint32_t standard);

#endif
