/* Candidates: what looks like a quantity and is none, for callers who want to filter for themselves, and relative
 * dates. */
#ifndef QUANTITY_CANDIDATE_H
#define QUANTITY_CANDIDATE_H

#include "quantity/reading.h"

/* What is asked for beside the quantities. */
struct candidate_wish {
    uint32_t categories; /* SPEECH_CATEGORY flags */
    int32_t year;        /* when the text was written; 0 when it is not known */
    uint32_t month, day;
};

/* Says that the characters [first, end) are a candidate of that category. As most of them are not wanted, the rest of
 * the reading is left to candidate_fill(), which makes it a number without a value; the kind is 0 until then. */
static inline void candidate_set(struct reading *reading, uint32_t category, uint32_t first, uint32_t end) {
    reading->category = category;
    reading->kind = 0;
    reading->first = first;
    reading->end = end;
}

void candidate_fill(struct reading *reading);

/* Puts `more` rows among `rows`, both in the order of their starts; those of `more` that overlap others or would make
 * more than `limit` rows in all are left out. */
speech_status candidate_merge(struct array *rows, const struct array *more, uint32_t limit, struct memory *memory);

#endif
