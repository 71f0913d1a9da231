/* Characters of the view by kind. */
#ifndef TEXT_CHARACTER_H
#define TEXT_CHARACTER_H

#include "data/text/tables.h"

#include <stdint.h>

/* A Chinese character of the basic plane (Unicode: CJK Unified Ideographs and Extension A). */
static inline int is_han(uint32_t code) {
    return code >= 0x3400 && code < 0xA000;
}

/* An Arabic digit. */
static inline int is_digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

/* What punctuation.tsv knows of a character, all 0 if it is no mark. */
static inline struct punctuation_row punctuation_of(uint32_t code) {
    uint8_t row = punctuation_index[code];
    return row ? punctuation_rows[row - 1] : (struct punctuation_row){0};
}

/* A mark that ends a sentence or announces what follows. */
static inline int is_stop(uint32_t code) {
    uint8_t line = punctuation_of(code).line;
    return line == LINE_ENDS || line == LINE_ANNOUNCES;
}

#endif
