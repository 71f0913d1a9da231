/* Where code points start. Worked out apart from the library, so that the two can disagree. */
#ifndef FUZZ_BOUNDARY_H
#define FUZZ_BOUNDARY_H

#include <stddef.h>
#include <stdint.h>

struct boundaries {
    uint8_t *starts;      /* for each byte, and for the end, whether a code point may start there */
    uint32_t *offsets;    /* the starts, and the end */
    uint32_t count;       /* how many offsets, the end included */
    uint32_t utf16_units; /* in the whole text */
    int well_formed;      /* whether nothing was bad */
};

void boundaries_find(struct boundaries *boundaries, const char *text, size_t length);

void boundaries_free(struct boundaries *boundaries);

#endif
