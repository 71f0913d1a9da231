#include "quantity/unit.h"

#include <string.h>

enum { LONGEST_UNIT = 12, LONG_NUMERAL = 3 };

int unit_gap(const struct view *view, uint32_t index) {
    return !(view->gap[index] & (GAP_WIDE | GAP_PARAGRAPH));
}

static int is_latin(uint16_t code) {
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

/* How many characters from `at` may belong to one unit: to the first gap that parts. */
static uint32_t reach(const struct view *view, uint32_t at) {
    uint32_t end = at;
    const uint8_t *gap = view->gap;
    /* Nearly always there is none: eight at a time. */
    uint64_t first, rest, parting = UINT64_C(0x0101010101010101) * (GAP_WIDE | GAP_PARAGRAPH);
    if (view->count - at > LONGEST_UNIT) {
        memcpy(&first, gap + at, sizeof first);
        memcpy(&rest, gap + at + LONGEST_UNIT - sizeof rest, sizeof rest);
        if (!((first | rest) & parting)) return LONGEST_UNIT;
    }
    while (end < at + LONGEST_UNIT && view->code[end] && !(gap[end] & (GAP_WIDE | GAP_PARAGRAPH))) end++;
    return end - at;
}

/* A number all alone on its line is a page number: what follows in the next line is not its unit. */
static int is_page_number(const struct view *view, const struct numeral *numeral, uint32_t at) {
    return view->gap[at] & GAP_LINE && view->gap[numeral->first] & GAP_LINE && !numeral->multiplied;
}

/* Whether this use of a unit stands behind numbers written like that. 十分 and 五里 are words more often than quantities,
 * but a numeral as long as that of 二十五度 begins no other word. */
static int allows(uint32_t use, const struct numeral *numeral) {
    int chinese = numeral->style == STYLE_CHINESE || numeral->style == STYLE_DIGITS;
    int is_long = numeral->style == STYLE_CHINESE && numeral->end >= numeral->first + LONG_NUMERAL;
    if (use == UNIT_USE_ARABIC_NOUN) return numeral->style == STYLE_ARABIC;
    if (use == UNIT_USE_ARABIC) return numeral->style == STYLE_ARABIC || is_long;
    if (use == UNIT_USE_CN) return chinese;
    if (use == UNIT_USE_NOUN) return numeral->style != STYLE_PLACEHOLDER;
    return 1;
}

/* 两角五分: before a part of it 角 is one of 元, behind whatever numeral. */
static int has_part(const struct view *view, uint32_t end, const struct unit_row *unit) {
    uint32_t used;
    if (unit->kind != SPEECH_KIND_MONEY || unit->power >= 0 || !numeral_class_of(view->code[end])->trigger) return 0;
    uint32_t row = trie_longest(&money_part_trie, view->code + end + 1, 2, &used);
    return row != DATA_NONE && money_part_rows[row].power < unit->power;
}

/* The longest row of either table that may stand behind such a number; a unit before a classifier of the same length.
 * Gives its length, 0 for none. */
static uint32_t longest(const struct view *view, uint32_t at, uint32_t limit, const struct numeral *numeral,
                        struct unit *unit) {
    uint32_t unit_length, classifier_length;
    uint32_t row = trie_longest(&unit_trie, view->code + at, limit, &unit_length);
    uint32_t classifier = trie_longest(&classifier_trie, view->code + at, limit, &classifier_length);
    if (row != DATA_NONE && is_latin(view->code[at + unit_length - 1]) && is_latin(view->code[at + unit_length]))
        unit_length = 0;
    if (unit_length && unit_length >= classifier_length &&
        (allows(unit_rows[row].use, numeral) || has_part(view, at + unit_length, &unit_rows[row]))) {
        unit->row = &unit_rows[row];
        unit->classifier = NULL;
        unit->kind = unit_rows[row].kind;
        unit->use = unit_rows[row].use;
        return unit_length;
    }
    if (classifier_length == 0 || !allows(classifier_rows[classifier].use, numeral)) return 0;
    /* A classifier is no part of a longer unit that does not go with the number. */
    if (unit_length > classifier_length) return 0;
    unit->row = NULL;
    unit->classifier = &classifier_rows[classifier];
    unit->kind = classifier_rows[classifier].use == UNIT_USE_RANK ? SPEECH_KIND_ORDINAL : SPEECH_KIND_COUNT;
    unit->use = classifier_rows[classifier].use;
    if (unit->use == UNIT_USE_ARABIC_NOUN) unit->use = UNIT_USE_NOUN;
    return classifier_length;
}

const struct unit_row *unit_of_code(const char *code, int32_t power) {
    for (uint32_t i = 0; i < unit_row_count; i++)
        if (unit_rows[i].power == power && strcmp(unit_rows[i].code, code) == 0) return &unit_rows[i];
    return NULL;
}

int classifier_has_role(const struct view *view, uint32_t at, uint32_t role) {
    uint32_t row = trie_exact(&classifier_trie, view->code + at, 1);
    return row != DATA_NONE && classifier_rows[row].role == role;
}

/* 3分/千瓦时: a price, not a score. */
static void set_cents(struct unit *unit) {
    unit->row = unit_of_code("CNY", -2);
    unit->kind = unit->row->kind;
    unit->use = unit->row->use;
}

/* 元/人, 微克/立方米: a second unit behind a slash belongs to the first, and says by what it is counted. */
static void take_denominator(const struct view *view, uint32_t limit, const struct numeral *numeral,
                             struct unit *unit) {
    uint32_t slash = unit->end;
    if (view->code[slash] != '/' || slash + 1 >= limit) return;
    struct unit denominator;
    uint32_t length = longest(view, slash + 1, limit - slash - 1, numeral, &denominator);
    if (length == 0) return;
    int cents = unit_has_role(unit, CLASSIFIER_CENTS);
    unit->end = slash + 1 + length;
    unit->classifier = NULL;
    unit->compound = 1;
    if (cents) set_cents(unit);
    /* 元/人 is an amount by person; in 微克/立方米 the denominator is part of what is measured. */
    unit->per_first = unit->kind == SPEECH_KIND_MONEY ? slash + 1 : unit->end;
    unit->per_end = unit->end;
}

/* Blanks, however many, before 个百分点: no column of a table begins with it. */
static int is_far_point(const struct view *view, uint32_t at) {
    uint32_t used;
    if (view->gap[at] & (GAP_LINE | GAP_PARAGRAPH) || !view->code[at]) return 0;
    uint32_t row = trie_longest(&unit_trie, view->code + at, LONGEST_UNIT, &used);
    return row != DATA_NONE && unit_rows[row].kind == SPEECH_KIND_PERCENTAGE_POINT;
}

/* 万件(辆): a second classifier in brackets belongs to the unit. */
static void take_alternative(const struct view *view, uint32_t limit, const struct numeral *numeral,
                             struct unit *unit) {
    struct unit other;
    uint32_t open = unit->end;
    if (view->code[open] != '(' || unit->kind != SPEECH_KIND_COUNT || open + 1 >= limit) return;
    uint32_t length = longest(view, open + 1, limit - open - 1, numeral, &other);
    if (length == 0 || other.use != UNIT_USE_ANY || view->code[open + 1 + length] != ')') return;
    unit->classifier = NULL;
    unit->end = unit->per_first = unit->per_end = open + length + 2;
}

int unit_match(const struct view *view, uint32_t at, const struct numeral *numeral, struct unit *unit) {
    *unit = (struct unit){.first = at, .end = at, .per_first = at, .per_end = at};
    uint16_t first = view->code[at];
    if (!trie_may_begin(&unit_trie, first) && !trie_may_begin(&classifier_trie, first)) return 0;
    if (is_page_number(view, numeral, at)) return 0;
    uint32_t limit = reach(view, at);
    if (limit == 0 && is_far_point(view, at)) limit = 1 + reach(view, at + 1);
    uint32_t length = longest(view, at, limit, numeral, unit);
    if (length == 0) return 0;
    /* 三成员, 一分为二: behind a Chinese numeral the longer word wins; digits are hardly ever followed by one. */
    uint32_t word_length;
    int placeholder = numeral->style == STYLE_PLACEHOLDER;
    uint32_t row =
        trie_longest(placeholder ? &placeholder_noun_trie : &not_unit_trie, view->code + at, limit, &word_length);
    int word = word_length > length;
    if (word && numeral->style == STYLE_ARABIC) word = not_unit_rows[row].arabic;
    if (word && numeral->style != STYLE_DIGITS) return 0;
    if (unit->use == UNIT_USE_NOUN) {
        if (unit->classifier->use == UNIT_USE_ARABIC_NOUN && view->gap[at]) return 0;
        unit->classifier = NULL;
        unit->end = at; /* the noun is counted without a classifier, and is no part of the quantity */
        return 1;
    }
    unit->end = at + length;
    take_alternative(view, at + limit, numeral, unit);
    take_denominator(view, at + limit, numeral, unit);
    return 1;
}
