/* The fold: what each character of the basic plane is to the recognisers. Made at build time by compile/fold.c. */
#ifndef DATA_FOLD_H
#define DATA_FOLD_H

#include <stdint.h>

/* Folds to below FOLD_FIRST_CODE say that the character is not seen: it is part of a gap. */
enum { FOLD_NOISE = 0, FOLD_BLANK = 1, FOLD_WIDE = 2, FOLD_LINE = 3, FOLD_OTHER = 7, FOLD_FIRST_CODE = 7 };

extern const uint16_t fold_table[65536];

#endif
