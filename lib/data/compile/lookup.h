/* How forms lead to rows: tries and indices, written as C. */
#ifndef COMPILE_LOOKUP_H
#define COMPILE_LOOKUP_H

#include "table.h"

/* Writes NAME_trie over the forms of a column. */
void lookup_write_trie(const struct table *table, const char *name, size_t column, int backward);

/* Writes NAME_index: for each character of the basic plane its row plus one, or 0. And NAME_sieve: for the low bits of
 * a character 1 where any with these has a row, or the bits of the columns for it of all rows of such characters. */
void lookup_write_index(const struct table *table, const char *name, size_t column);

/* Writes NAME_sieve for the tables that a column names: for the low bits of a character a bit for each table that has a
 * form beginning, in a backward one ending, with such a character. */
void lookup_write_sieve(const struct table *table, const char *name, size_t column);

/* Whether a column holds forms. */
int lookup_is_key(const char *type);
int lookup_is_direct(const char *type);

#endif
