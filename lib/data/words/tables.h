/* Tables of words and sentences: what a standard joins and divides, marks, tags. */
#ifndef DATA_WORDS_TABLES_H
#define DATA_WORDS_TABLES_H

#include "data/table.h"

/* How a quantity is cut under a standard. */
enum { PIECE_JOIN = 0, PIECE_CLOSE, PIECE_APART, PIECE_LINK };

struct piece_row {
    uint8_t dates; /* counts within dates only */
    uint8_t pku, ud;
};
DATA_TABLE(piece);

/* A word of Latin letters or digits with Chinese characters. */
struct latin_word_row {
    uint8_t ud; /* whole under that standard too */
};
DATA_TABLE(latin_word);

/* A part of speech, as word lists write it. */
struct tag_row {
    uint8_t tag;  /* SPEECH_TAG */
    uint8_t stem; /* a suffix or prefix can make a longer word of it */
};
DATA_TABLE(tag);

/* What a mark does to a sentence. */
enum sentence_role {
    SENTENCE_NONE,
    SENTENCE_END,
    SENTENCE_ELLIPSIS,
    SENTENCE_CLOSING, /* behind an end mark it belongs to it */
    SENTENCE_QUOTE,   /* opens or closes */
    SENTENCE_GOES_ON
};

/* A mark. */
struct punctuation_row {
    uint8_t sentence; /* enum sentence_role */
    uint8_t repeats;  /* several in a row are one */
};
DATA_INDEX(punctuation);

/* A word that a standard cuts in two. */
struct division_row {
    uint8_t pku, ud; /* characters before the cut, 0 for none */
};
DATA_TABLE(division);

#endif
