/* Tables of words and sentences: what a standard joins and divides, tags. */
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
    uint8_t stem; /* 1: a suffix or prefix can make a longer word of it; 2: the suffix of a place */
};
DATA_TABLE(tag);

/* A word that a standard cuts in two. */
struct division_row {
    uint8_t pku, ud; /* characters before the cut, 0 for none */
};
DATA_TABLE(division);

#endif
