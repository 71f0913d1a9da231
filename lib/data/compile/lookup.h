/* How forms lead to rows: tries and indices, written as C. */
#ifndef COMPILE_LOOKUP_H
#define COMPILE_LOOKUP_H

#include "table.h"

/* Writes NAME_trie over the forms of a column. */
void lookup_write_trie(const struct table *table, const char *name, size_t column, int backward);

/* Writes NAME_index: for each character of the basic plane its row plus one, or 0. And NAME_sieve: for the low bits of a
 * character 1 where any with these has a row, or the bits of the columns for it of all rows of such characters. */
void lookup_write_index(const struct table *table, const char *name, size_t column);

#endif
