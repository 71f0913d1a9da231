/* Blanks and line breaks that layout put inside words: which of a document's gaps between two characters mean nothing. */
#ifndef WORDS_WRAP_H
#define WORDS_WRAP_H

#include "text/view.h"

/* Gaps that a reader sees. */
enum { WRAP_GAPS = GAP_BLANK | GAP_WIDE | GAP_LINE | GAP_PARAGRAPH };

/* What a document's layout looks like. */
struct wrap {
    int blanks;    /* single blanks stand between Chinese characters at random, as in text taken from a PDF */
    uint32_t line; /* lines of at least so many characters are broken by layout alone; 0 when none are */
};

/* Reads the layout off the whole document. */
struct wrap wrap_measure(const struct view *view);

/* Whether the gap before a character is only layout, so that a word or sentence may go on across it. True also when there
 * is no gap, or noise only, and around a page number in the middle of a sentence. */
int wrap_joins(const struct wrap *wrap, const struct view *view, uint32_t index);

#endif
