#include "quantity/idiom.h"

#include "quantity/arabic.h"
#include "quantity/particle.h"

enum {
    LONGEST_WORD = 10, /* characters of the longest row of idiom.tsv */
    WORD_BACK = 3      /* so many of them may stand before the first numeral */
};

/* Whether a word would end in the middle of a number: 以上一万元 holds no 上一. */
static int ends_in_number(const uint16_t *end) {
    uint32_t last = numeral_class_of(end[-1])->class, next = numeral_class_of(end[0])->class;
    return (last == NUMERAL_DIGIT || last == NUMERAL_TWO) && (next == NUMERAL_SMALL || next == NUMERAL_BIG);
}

/* Whether a form of idiom.tsv at [first, end) is no word there, as what stands around the numeral at `at` shows. */
static int is_cut(const struct view *view, uint32_t first, uint32_t at, uint32_t end) {
    const uint16_t *code = view->code + end;
    /* 12345 is a hotline, 123456 is not: digits match as a whole. */
    if (arabic_is_digit(view->code[at]) && arabic_is_digit(code[-1]) && arabic_is_digit(code[0])) return 1;
    /* 一点 is a word, 一点八 a number. */
    if (particle_of(code[-1]) == PARTICLE_POINT && numeral_class_of(code[0])->class == NUMERAL_DIGIT) return 1;
    if (ends_in_number(code)) return 1;
    /* 提前一年 holds no 前一. */
    uint32_t word, begin = first + 1;
    return first < at &&
           trie_longest_before(&idiom_before_trie, view->code + begin, begin < 2 ? begin : 2, &word) != DATA_NONE;
}

/* A bit for each number of characters before `at` where a word may begin; without branches, which nothing would
 * foretell. */
static uint32_t word_starts(const struct view *view, uint32_t at) {
    /* Words with Arabic digits begin with them. */
    uint32_t starts = 0, most = arabic_is_digit(view->code[at]) ? 0 : at < WORD_BACK ? at : WORD_BACK;
    for (uint32_t back = 0; back <= most; back++) {
        const uint16_t *code = view->code + at - back;
        int may = trie_may_begin(&idiom_trie, code[0]) & trie_may_go_on(&idiom_trie, code[0], code[1]);
        starts |= (uint32_t)may << back;
    }
    return starts;
}

int idiom_find(const struct view *view, uint32_t at, uint32_t *first, uint32_t *skip) {
    for (uint32_t back = WORD_BACK + 1, starts = word_starts(view, at); back-- > 0 && starts;) {
        if (!(starts >> back & 1)) continue;
        uint32_t used, start = at - back;
        if (trie_longest(&idiom_trie, view->code + start, LONGEST_WORD, &used) == DATA_NONE) continue;
        if (used <= back || is_cut(view, start, at, start + used)) continue;
        *first = start;
        *skip = start + used;
        return 1;
    }
    return 0;
}
