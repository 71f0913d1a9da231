/* Passages: a document in pieces that a search index or a language model takes, none of which crosses a heading. */
#ifndef EXAMPLES_PASSAGE_H
#define EXAMPLES_PASSAGE_H

#include "text.h"

/* A piece of the text, in bytes. */
struct passage {
    uint32_t start, end;
};

/* Places in bytes, ascending. */
struct places {
    uint32_t *items;
    uint32_t count;
};

/* Where a passage may end, the best places first. */
enum cut {
    CUT_SENTENCE, /* a sentence begins that is not the first one under a heading */
    CUT_HEADING,  /* any sentence begins */
    CUT_CLAUSE,   /* behind a comma and the like */
    CUT_WORD,
    CUTS
};

/* A document while it is cut. It needs all layers but the quantities. */
struct cutter {
    const speech_document *document;
    uint32_t limit;         /* characters of clean text that a passage has at the most */
    uint32_t at, length;    /* where the next passage begins, and the text ends */
    struct places barriers; /* what no passage crosses: begins of parts, sections and headings */
    struct places cuts[CUTS];
    struct buffer buffer;
};

/* Begins to cut a document into passages of at most `limit` (from 1) characters, none of which crosses the begin of a
 * heading of `level` or above. */
void cutter_open(struct cutter *cutter, const speech_document *document, uint32_t limit, uint32_t level);

/* Gives the next passage, 0 behind the last. Each begins where the one before it ends, but for blanks between them. */
int cutter_next(struct cutter *cutter, struct passage *passage);

void cutter_close(struct cutter *cutter);

#endif
