#include "text/repeat.h"

/* The shortest and longest line that may be a running head, in characters, and how often it must stand there. */
enum { SHORTEST = 4, LONGEST = 30, FREQUENT = 3 };

/* FNV-1a, 64 bits (Fowler, Noll, Vo), over codes. */
static uint64_t hash_of(const uint16_t *codes, uint32_t count) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (uint32_t i = 0; i < count; i++) hash = (hash ^ codes[i]) * UINT64_C(1099511628211);
    return hash;
}

static int is_short(uint32_t length) {
    return length >= SHORTEST && length <= LONGEST;
}

static void count_lines(struct repeats *repeats, const struct view *view) {
    for (uint32_t first = 0, end; first < view->count; first = end) {
        end = view_next_gap(view, first + 1, GAP_LINE);
        if (!is_short(end - first)) continue;
        uint64_t hash = hash_of(view->code + first, end - first);
        uint32_t slot = hash % REPEAT_SLOTS;
        if (repeats->count[slot] == 0) repeats->hash[slot] = hash;
        if (repeats->hash[slot] == hash && repeats->count[slot] < UINT8_MAX) repeats->count[slot]++;
    }
    repeats->counted = 1;
}

int repeat_is_frequent(struct repeats *repeats, const struct view *view, uint32_t first, uint32_t end) {
    if (!is_short(end - first)) return 0;
    if (!repeats->counted) count_lines(repeats, view);
    uint64_t hash = hash_of(view->code + first, end - first);
    return repeats->hash[hash % REPEAT_SLOTS] == hash && repeats->count[hash % REPEAT_SLOTS] >= FREQUENT;
}
