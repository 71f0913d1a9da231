#include "structure/begin.h"

#include "structure/marker.h"

/* Characters looked at together: few begin a marker, and one branch for all is cheaper than one for each. */
enum { GROUP = 4 };

_Static_assert((int)GROUP <= (int)LOOK_AHEAD, "the last group reads ahead");

static inline uint8_t sieve(uint16_t code) {
    return sign_sieve[code % INDEX_SIEVE];
}

/* Whether a marker may begin with two characters, by their bits in the sieve: a test that is seldom wrong. */
static inline unsigned meets(uint8_t first, uint8_t second) {
    return first & (second >> SIEVE_HIGH | SIGN_BEGINS_ALONE);
}

/* The next character from `at` on that with the one behind it passes the sieve, or the count. */
static uint32_t sift(const struct view *view, uint32_t at) {
    uint8_t first = sieve(view->code[at]);
    for (; at < view->count; at += GROUP) {
        const uint16_t *code = view->code + at;
        uint8_t second = sieve(code[1]), third = sieve(code[2]), fourth = sieve(code[3]), fifth = sieve(code[4]);
        unsigned found[GROUP] = {meets(first, second), meets(second, third), meets(third, fourth),
                                 meets(fourth, fifth)};
        if (found[0] | found[1] | found[2] | found[3]) return at + (found[0] ? 0 : found[1] ? 1 : found[2] ? 2 : 3);
        first = fifth;
    }
    return view->count;
}

/* Whether a number goes on at a character that a character of that role began. */
static int goes_on(const struct view *view, uint32_t at, int role) {
    int here = sign_role(view->code[at]);
    if (role == SIGN_DIGIT) return here == SIGN_DIGIT && view->gap[at] == 0;
    return sign_is_numeral(here) && !(view->gap[at] & (GAP_LINE | GAP_PARAGRAPH));
}

/* Whether a number goes on here that began before. */
static int continues_number(const struct view *view, uint32_t at, int role) {
    int before = at ? sign_role(view->code[at - 1]) : SIGN_NONE;
    return (before == SIGN_DIGIT || sign_is_numeral(before)) && (before == SIGN_DIGIT) == (role == SIGN_DIGIT) &&
           goes_on(view, at, before);
}

uint32_t begin_find(const struct view *view, uint32_t at, uint32_t *next) {
    for (;; at = *next) {
        at = sift(view, at);
        *next = at + 1;
        if (at == view->count) return at;
        int role = sign_role(view->code[at]);
        if (role != SIGN_DIGIT && !sign_is_numeral(role)) return at;
        /* No marker begins inside a number, and behind one stands what markers have there. */
        while (goes_on(view, *next, role)) ++*next;
        if (continues_number(view, at, role)) continue;
        if (sieve(view->code[*next]) >> SIEVE_HIGH & SIGN_BEGINS_NUMBER) return at;
    }
}
