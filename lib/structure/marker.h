/* Markers: 一、 (二) 第三条 … read at one place of the view by the forms of the table `marker`. */
#ifndef STRUCTURE_MARKER_H
#define STRUCTURE_MARKER_H

#include "structure/sign.h"
#include "text/view.h"

/* Ranks, see the table `marker`. */
enum {
    MARKER_RANK_PART = 1,     /* it begins a part */
    MARKER_RANK_SECTION = 10, /* 节 */
    MARKER_RANK_CHAPTER = 13, /* 编 章 节: to here, headings that are all title */
    MARKER_RANK_ARTICLE = 14, /* 条: no title */
    MARKER_RANK_BOX = 45      /* 专栏1: the lists in it have nothing to do with those around it */
};

struct marker {
    uint32_t first, end; /* its characters, punctuation included */
    int32_t number;      /* 0 for none, SPEECH_NUMBER_LAST for 最后 */
    int32_t sub_number;  /* after 之, else 0 */
    uint32_t row;        /* of the table `marker` */
};

static inline const struct marker_row *marker_row_of(const struct marker *marker) {
    return &marker_rows[marker->row];
}

/* Reads the longest marker that begins at a character; 0 when there is none. Decimal ones (1.1) only when asked for. */
int marker_read(const struct view *view, uint32_t first, int decimals, struct marker *marker);

/* Reads a Chinese number from 1 to 9999 that begins at a character, within one line; gives its end, and `first` when
 * there is none. */
uint32_t marker_read_numeral(const struct view *view, uint32_t first, int32_t *number);

#endif
