/* Writing JSON Lines: one object a line, members in the order in which they are written. */
#ifndef EXAMPLES_JSON_LINE_H
#define EXAMPLES_JSON_LINE_H

#include <stdint.h>

/* Begins an object: {"type":"heading" */
void json_begin(const char *type);

/* Writes a member whose value is a string: NUL-terminated, well-formed UTF-8. */
void json_text(const char *name, const char *text);

/* The same for a string that may be no UTF-8, as the name of a file: each byte that is none becomes U+FFFD. */
void json_name(const char *name, const char *text);

/* The same as json_text(), but null for the empty string. */
void json_text_or_null(const char *name, const char *text);

void json_number(const char *name, int64_t number);
void json_null(const char *name);
void json_boolean(const char *name, int value);

/* A member whose value is a list of strings: its begin, each string with its index from 0, its end. */
void json_list_begin(const char *name);
void json_list_text(uint32_t index, const char *text);
void json_list_end(void);

/* Ends the object and the line. */
void json_end(void);

#endif
