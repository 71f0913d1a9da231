#include "text/run.h"

#include "base/utf8.h"
#include "data/fold.h"

#include <stddef.h>
#include <string.h>

/* FOUR: characters that are taken at once. MARKS: what the bits that make three bytes a lead and continuations add up
 * to. FIRST: the first code point that is written in three bytes. */
enum { THREE = 3, FOUR = 4, MARKS = 0xE0 << 12 | 0x80 << 6 | 0x80, FIRST = 0x800 };

/* The same 16 bits for each of four characters. */
#define FOUR_TIMES(bits) (UINT64_C(0x0001000100010001) * (bits))

/* The code point of three bytes that have the form. */
static inline size_t decode(const uint8_t *at) {
    return ((size_t)at[0] << 12) + ((size_t)at[1] << 6) + at[2] - MARKS;
}

/* Whether one of four codes needs a closer look: it is below FOLD_FIRST_CODE, or a bracket. A subtraction borrows from
 * the highest bit where a code is too small (Warren, Hacker's Delight, 6-1). */
static inline int need_look(uint64_t codes) {
    uint64_t brackets = codes ^ FOUR_TIMES('(');
    uint64_t small = (codes - FOUR_TIMES(FOLD_FIRST_CODE)) & ~codes;
    uint64_t none = (brackets - FOUR_TIMES(1)) & ~brackets;
    return ((small | none) & FOUR_TIMES(0x8000)) != 0;
}

/* Takes as many of four characters as are seen as they stand, where not all are. Surrogates fold to what is not seen,
 * so only what is written in more bytes than it needs must be told from characters here. Branches are guessed well,
 * which is faster than to count without them: what follows need not wait for the count. */
static uint32_t take_few(const uint8_t *at, uint16_t *code) {
    uint32_t count = 0;
    for (; count < FOUR; count++, at += THREE) {
        if ((at[0] & 0xF0) != 0xE0 || ((at[1] ^ 0x80u) | (at[2] ^ 0x80u)) >= 0x40) break;
        size_t code_point = decode(at);
        code[count] = fold_table[code_point];
        if (code_point < FIRST || code[count] < FOLD_FIRST_CODE || code[count] == '(') break;
    }
    return count;
}

/* Takes all four, which nearly always can be, or none. */
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

/* Whether a byte is a character that is seen as it stands. */
static inline int is_plain(uint8_t byte) {
    return byte < 0x80 && byte != '(' && fold_table[byte] >= FOLD_FIRST_CODE;
}

/* The next byte, and where what it becomes is put. */
struct cursor {
    const uint8_t *text, *at;
    uint16_t *code;
    uint32_t *offset;
    uint8_t *gap;
};

/* Passes over up to four characters of three bytes, whose codes are there. */
static inline void pass(struct cursor *cursor, uint32_t taken) {
    memset(cursor->gap, 0, FOUR);
    for (uint32_t i = 0; i < FOUR; i++) cursor->offset[i] = (uint32_t)(cursor->at - cursor->text) + THREE * i;
    cursor->at += THREE * taken;
    cursor->code += taken;
    cursor->offset += taken;
    cursor->gap += taken;
}

/* Takes characters of one byte that are seen as they stand, and gives whether there were any. */
static inline int take_plain(struct cursor *cursor, const uint8_t *end) {
    const uint8_t *start = cursor->at;
    for (; cursor->at < end && is_plain(*cursor->at); cursor->at++) {
        *cursor->code++ = fold_table[*cursor->at];
        *cursor->offset++ = (uint32_t)(cursor->at - cursor->text);
        *cursor->gap++ = 0;
    }
    return cursor->at > start;
}

uint32_t run_take(struct run *run) {
    const uint8_t *end = run->text + run->end;
    struct cursor cursor = {run->text, run->text + run->at, run->code, run->offset, run->gap};
    do {
        while (end - cursor.at >= THREE * FOUR && take_four(cursor.at, cursor.code)) pass(&cursor, FOUR);
        if (end - cursor.at < THREE * FOUR) break;
        pass(&cursor, take_few(cursor.at, cursor.code));
    } while (take_plain(&cursor, end));
    run->at = (uint32_t)(cursor.at - run->text);
    return (uint32_t)(cursor.code - run->code);
}
