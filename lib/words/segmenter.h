/* Cutting a run of characters into words, and nothing else: no gaps, no quantities. Behind this header stands ICU's word
 * iterator; another way of cutting would replace segmenter.c alone. */
#ifndef WORDS_SEGMENTER_H
#define WORDS_SEGMENTER_H

#include "words/words.h"

/* One use of a segmenter, by one thread. */
struct cutter {
    void *iterator;
};

/* Opens a cutter on a shared segmenter. */
speech_status cutter_open(struct cutter *cutter, const struct segmenter *segmenter);

/* Sets the run to be cut: codes of the view, which stay where they are until the run is done. At most INT32_MAX of them. */
speech_status cutter_start(struct cutter *cutter, const uint16_t *codes, uint32_t count);

/* The end of the next word, counted from the start of the run; 0 behind the last. */
uint32_t cutter_next(struct cutter *cutter);

void cutter_close(struct cutter *cutter);

#endif
