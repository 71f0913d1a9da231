/* The lexicon that is linked in, and others from memory. */
#ifndef WORDS_LEXICON_H
#define WORDS_LEXICON_H

#include "words/lattice.h"

#include <speech/status.h>

/* Opens the block of bytes at `bytes`, which must be aligned to 8 bytes and stay where it is. `trusted` leaves out the look
 * at each word. SPEECH_ERROR_ARGUMENT if it is no lexicon of this form. */
speech_status lexicon_open(struct lexicon *lexicon, const void *bytes, size_t count, int trusted);

/* The block that is linked in. */
extern const unsigned char lexicon_bytes[];

/* What it is made from: a line for each source, "lexicon NAME sha256:HASH". Static. */
const char *lexicon_sources(void);

#endif
