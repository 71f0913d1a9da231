#include "quantity/reader.h"

#include "quantity/calendar.h"
#include "quantity/candidate.h"
#include "quantity/clause.h"
#include "quantity/identifier.h"
#include "quantity/idiom.h"
#include "quantity/ordinal.h"
#include "quantity/plain.h"
#include "quantity/proportion.h"
#include "quantity/reject.h"

enum { LONGEST_RUN = 16 };

/* The end of the characters of numbers from `at`, or a little before it in a long run. */
static uint32_t run_end(const struct view *view, uint32_t at) {
    uint32_t end = at + 1;
    while (end - at < LONGEST_RUN && numeral_index[view->code[end]]) end++;
    return end;
}

/* Whether a proportion may begin with the numerals [at, end), the first of which is `half` or not: a cheap look at what
 * stands around them. */
static int may_be_proportion(const struct view *view, uint32_t at, uint32_t end, int half) {
    uint16_t next = view->code[end], last = view->code[end - 1];
    if (next == '.' && numeral_index[view->code[end + 1]]) next = view->code[run_end(view, end + 1)]; /* 2.31:1 */
    uint32_t particle = particle_of(next);
    if (particle == PARTICLE_PART || particle == PARTICLE_AND || particle == PARTICLE_RATIO ||
        particle == PARTICLE_TIMES)
        return 1;
    return next == ':' || next == '/' || half || (end > at + 1 && numeral_class_of(last)->class == NUMERAL_HALF) ||
           end - at == LONGEST_RUN;
}

/* Whether a date may begin with them: a word of the calendar, a mark of a numeric date, or a plan (十三五). */
static int may_be_date(const struct view *view, uint32_t at, uint32_t end) {
    uint16_t next = view->code[end];
    if (trie_may_begin(&calendar_trie, next)) return 1;
    if (next == '.' || next == '/') return end - at == 4;
    if (mark_of(next)->joins) return numeral_index[view->code[end + 1]]; /* 4、5月份 */
    /* The numbers of the plans end with 五. */
    const struct numeral_row *last = numeral_class_of(view->code[end - 1]);
    int plan = end - at > 1 && last->class == NUMERAL_DIGIT && last->value == 5;
    return next == ':' || plan || end - at == LONGEST_RUN;
}

/* Whether the text is nothing but the numeral at `at`: 一点一 is a number there, elsewhere 一点 is a word. */
static int is_whole_numeral(const struct view *view, uint32_t at) {
    struct numeral numeral;
    uint32_t end;
    return at <= 1 && numeral_read(view, at, &numeral, &end) && reject_is_whole_text(view, at, end);
}

/* Whether the numeral at `at` and its unit go on behind the word that ends at `word_end`: 三公里 is no 三公, 一分钟 no 一分. */
static int outlives_word(const struct view *view, uint32_t at, uint32_t word_end) {
    struct numeral numeral;
    struct unit unit;
    uint32_t end;
    if (numeral_is_lone_digit(view, at) && !trie_may_begin(&unit_trie, view->code[at + 1])) return 0;
    if (!numeral_read(view, at, &numeral, &end)) return 0;
    return unit_match(view, end, &numeral, &unit) && unit.row && unit.end > word_end;
}

/* Whether the numeral at `at` is part of a word; then the reading is a candidate. */
static int is_word(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    uint32_t first, end = *skip;
    if (!idiom_find(view, at, &first, skip)) return 0;
    if (is_whole_numeral(view, at) || (first == at && outlives_word(view, at, *skip))) {
        *skip = end;
        return 0;
    }
    candidate_set(reading, SPEECH_CATEGORY_IDIOM, first, *skip);
    return 1;
}

int reader_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    *skip = at + 1;
    reading->category = 0;
    if (numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL) {
        if (may_be_date(view, at, run_end(view, at)) && calendar_read(view, at, reading)) return 1;
        return ordinal_read(view, at, reading, skip);
    }
    /* 上半年 is no half year: words with 半 come before halves. */
    int half = numeral_class_of(view->code[at])->class == NUMERAL_HALF;
    if (half && is_word(view, at, reading, skip)) return 0;
    uint32_t end = run_end(view, at);
    if (ordinal_is_before_year(view, at, end)) {
        *skip = end;
        candidate_set(reading, SPEECH_CATEGORY_ENUMERATOR, at, end);
        return 0;
    }
    int time = view->code[end] == ':' && calendar_is_time(view, at);
    if (!time && may_be_proportion(view, at, end, half) && proportion_read(view, at, reading)) return 1;
    if (may_be_date(view, at, end) && calendar_read(view, at, reading)) {
        /* 十月革命 */
        uint32_t word;
        if (view->code[at] > 0x80 && idiom_find(view, at, &word, skip) && *skip > reading->end) {
            candidate_set(reading, SPEECH_CATEGORY_IDIOM, word, *skip);
            return 0;
        }
        /* 2017-07 in 豫B2017-07 is part of a code; a date in characters never is. */
        struct numeral numeral = {.first = at, .style = view->code[at] > 0x80 ? STYLE_CHINESE : STYLE_ARABIC};
        if (reading->placeholder || !identifier_holds(view, &numeral, reading->end, skip)) return 1;
        candidate_set(reading, SPEECH_CATEGORY_NAME, identifier_start(view, at), *skip);
        return 0;
    }
    if (is_word(view, at, reading, skip)) return 0;
    return plain_read(view, at, reading, skip);
}

static inline uint32_t in_sieve(uint16_t code) {
    return numeral_sieve[code % INDEX_SIEVE];
}

/* A bit for each of four characters that the sieve holds back. */
static inline uint32_t four_in_sieve(const uint16_t *code) {
    return in_sieve(code[0]) | in_sieve(code[1]) << 1 | in_sieve(code[2]) << 2 | in_sieve(code[3]) << 3;
}

uint32_t reader_next(const uint16_t *codes, uint32_t at, uint32_t stop) {
    const uint16_t *code = codes + at, *end = codes + stop;
    while (code < end) {
        while (end - code >= 4 && !(in_sieve(code[0]) | in_sieve(code[1]) | in_sieve(code[2]) | in_sieve(code[3])))
            code += 4;
        if (code >= end) break;
        if (end - code >= 4) code += __builtin_ctz(four_in_sieve(code));
        if (numeral_class_of(*code)->trigger) return (uint32_t)(code - codes);
        code++;
    }
    return (uint32_t)(code - codes);
}
