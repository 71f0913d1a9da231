/* Tables of how texts come: what stands in them that is no text. */
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

#endif
