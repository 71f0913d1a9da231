#include "quantity/damage.h"

#include "text/loss.h"

enum { LAST_DAY = 31, LONGEST_WORD = 3 };

/* 228日 behind a word that names a day: no month has so many, and a span of days is not put like that. */
static int is_day_without_month(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint16_t code = view->code[unit->first], next = view->code[unit->end];
    if (code != u'日' || numeral->low.decimal.coefficient <= LAST_DAY || numeral->digits < 3) return 0;
    if (next == u'内' || next == u'以' || next == u'前' || next == u'后') return 0;
    uint32_t used, at = numeral->first;
    return trie_longest_before(&day_before_trie, view->code + at, at < LONGEST_WORD ? at : LONGEST_WORD, &used) !=
           DATA_NONE;
}

/* 199210年: a year and what followed it ran together. Durations of so many years are not written without 万. */
static int is_year_run_together(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    return view->code[unit->first] == u'年' && unit->end == unit->first + 1 && numeral->digits >= 5;
}

/* 〔201462号: the bracket between year and number is lost. */
static int is_issue_run_together(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint16_t before = numeral->first > 0 ? view->code[numeral->first - 1] : 0;
    return view->code[unit->first] == u'号' && (before == u'〔' || before == '[') && numeral->digits >= 5;
}

int damage_found(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (numeral->style != STYLE_ARABIC || numeral->decimals || numeral->multiplied) return 0;
    if (is_issue_run_together(view, numeral, unit)) return 1;
    return is_day_without_month(view, numeral, unit) || is_year_run_together(view, numeral, unit);
}

int damage_around(const struct view *view, uint32_t first, uint32_t end) {
    return loss_within(view, first, end) || loss_before(view, first);
}

/* The shares of a whole are given in tenths, so both ratios add up to ten. A time has two digits behind its colons. */
uint32_t damage_ratios_end(const struct view *view, const struct numeral *left, const struct numeral *middle,
                           uint32_t mark) {
    struct numeral right;
    uint32_t end;
    if (view->code[mark] != ':' || middle->digits != 2 || left->digits != 1 || middle->decimals || left->decimals)
        return 0;
    if (!numeral_read(view, mark + 1, &right, &end) || right.style != STYLE_ARABIC || right.digits != 1) return 0;
    int64_t shares = middle->low.decimal.coefficient;
    return left->low.decimal.coefficient + shares / 10 == 10 && shares % 10 + right.low.decimal.coefficient == 10 ? end
                                                                                                                  : 0;
}
