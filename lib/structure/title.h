/* Titles: how far the title of a heading reaches, and where its body begins. */
#ifndef STRUCTURE_TITLE_H
#define STRUCTURE_TITLE_H

#include "structure/layout.h"

struct title {
    uint32_t first, end; /* its characters, without the punctuation that closes it */
    uint32_t body;       /* the first character behind it and its punctuation */
};

/* Reads the title that begins at a character of a line; the next heading begins at `limit`. */
struct title title_read(const struct view *view, const struct line *line, uint32_t first, uint32_t limit);

#endif
