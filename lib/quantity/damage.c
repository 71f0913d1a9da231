#include "quantity/damage.h"

#include "quantity/calendar_word.h"
#include "quantity/particle.h"
#include "quantity/word.h"
#include "text/loss.h"

enum { LAST_DAY = 31 };

/* 228日 behind a word that names a day: no month has so many, and a span of days is not put like that. */
static int is_day_without_month(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used, at = numeral->first;
    if (unit->kind != SPEECH_KIND_DURATION || !has_role(view, unit->first, CALENDAR_DAY, &used)) return 0;
    if (numeral->low.decimal.coefficient <= LAST_DAY) return 0;
    uint32_t after = trie_exact(&day_after_trie, view->code + unit->end, 1);
    if (after != DATA_NONE && day_after_rows[after].role != DAY_AFTER_BEGINS) return 0;
    uint32_t row = word_before(&day_before_trie, view, at, &used);
    return row != DATA_NONE && day_before_rows[row].role >= DAY_BEFORE_NAMES;
}

/* 199210年: a year and what followed it ran together. Durations of so many years are not written without 万. */
static int is_year_run_together(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used;
    return numeral->digits >= 5 && unit->end == unit->first + 1 && has_role(view, unit->first, CALENDAR_YEAR, &used);
}

/* 〔201462号: the bracket between year and number is lost. */
static int is_issue_run_together(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    return numeral->digits >= 5 && unit_has_role(unit, CLASSIFIER_NUMBER) &&
           particle_before(view, numeral->first) == PARTICLE_OPEN_YEAR;
}

int damage_found(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (numeral->style != STYLE_ARABIC || numeral->digits < 3 || numeral->decimals || numeral->multiplied) return 0;
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
