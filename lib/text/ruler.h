/* The ruler: how far apart breaks stand, and the width of the page that follows from it. */
#ifndef TEXT_RULER_H
#define TEXT_RULER_H

#include <stdint.h>

/* What the width of a page is counted in. Where most lines agree in one of them, that is how they were set. */
enum measure { MEASURE_CHARACTERS, MEASURE_COLUMNS, MEASURES };

/* Longer lines are paragraphs. */
enum { RULER_LONGEST = 255 };

/* Where a break stands: how far the text has come there. */
struct place {
    uint32_t index;
    uint32_t byte;
    uint32_t far[MEASURES]; /* in code points; in columns: two for a Chinese character, one for a digit or letter */
};

/* Lengths of lines, and what follows from them. */
struct ruler {
    uint32_t lengths[MEASURES][RULER_LONGEST + 2]; /* how many there are of each; the last for all that are longer */
    uint32_t total;                                /* lines */
    uint32_t measure;                              /* enum measure */
    uint32_t low, high; /* a full line has at least `low` and fewer than `high` of it; both 0 when none are full */
};

/* Counts a length. The caller counts the total, since one line may have several. */
void ruler_add(struct ruler *ruler, const struct place *start, const struct place *end);

/* Finds the length, of at least so many columns, that so many have that it must be the width of the page. */
void ruler_find_width(struct ruler *ruler, uint32_t shortest);

/* Whether a line from one place to another is at least as long as a full one, or with `just` no longer either. */
static inline int ruler_is_full(const struct ruler *ruler, const struct place *start, const struct place *end,
                                int just) {
    uint32_t length = end->far[ruler->measure] - start->far[ruler->measure];
    return ruler->low && length >= ruler->low && (!just || length < ruler->high);
}

#endif
