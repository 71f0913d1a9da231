#include "text/run.h"

#include "base/utf8.h"
#include "data/fold.h"

#include <stddef.h>
#include <string.h>

/* FOUR: characters that are taken at once. MARKS: what the bits that make three bytes a lead and continuations add up to.
 * FIRST: the first code point that is written in three bytes. */
enum { THREE = 3, FOUR = 4, MARKS = 0xE0 << 12 | 0x80 << 6 | 0x80, FIRST = 0x800 };

/* The same 16 bits for each of four characters. */
#define FOUR_TIMES(bits) (UINT64_C(0x0001000100010001) * (bits))

/* The code point of three bytes that have the form. */
static inline size_t decode(const uint8_t *at) {
    return ((size_t)at[0] << 12) + ((size_t)at[1] << 6) + at[2] - MARKS;
}

/* Whether one of four codes needs a closer look: it is below FOLD_FIRST_CODE, or a bracket. A subtraction borrows from the
 * highest bit where a code is too small (Warren, Hacker's Delight, 6-1). */
static inline int need_look(uint64_t codes) {
    uint64_t brackets = codes ^ FOUR_TIMES('(');
    uint64_t small = (codes - FOUR_TIMES(FOLD_FIRST_CODE)) & ~codes;
    uint64_t none = (brackets - FOUR_TIMES(1)) & ~brackets;
    return ((small | none) & FOUR_TIMES(0x8000)) != 0;
}

/* Takes four characters of three bytes, or none. Surrogates fold to what is not seen, so only what is written in more bytes
 * than it needs must be told from characters here. */
static inline int take_four(const uint8_t *at, uint16_t *code) {
    if (!utf8_four_of_three(at)) return 0;
    size_t a = decode(at), b = decode(at + 3), c = decode(at + 6), d = decode(at + 9);
    if (a < FIRST || b < FIRST || c < FIRST || d < FIRST) return 0;
    uint16_t codes[FOUR] = {fold_table[a], fold_table[b], fold_table[c], fold_table[d]};
    uint64_t together;
    memcpy(&together, codes, sizeof together);
    if (need_look(together)) return 0;
    memcpy(code, codes, sizeof codes);
    return 1;
}

/* The character of one or three bytes that begins at `at`, folded, and its size; or a code below FOLD_FIRST_CODE
 * for what needs a closer look. Three bytes must be there. Lead bytes E0 and ED do not allow every continuation. */
static inline uint32_t fold_common(const uint8_t *at, uint32_t *size) {
    uint32_t lead = at[0], second = at[1] ^ 0x80u, third = at[2] ^ 0x80u;
    if (lead > 0xE0) {
        *size = 3;
        if (lead > 0xEF || lead == 0xED || (second | third) > 0x3F) return 0;
        return fold_table[(lead & 0xF) << 12 | second << 6 | third];
    }
    *size = 1;
    return lead < 0x80 ? fold_table[lead] : 0;
}

uint32_t run_take(struct run *run) {
    const uint8_t *text = run->text, *at = text + run->at, *end = text + run->end;
    uint16_t *code = run->code;
    uint32_t *offset = run->offset;
    for (;;) {
        for (; end - at >= THREE * FOUR && take_four(at, code); at += THREE * FOUR, code += FOUR)
            for (uint32_t i = 0; i < FOUR; i++) *offset++ = (uint32_t)(at - text) + THREE * i;
        if (end - at < THREE) break;
        uint32_t size, fold = fold_common(at, &size);
        if (fold < FOLD_FIRST_CODE || fold == '(') break;
        *code++ = (uint16_t)fold;
        *offset++ = (uint32_t)(at - text);
        at += size;
    }
    run->at = (uint32_t)(at - text);
    return (uint32_t)(code - run->code);
}
