/* Rows of a text and of its twin side by side. */
#ifndef TWINS_COMPARE_H
#define TWINS_COMPARE_H

#include "rows.h"

/* How many rows of one kind there are. */
struct tally {
    uint64_t same;
    uint64_t original_only;
    uint64_t twin_only;
};

/* All rows of a tally, and how many percent of them are the same; 100 where there are none. */
uint64_t tally_rows(const struct tally *tally);
double tally_share(const struct tally *tally);
void tally_add(struct tally *tally, const struct tally *other);

/* Counts into tallies[ROW_KINDS], all zero before, and prints the first `shown` rows of each kind that differ: `-`
 * those that only the original has, `+` those that only the twin has, each with the twin's text around it. */
void compare_rows(const struct rows *original, const struct rows *twin, const struct twin *where, struct tally *tallies,
                  uint64_t shown);

/* Holds what a transcoded twin's document says of text and places against what is known of them. Gives NULL, or what is
 * wrong, and in *index the first code point of the twin where it is. */
const char *compare_places(const speech_document *document, const struct twin *twin, uint32_t *index);

/* Prints the text around a code point in a line, a bar before it, blanks and line breaks as marks. */
void compare_show(const struct text *text, uint32_t index);

#endif
