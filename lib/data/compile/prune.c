#include "prune.h"

#include <math.h>

/* The cost of the best way to cut a word into shorter ones. */
static double split_cost(const struct vocabulary *vocabulary, const struct word *word, const struct costs *costs) {
    double best[WORD_LENGTH + 1] = {0};
    for (size_t end = 1; end <= word->length; end++) {
        best[end] = HUGE_VAL;
        for (size_t start = 0; start < end; start++) {
            if (end - start == word->length) continue;
            const struct word *part = vocabulary_find(vocabulary, word->codes + start, end - start);
            if (part == NULL || !part->kept) continue;
            double cost = best[start] + part->cost + costs_of_class(costs, part);
            if (cost < best[end]) best[end] = cost;
        }
    }
    return best[word->length];
}

void words_prune(struct vocabulary *vocabulary, const struct costs costs[COSTS_COUNT], double margin) {
    for (size_t length = 2; length <= WORD_LENGTH; length++) {
        for (size_t i = 0; i < vocabulary->count; i++) {
            struct word *word = &vocabulary->words[i];
            if (word->length != length || !word->kept) continue;
            int useful = 0;
            for (int standard = 0; standard < COSTS_COUNT; standard++) {
                double cost = word->cost + costs_of_class(&costs[standard], word);
                useful |= cost < split_cost(vocabulary, word, &costs[standard]) + margin;
            }
            word->kept = (uint8_t)useful;
        }
    }
}
