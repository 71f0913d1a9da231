#include "quantity/arabic.h"

#include "quantity/word.h"
#include "text/character.h"

/* So many single digits with blanks between are one number that was set wide. */
enum { SPACED_DIGITS = 3, MOST_SPACED_DIGITS = 24 };

/* A PDF may set each digit apart: 2 0 1 7年. Three or more single digits with single blanks between are one number. */
static uint32_t spaced_end(const struct view *view, uint32_t at) {
    uint32_t end = at + 1;
    while (end - at < MOST_SPACED_DIGITS && arabic_is_digit(view->code[end]) && view->gap[end] == GAP_BLANK) end++;
    int wide = arabic_is_digit(view->code[end]) && numeral_joined(view, end);
    return end - at >= SPACED_DIGITS && !wide ? end : at + 1;
}

uint32_t arabic_digits_end(const struct view *view, uint32_t at) {
    uint32_t end = at + 1;
    while (arabic_is_digit(view->code[end]) && numeral_joined(view, end)) end++;
    return end == at + 1 ? spaced_end(view, at) : end;
}

/* Whether the digit is set in full width, as its comma then is too: ４，５６５. */
static int is_full_width(const struct view *view, uint32_t at) {
    return view->text[view->offset[at]] >= 0x80;
}

/* Whether nothing before the digits from `first` makes them a number of their own: 第3，$20. */
static int is_bare(const struct view *view, uint32_t first) {
    uint32_t used;
    return first == 0 || (numeral_class_of(view->code[first - 1])->class != NUMERAL_ORDINAL &&
                          word_before(&currency_before_trie, view, first, &used) == DATA_NONE);
}

/* Whether a multiplier or a unit follows. */
static int counts_behind(const struct view *view, uint32_t at) {
    uint32_t used;
    return numeral_class_of(view->code[at])->class == NUMERAL_BIG ||
           trie_longest(&unit_trie, view->code + at, 4, &used) != DATA_NONE ||
           trie_longest(&classifier_trie, view->code + at, 4, &used) != DATA_NONE;
}

/* The end of a group of thousands behind `at`, a comma and just three digits; or `at`. The full-width comma parts
 * clauses, unless its digits are of full width as well, or what follows can be nothing but the rest of a grouped
 * number, or the unit of both (钢产量3，500万吨). */
static uint32_t group_end(const struct view *view, uint32_t first, uint32_t at) {
    int wide = view->code[at] >= 0x80;
    if (particle_of(view->code[at]) != PARTICLE_COMMA || !numeral_joined(view, at)) return at;
    for (uint32_t i = at + 1; i <= at + 3; i++)
        if (!arabic_is_digit(view->code[i]) || !numeral_joined(view, i)) return at;
    uint16_t next = view->code[at + 4];
    if (arabic_is_digit(next) && numeral_joined(view, at + 4)) return at;
    int sure = !wide || view->code[at + 1] == '0' || (is_full_width(view, at - 1) && is_full_width(view, at + 1)) ||
               ((next == '.' || next == ',') && arabic_is_digit(view->code[at + 5])) ||
               (is_bare(view, first) && counts_behind(view, at + 4));
    return sure ? at + 4 : at;
}

static void push_digits(struct amount *amount, const struct view *view, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++)
        if (arabic_is_digit(view->code[i])) amount_push_digit(amount, (uint32_t)(view->code[i] - '0'));
}

/* The end of the digits behind a point. */
static uint32_t decimals_end(const struct view *view, uint32_t point) {
    uint32_t end = point + 1;
    while (arabic_is_digit(view->code[end]) && (end == point + 1 || numeral_joined(view, end))) end++;
    return end;
}

/* Whether the point at `point` is one between the digits around it. Blanks beside it are seen through within a
 * sentence, where no item of a list begins (投资21. 52亿元). */
static int joins_decimals(const struct view *view, uint32_t at, uint32_t point) {
    int joined = numeral_joined(view, point) && numeral_joined(view, point + 1);
    /* 19·5%, but “7·17”. */
    if (view->code[point] != '.') return joined && counts_behind(view, decimals_end(view, point));
    if (joined) return 1;
    if ((view->gap[point] | view->gap[point + 1]) & ~(uint32_t)GAP_BLANK) return 0;
    if (at == 0 || !is_han(view->code[at - 1]) || view->gap[at]) return 0;
    return counts_behind(view, decimals_end(view, point));
}

uint32_t arabic_read(const struct view *view, uint32_t at, struct numeral *numeral) {
    uint32_t end = arabic_digits_end(view, at);
    struct amount amount = {.decimal = {0, 0, SPEECH_END_PRESENT}, .first = at};
    numeral->digits = end - at;
    if (end - at <= 3)
        for (uint32_t next; (next = group_end(view, at, end)) > end; end = next) numeral->digits += 3;
    uint32_t point = end;
    int mark = view->code[end] == '.' || particle_of(view->code[end]) == PARTICLE_DOT;
    if (mark && arabic_is_digit(view->code[end + 1]) && joins_decimals(view, at, end)) {
        end = arabic_digits_end(view, end + 1);
        numeral->decimals = end - point - 1;
    }
    push_digits(&amount, view, at, end);
    amount.decimal.exponent = -(int32_t)numeral->decimals;
    amount.end = end;
    numeral->low = numeral->high = amount;
    return end;
}
