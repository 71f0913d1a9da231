/* Notices whose lines are gone: head and foot of an official document (GB/T 9704-2012) inside one long line. */
#ifndef STRUCTURE_NOTICE_H
#define STRUCTURE_NOTICE_H

#include "structure/layout.h"
#include "structure/marker.h"

/* An element inside a line. */
struct piece {
    uint32_t first, end;
    uint32_t kind; /* SPEECH_ELEMENT */
};

enum { NOTICE_PIECES = 12 };

/* Reads the elements of a document that stands in one line, in order; gives their number, NOTICE_PIECES at the most.
 * The text begins behind the head, at or before `body`. */
uint32_t notice_read(const struct view *view, const struct line *line, uint32_t body,
                     struct piece pieces[NOTICE_PIECES]);

#endif
