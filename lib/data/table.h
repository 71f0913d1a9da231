/* The tables of lib/data as they are linked in. Each table NAME.tsv has a struct NAME_row whose fields are its columns,
 * the rows themselves, their number, and a trie over its forms; README.md says how to read the files. */
#ifndef DATA_TABLE_H
#define DATA_TABLE_H

#include "data/trie.h"

#include <speech/speech.h>

#define DATA_TABLE(name)                                                                                               \
    extern const struct name##_row name##_rows[];                                                                      \
    extern const uint32_t name##_row_count;                                                                            \
    extern const struct trie name##_trie

/* A table that is asked at every character: its rows, for each folded character the row plus one, or 0, and by its low
 * bits whether any such character may have a row, or all bits that the rows of such characters have in the columns of
 * type `sieve` and, SIEVE_HIGH places to the left, `sieve4`. */
#define DATA_INDEX(name)                                                                                               \
    extern const struct name##_row name##_rows[];                                                                      \
    extern const uint32_t name##_row_count;                                                                            \
    extern const uint8_t name##_index[65536];                                                                          \
    extern const uint8_t name##_sieve[INDEX_SIEVE]

/* A table that is nothing but forms. */
#define DATA_FORMS(name) extern const struct trie name##_trie

#endif
