/* A twin: a text that says the same as another, with the way back from its offsets to those of the other. */
#ifndef TWINS_TWIN_H
#define TWINS_TWIN_H

#include "text.h"

/* A place or character that has no counterpart. */
#define TWIN_NONE UINT32_MAX

/* All zero is an empty twin, ready for twin_begin. */
struct twin {
    const struct text *original;
    struct text text;      /* what the library should take the source for: its offsets refer to this */
    uint32_t *counterpart; /* for each code point the index of the original's, or TWIN_NONE for one put in; ascending */
    uint32_t room;         /* code points that `counterpart` has room for */
    uint32_t front;        /* code points put in front of everything: 1 for a byte order mark */

    char *source;             /* what is handed to the library; NULL when that is text.bytes */
    uint32_t *source_offsets; /* where each code point starts in it, and its length behind the last */
    uint32_t source_length;
};

/* Makes the twin an empty one of that text, using its memory again. */
void twin_begin(struct twin *twin, const struct text *original);

/* Appends a code point that stands for the original's code point at `counterpart`, or for none. */
void twin_add(struct twin *twin, uint32_t code, uint32_t counterpart);

/* The original's offset for the twin's offset of a start, or of an end: that is the end of the character before it, so
 * that what was put in between two characters belongs to neither. TWIN_NONE at a character that was put in. */
uint32_t twin_start(const struct twin *twin, uint32_t offset);
uint32_t twin_end(const struct twin *twin, uint32_t offset);

/* The index in the twin of the first character at or behind an offset of the original. */
uint32_t twin_find(const struct twin *twin, uint32_t original_offset);

void twin_free(struct twin *twin);

#endif
