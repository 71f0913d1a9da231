/* Opening a lexicon: the one that is linked in, and others. */
#ifndef WORDS_LEXICON_H
#define WORDS_LEXICON_H

#include "data/lexicon.h"

#include <speech/status.h>

/* A lexicon as it is looked up. */
struct lexicon {
    const uint16_t *labels;                     /* by code, from LEXICON_FIRST_CODE on */
    const struct lexicon_node *nodes;           /* the root first */
    const struct lexicon_character *characters; /* by label */
    const struct lexicon_costs *costs;          /* by standard */
    const struct lexicon_class *classes;
};
/* Opens the block that is linked in; SPEECH_ERROR_INTERNAL where the build went wrong. */
speech_status lexicon_open_linked(struct lexicon *lexicon);

/* Opens the block of bytes at `bytes`, which stays where it is, and checks all of it. SPEECH_ERROR_ARGUMENT if it is
 * not aligned to 8 bytes, SPEECH_ERROR_UNSUPPORTED if it is of another form or byte order, SPEECH_ERROR_LEXICON if it
 * is none, or damaged; *at receives the byte. */
speech_status lexicon_check(struct lexicon *lexicon, const void *bytes, size_t count, size_t *at);

/* The block that is linked in. */
extern const unsigned char lexicon_bytes[];

/* What it is made from: a line for each source, "lexicon NAME sha256:HASH". Static. */
const char *lexicon_sources(void);

#endif
