/* Tables of how texts come: what stands in them that is no text, and marks. */
#ifndef DATA_TEXT_TABLES_H
#define DATA_TEXT_TABLES_H

#include "data/table.h"

/* A letter of pinyin. */
struct pinyin_letter_row {
    uint8_t tone; /* 1 with a tone mark */
};
DATA_INDEX(pinyin_letter);

/* Syllables that are readings without a tone mark. */
DATA_FORMS(pinyin_neutral);

/* A character that a wrong encoding leaves. */
struct garbled_row {
    uint8_t weight; /* how much it says, 1 or 2 */
};
DATA_TABLE(garbled);

/* What stands beside the numbers of a line that is only a page number: 第17页. */
DATA_FORMS(folio);

/* What a mark does to a sentence. */
enum sentence_role {
    SENTENCE_NONE,
    SENTENCE_END,
    SENTENCE_ELLIPSIS,
    SENTENCE_CLOSING, /* behind an end mark it belongs to it */
    SENTENCE_QUOTE,   /* opens or closes */
    SENTENCE_GOES_ON
};

/* What a mark says at the end of a line, or at the begin of one. */
enum line_role { LINE_NONE, LINE_ENDS, LINE_ANNOUNCES, LINE_BEGINS, LINE_DASH };

/* What a character is to a blank beside it. */
enum blank_role { BLANK_NONE, BLANK_HAN, BLANK_DIGIT, BLANK_POINT, BLANK_PERCENT };

/* Between what a mark makes one word: letters and digits, two of a kind, digits, two of which one is a letter, or parts
 * of a transliterated name. */
enum joins_role { JOINS_NONE, JOINS_ANY, JOINS_ALIKE, JOINS_DIGITS, JOINS_HYPHEN, JOINS_NAMES };

/* A mark. */
struct punctuation_row {
    uint8_t sentence; /* enum sentence_role */
    uint8_t repeats;  /* several in a row are one */
    uint8_t line;     /* enum line_role */
    uint8_t blank;    /* enum blank_role */
    uint8_t joins;    /* enum joins_role */
    uint8_t token;    /* SPEECH_TOKEN_PUNCTUATION where all that is folded to it is, else 0 */
};
DATA_INDEX(punctuation);

#endif
