/* A text as an array of code points, each with its place in the bytes of the UTF-8 form. */
#ifndef TWINS_TEXT_H
#define TWINS_TEXT_H

#include <stddef.h>
#include <stdint.h>

/* All zero is an empty text. */
struct text {
    uint32_t *codes;   /* the code points */
    uint32_t *offsets; /* the first byte of each, and the length behind the last */
    uint32_t count;
    uint32_t capacity; /* code points that the arrays have room for */
    uint8_t *bytes;    /* UTF-8, offsets[count] bytes */
};

/* Memory that is there, or the end of the program with a line of why. `old` as for realloc. */
void *need_memory(void *old, size_t bytes);

/* Reads a file of well-formed UTF-8, a byte order mark in front left out. Gives NULL, or why it failed: a static
 * English phrase; then the text is empty. */
const char *text_read(struct text *text, const char *path);

/* Appends a code point that is no surrogate. */
void text_add(struct text *text, uint32_t code);

/* The index of the code point that starts at an offset, or of the one that holds it; `count` for the end of the
 * text. */
uint32_t text_index(const struct text *text, uint32_t offset);

/* The UTF-8 form and its length. */
const char *text_bytes(const struct text *text);
uint32_t text_length(const struct text *text);

/* Whether a code point ends a line: LF, VT, FF, CR, U+0085, U+2028 or U+2029. */
int is_line_break(uint32_t code);

/* Makes the text empty, keeping its memory; and gives its memory back. */
void text_clear(struct text *text);
void text_free(struct text *text);

#endif
