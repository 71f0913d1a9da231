#include "quantity/reject.h"

#include "quantity/arabic.h"
#include "quantity/clause.h"
#include "quantity/particle.h"
#include "quantity/sign.h"
#include "quantity/word.h"
#include "text/character.h"

enum {
    QUOTE_REACH = 10, /* a slogan in quotes is not longer */
    BASE_REACH = 10,
    MONEY_REACH = 12,
    EVERY_REACH = 6
};

/* “五个不易”: a Chinese number that opens quotes which soon close counts a slogan. */
static int is_slogan(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    /* “3个100” */
    if (arabic_is_digit(view->code[unit->end]) && particle_before(view, numeral->first) == PARTICLE_QUOTE) return 1;
    if (numeral->style != STYLE_CHINESE) return 0;
    /* “大气十条” ends with its number, “十条” alone is quoted for emphasis. */
    int opens = particle_before(view, numeral->first) == PARTICLE_QUOTE,
        closes = particle_of(view->code[unit->end]) == PARTICLE_UNQUOTE;
    if (opens && numeral->alone) return 1; /* “万亩千亿” */
    if (opens == closes) return 0;
    if (closes) return unit->row == NULL;
    if (unit->row != NULL && unit->kind != SPEECH_KIND_DURATION) return 0;
    /* The quotes close soon, or what the slogan counts follows in brackets. */
    for (uint32_t i = unit->end; i < unit->end + QUOTE_REACH && view->code[i]; i++)
        if (particle_of(view->code[i]) == PARTICLE_UNQUOTE || view->code[i] == '(') return 1;
    return 0;
}

/* 每周召开一次: a word of frequency further back in the clause. */
static int says_every(const struct view *view, uint32_t at) {
    for (uint32_t back = 1; back <= EVERY_REACH && back <= at; back++) {
        uint16_t code = view->code[at - back];
        if (particle_of(code) == PARTICLE_EACH) return 1;
        if (clause_ends(code)) return 0;
    }
    return 0;
}

/* 设主任一名, 复议一次: one that closes a clause is counted, unless a word before it only points at it (这一次). */
static int is_last(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used, first = numeral->first;
    uint16_t next = view->code[unit->end];
    int closes = clause_ends(next) || next == ')' || next == CODE_NONE || mark_of(next)->joins == MARK_JOINS_LIST ||
                 view->gap[unit->end] & (GAP_LINE | GAP_PARAGRAPH);
    if (!closes || clause_begins(view, first)) return 0;
    if (trie_exact(&single_last_trie, view->code + unit->first, unit->end - unit->first) == DATA_NONE) return 0;
    return trie_longest_before(&pointing_before_trie, view->code + first, first < 2 ? first : 2, &used) == DATA_NONE;
}

/* 一个 mostly is an article. It counts behind words like 每 and 只有, and with units that measure or tell an age. */
static int is_indefinite(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    int one = numeral->style == STYLE_CHINESE && numeral->end == numeral->first + 1 &&
              numeral->low.decimal.coefficient == 1 && !numeral->alone;
    if (!one || unit->kind != SPEECH_KIND_COUNT || unit->row || unit_has_role(unit, CLASSIFIER_STAGE)) return 0;
    if (says_every(view, numeral->first) || reject_is_whole_text(view, numeral->first, unit->end)) return 0;
    uint32_t used;
    int counts = trie_longest_before(&single_before_trie, view->code + numeral->first,
                                     numeral->first < 5 ? numeral->first : 5, &used) != DATA_NONE;
    return !counts && !is_last(view, numeral, unit);
}

/* 每千人, 每10万人口: the base of a rate. */
static int is_base(const struct view *view, const struct numeral *numeral) {
    return (numeral->alone || numeral->scaled) && particle_before(view, numeral->first) == PARTICLE_EACH;
}

/* 万元地区生产总值能耗: the base of a rate as well. */
static int is_money_base(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used;
    return numeral->alone && unit->kind == SPEECH_KIND_MONEY &&
           trie_longest(&base_after_trie, view->code + unit->end, BASE_REACH, &used) != DATA_NONE;
}

/* 几 and 数 alone say no number: 几个. With 十 百 千 万 they do: 几十个. */
static int is_vague(const struct numeral *numeral) {
    return numeral->unknown && numeral->style == STYLE_CHINESE && !numeral->multiplied;
}

/* 嫦娥四号 is a name: in characters a number of that kind needs what it numbers behind it. */
static int is_named_number(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (unit->use != UNIT_USE_RANK || !unit_has_role(unit, CLASSIFIER_NUMBER) || numeral->style == STYLE_ARABIC)
        return 0;
    uint32_t row = trie_exact(&number_behind_trie, view->code + unit->end, 1);
    return row == DATA_NONE || !number_behind_rows[row].issue;
}

/* 2030 and its like are years, if nothing says that they are not. */
static int may_be_year(const struct numeral *numeral) {
    int64_t year = numeral->low.decimal.coefficient;
    return numeral->digits == 4 && !numeral->decimals && year >= 1900 && year < 2100;
}

/* 2.0版 and 2025版 are names. */
static int is_version(const struct numeral *numeral, const struct unit *unit) {
    return unit_has_role(unit, CLASSIFIER_VERSION) && (numeral->decimals || may_be_year(numeral)) &&
           !numeral->multiplied;
}

uint32_t reject_quantity(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (is_vague(numeral) || (unit->kind == SPEECH_KIND_COUNT && is_base(view, numeral)) ||
        is_money_base(view, numeral, unit))
        return SPEECH_CATEGORY_INDEFINITE;
    /* 万企兴万村: a multiplier alone before a noun is no number unless a word of bound says so. */
    if (numeral->alone && unit->use == UNIT_USE_NOUN && !reject_is_bounded(view, numeral->first))
        return SPEECH_CATEGORY_IDIOM;
    if (numeral->style == STYLE_DIGITS && unit->kind == SPEECH_KIND_COUNT) return SPEECH_CATEGORY_NAME;
    if (is_version(numeral, unit) || is_slogan(view, numeral, unit) || is_named_number(view, numeral, unit))
        return SPEECH_CATEGORY_NAME;
    return is_indefinite(view, numeral, unit) ? SPEECH_CATEGORY_INDEFINITE : 0;
}

int reject_is_whole_text(const struct view *view, uint32_t first, uint32_t end) {
    return end == view->count && first == sign_length(view, 0, first);
}

/* Whether what stands behind a number leaves it without a unit: the end of its clause, or a word of bound. */
static int is_end_of_value(const struct view *view, uint32_t end) {
    uint32_t used;
    uint16_t code = view->code[end];
    return code == CODE_NONE || clause_ends(code) || mark_of(code)->joins == MARK_JOINS_LIST ||
           particle_of(code) == PARTICLE_OF || code == ')' ||
           trie_longest(&bound_after_trie, view->code + end, 4, &used) != DATA_NONE;
}

/* 郁闭度0.2以上: a word of bound makes a bare number a value as well. */
static int is_bare_bounded(const struct view *view, const struct numeral *numeral) {
    uint32_t used, first = numeral->first;
    if (numeral->style != STYLE_ARABIC || numeral->scaled || numeral->multiplied || may_be_year(numeral)) return 0;
    if (first == 0 || !is_han(view->code[first - 1])) return 0;
    return trie_longest(&bound_after_trie, view->code + numeral->end, 4, &used) != DATA_NONE && used > 1;
}

int reject_is_plain_number(const struct view *view, const struct numeral *numeral) {
    uint32_t used, row = word_before(&value_before_trie, view, numeral->first, &used);
    if (row == DATA_NONE) return is_bare_bounded(view, numeral);
    if (numeral->alone || numeral->scaled || numeral->unknown) return 0;
    int zero = numeral->style == STYLE_CHINESE && numeral->low.decimal.coefficient == 0;
    if (numeral->style != STYLE_ARABIC && !(zero && value_before_rows[row].chinese)) return 0;
    return is_end_of_value(view, numeral->end) && !(may_be_year(numeral) && !value_before_rows[row].chinese);
}

int reject_is_bounded(const struct view *view, uint32_t at) {
    uint32_t used;
    return trie_longest_before(&bound_before_trie, view->code + at, at < 5 ? at : 5, &used) != DATA_NONE;
}

int reject_money_before(const struct view *view, uint32_t at) {
    for (uint32_t back = 1; back <= MONEY_REACH && back <= at; back++) {
        uint16_t code = view->code[at - back];
        if (clause_ends(code) || mark_of(code)->joins == MARK_JOINS_LIST) return 0;
        uint32_t used;
        if (trie_longest(&money_noun_trie, view->code + at - back, back, &used) != DATA_NONE) return 1;
    }
    return 0;
}
