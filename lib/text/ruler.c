#include "text/ruler.h"

enum {
    SPREAD = 8,     /* full lines differ by fewer columns: a mark that must not begin a line, a few digits */
    MARGIN = 2,     /* and a few by so many more */
    MANY = 6,       /* fewer lines of one length are chance */
    SHARE = 3,      /* one line in so many is full in text broken by layout; in other text one in ten or less */
    PEAK_SHARE = 20 /* fewer than one of so many full lines of one length are chance */
};

void ruler_add(struct ruler *ruler, const struct place *start, const struct place *end) {
    for (int i = 0; i < MEASURES; i++) {
        uint32_t length = end->far[i] - start->far[i];
        ruler->lengths[i][length <= RULER_LONGEST ? length : RULER_LONGEST + 1]++; /* without a branch */
    }
}

/* The place where most lengths lie close together: how many, and where it begins. */
static uint32_t find_peak(const uint32_t lengths[RULER_LONGEST + 2], uint32_t shortest, uint32_t spread,
                          uint32_t *width) {
    uint32_t best = 0, sum = 0;
    for (uint32_t i = 0; i < spread; i++) sum += lengths[shortest + i];
    for (uint32_t low = shortest; low + spread <= RULER_LONGEST; low++) {
        if (sum >= best) {
            best = sum;
            *width = low;
        }
        sum += lengths[low + spread] - lengths[low];
    }
    return best;
}

/* Takes lengths around a peak of `best` lines for full, but for those at its ends that are only chance: the text itself
 * says how evenly it was set. */
static void take_peak(struct ruler *ruler, uint32_t width, uint32_t spread, uint32_t best) {
    const uint32_t *lengths = ruler->lengths[ruler->measure];
    uint32_t least = best / PEAK_SHARE + 1, most = RULER_LONGEST + 1;
    ruler->low = width - spread / 2;
    ruler->high = width + spread + MARGIN < most ? width + spread + MARGIN : most;
    while (lengths[ruler->low] < least) ruler->low++;
    while (lengths[ruler->high - 1] < least) ruler->high--;
}

void ruler_find_width(struct ruler *ruler, uint32_t shortest) {
    uint32_t width[MEASURES] = {0};
    if (ruler->total < MANY) return;
    uint32_t characters =
        find_peak(ruler->lengths[MEASURE_CHARACTERS], shortest / 2, SPREAD / 2, &width[MEASURE_CHARACTERS]);
    uint32_t columns = find_peak(ruler->lengths[MEASURE_COLUMNS], shortest, SPREAD, &width[MEASURE_COLUMNS]);
    ruler->measure = characters >= columns ? MEASURE_CHARACTERS : MEASURE_COLUMNS;
    uint32_t best = characters >= columns ? characters : columns;
    uint32_t spread = characters >= columns ? SPREAD / 2 : SPREAD;
    if (best >= MANY && best >= ruler->total / SHARE) take_peak(ruler, width[ruler->measure], spread, best);
}
