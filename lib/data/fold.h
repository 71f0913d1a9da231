/* The fold: what each character of the basic plane is to the recognisers. Made at build time by compile/fold.c. */
#ifndef DATA_FOLD_H
#define DATA_FOLD_H

#include <stdint.h>

/* Folds to below FOLD_FIRST_CODE say that the character is not seen: it is part of a gap. */
enum { FOLD_NOISE = 0, FOLD_BLANK = 1, FOLD_WIDE = 2, FOLD_LINE = 3, FOLD_OTHER = 7, FOLD_FIRST_CODE = 7 };

extern const uint16_t fold_table[65536];

/* The Chinese characters of GB 2312-80, all that running text is made of once it is simplified: a bit for each
 * character from GB2312_FIRST to before GB2312_END. */
enum { GB2312_FIRST = 0x4E00, GB2312_END = 0xA000 };

extern const uint8_t gb2312_table[(GB2312_END - GB2312_FIRST) / 8];

#endif
