#include "quantity/damage.h"

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

int damage_found(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (numeral->style != STYLE_ARABIC || numeral->decimals || numeral->multiplied) return 0;
    return is_day_without_month(view, numeral, unit) || is_year_run_together(view, numeral, unit);
}
