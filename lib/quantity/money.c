#include "quantity/money.h"

#include "quantity/clause.h"
#include "quantity/reject.h"

#include <string.h>

enum { LONGEST_CURRENCY = 12, LONGEST_SIGN = 4, SENTENCE_REACH = 40 };

/* The row of the currency that stands right before `at`, or NULL. */
static const struct currency_before_row *currency_before(const struct view *view, uint32_t at) {
    uint32_t used;
    if (at == 0) return NULL;
    uint32_t row =
        trie_longest_before(&currency_before_trie, view->code + at, at < LONGEST_SIGN ? at : LONGEST_SIGN, &used);
    return row == DATA_NONE ? NULL : &currency_before_rows[row];
}

static int is_yuan(const struct reading *reading) {
    return reading->kind == SPEECH_KIND_MONEY && reading->unit && strcmp(reading->unit->code, "CNY") == 0;
}

static void set_currency(struct reading *reading, const struct currency_before_row *currency) {
    reading->currency = currency;
    reading->unit = unit_of_code(currency->code, 0);
    reading->unit_name = currency->name;
}

/* 3万元欧元: the currency behind 元 is the one that is meant. */
static void read_currency_behind(const struct view *view, struct reading *reading) {
    uint32_t used, row = trie_longest(&unit_trie, view->code + reading->end, LONGEST_CURRENCY, &used);
    if (row == DATA_NONE || unit_rows[row].kind != SPEECH_KIND_MONEY || used < 2) return;
    reading->unit = &unit_rows[row];
    reading->end = reading->unit_end = reading->end + used;
    reading->per_first = reading->per_end = reading->end;
}

/* The row of the part of a currency at `at`, or NULL. */
static const struct money_part_row *part_at(const struct view *view, uint32_t at, const char *code, uint32_t *used) {
    uint32_t row = trie_longest(&money_part_trie, view->code + at, 2, used);
    return row != DATA_NONE && strcmp(money_part_rows[row].code, code) == 0 ? &money_part_rows[row] : NULL;
}

/* 6角三分, 又三美分: the parts of a unit, from the larger to the smaller. */
static void read_parts(const struct view *view, struct reading *reading) {
    int32_t last = reading->unit->power;
    for (;;) {
        struct numeral part;
        uint32_t used, at = reading->end + (particle_of(view->code[reading->end]) == PARTICLE_AND), end;
        if (!numeral_class_of(view->code[at])->trigger || reading->bound || !unit_gap(view, at)) return;
        if (!numeral_read(view, at, &part, &end) || part.unknown || part.decimals) return;
        const struct money_part_row *row = part_at(view, end, reading->unit->code, &used);
        int64_t count = part.low.decimal.coefficient;
        if (row == NULL || row->power >= last || part.low.decimal.exponent || count >= (last ? 10 : 100)) return;
        if (count > 9 && row->power != -2) return;
        struct amount sum = reading->low;
        if (!amount_add_below(&sum, count, row->power)) return;
        last = row->power;
        reading->low = reading->high = sum;
        reading->end = reading->unit_end = reading->number_end = end + used;
        reading->unit_first = end;
        reading->unit_name = reading->unit->name;
        reading->per_first = reading->per_end = reading->end;
    }
}

/* 十块三毛: 块 behind a Chinese numeral is a classifier unless parts of 元 or 钱 follow. */
static void read_pieces(const struct view *view, struct reading *reading) {
    if (!reading_has_role(reading, CLASSIFIER_PIECE) || reading->range || reading->unknown) return;
    struct reading money = *reading;
    money.unit = unit_of_code("CNY", 0);
    money.kind = SPEECH_KIND_MONEY;
    read_parts(view, &money);
    /* Behind a word of money, with nothing there to be counted, it is one too: 花了三块。 */
    int bare = (view->code[reading->end] == CODE_NONE || clause_ends(view->code[reading->end])) &&
               reject_money_before(view, reading->first);
    if (money.end > reading->end || bare) *reading = money;
}

void money_set_yuan(struct reading *reading) {
    reading->unit = unit_of_code("CNY", 0);
    reading->unit_name = reading->unit->name;
    reading->kind = SPEECH_KIND_MONEY;
}

void money_read(const struct view *view, struct reading *reading) {
    read_pieces(view, reading);
    if (reading->kind != SPEECH_KIND_MONEY || reading->unit == NULL || reading->per_end > reading->per_first) return;
    int yuan = is_yuan(reading);
    if (yuan && trie_may_begin(&unit_trie, view->code[reading->end])) read_currency_behind(view, reading);
    if (!reading->range && !reading->unknown) read_parts(view, reading);
    if (!yuan) return;
    const struct currency_before_row *row = currency_before(view, reading->first);
    if (row == NULL) return;
    set_currency(reading, row);
}

/* Whether no sentence ends between an amount and the next one, and these are not far from each other. */
static int is_same_sentence(const struct view *view, uint32_t end, uint32_t first) {
    if (first - end > SENTENCE_REACH) return 0;
    for (uint32_t at = end; at < first; at++)
        if (mark_of(view->code[at])->ends == MARK_ENDS_SENTENCE) return 0;
    return 1;
}

void money_adjust(const struct view *view, const struct reading *previous, struct reading *reading) {
    uint32_t used;
    if (reading->currency || !is_yuan(reading)) return;
    int ends_span = trie_longest(&bound_after_trie, view->code + previous->end, 4, &used) != DATA_NONE &&
                    previous->end + used == reading->first;
    int stays = previous->currency->stays && is_same_sentence(view, previous->end, reading->first);
    if (ends_span || stays) set_currency(reading, previous->currency);
}

int money_read_sign(const struct view *view, struct reading *reading) {
    const struct currency_before_row *row = currency_before(view, reading->first);
    if (row == NULL || reading->alone) return 0;
    set_currency(reading, row);
    reading->kind = SPEECH_KIND_MONEY;
    return 1;
}
