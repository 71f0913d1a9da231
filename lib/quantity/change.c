#include "quantity/change.h"

#include "quantity/particle.h"
#include "quantity/word.h"

enum {
    MOST_FILLERS = 3,
    LONGEST_VERB = 2 /* before 到 */
};

static int may_change(uint32_t kind) {
    return kind != SPEECH_KIND_DATE && kind != SPEECH_KIND_ORDINAL && kind != SPEECH_KIND_RATIO;
}

static int is_rate(uint32_t kind) {
    return kind == SPEECH_KIND_PERCENT || kind == SPEECH_KIND_PERCENTAGE_POINT;
}

/* Steps back over what may stand between a verb and its amount: 了 为 达 约, and words of bound. */
static uint32_t skip_fillers(const struct view *view, const struct reading *reading) {
    uint32_t at = reading->first;
    for (uint32_t steps = 0; steps < MOST_FILLERS && at > 0; steps++) {
        uint32_t used, row = word_before(&bound_before_trie, view, at, &used);
        if (row != DATA_NONE) {
            const struct bound_before_row *word = &bound_before_rows[row];
            if (!word->bound || (word->alone && !reading->alone)) break;
            at -= used;
        } else if (mark_of(view->code[at - 1])->filler) {
            at--;
        } else {
            break;
        }
    }
    return at;
}

/* Whether a word of change is about amounts of that kind. 提升五年行动 raises no years: time only grows by verbs that say
 * so themselves. */
static int goes_with(const struct change_row *row, uint32_t kind) {
    if (kind == SPEECH_KIND_DURATION) return row->amounts == CHANGE_OF_TIME;
    if (kind == SPEECH_KIND_COUNT && row->amounts == CHANGE_OF_RATE) return 0;
    return !row->kind || row->kind == kind;
}

/* 实现10%以上增长: the word of change may stand behind a rate. */
static int change_behind(const struct view *view, struct reading *reading) {
    if (reading->kind != SPEECH_KIND_PERCENT) return 0;
    uint32_t at = reading->end, used;
    if (word_behind(&bound_after_trie, view, at, &used) != DATA_NONE) at += used;
    if (particle_of(view->code[at]) == PARTICLE_OF) at++;
    uint32_t row = word_behind(&change_noun_trie, view, at, &used);
    if (row == DATA_NONE) return 0;
    reading->change = change_noun_rows[row].change;
    return 1;
}

int change_begins_item(const struct view *view, uint32_t at) {
    uint32_t used;
    return mark_of(view->code[at - 1])->joins == MARK_JOINS_LIST &&
           word_behind(&item_verb_trie, view, at, &used) != DATA_NONE;
}

/* Where a look back from `at` for a verb ends: where an item of a list has a verb of its own, or behind a level, which
 * says that the verb before it names no amount (由9.8%降至7.5%); else where the clause begins. */
static uint32_t search_end(const struct view *view, const struct clause *clause, uint32_t at) {
    for (uint32_t end = at; (end = clause_last_end(clause, CLAUSE_MARK, end)) > 0; end--)
        if (mark_of(view->code[end - 1])->level || (end < at && change_begins_item(view, end))) return end;
    return clause->start;
}

/* A verb further back in the clause that reaches the amount. Gives where it begins, or `at`. */
static uint32_t read_far(const struct view *view, const struct clause *clause, uint32_t at, struct reading *reading) {
    uint32_t used, stop = 0;
    for (uint32_t end = at; (end = clause_last_end(clause, CLAUSE_CHANGE, end)) > 0; end--) {
        if (stop == 0) stop = search_end(view, clause, at);
        if (end <= stop) return at;
        uint32_t found = word_before(&change_trie, view, end, &used);
        if (found == DATA_NONE) continue;
        const struct change_row *row = &change_rows[found];
        /* A rate is changed by a verb next to it, or by a noun that is about rates: 增速. */
        if (row->kind && row->kind != reading->kind) continue;
        int reaches = row->reach == CHANGE_REACH_CLAUSE && goes_with(row, reading->kind);
        /* 压减项目30%: of verbs further back only those that take something away are about a rate. */
        int far = reading->kind == SPEECH_KIND_PERCENT && !row->kind && row->change != SPEECH_CHANGE_DECREASE;
        if (!reaches || far) return at;
        reading->change = row->change;
        return end - used;
    }
    return at;
}

/* 由9.8%降至7.5%, 25%下降为16%: whether a verb behind the amount leads from it to another level. */
static int is_first_level(const struct view *view, uint32_t end) {
    uint32_t used;
    for (uint32_t at = end + 1; at <= end + LONGEST_VERB && view->code[at]; at++) {
        if (!mark_of(view->code[at])->level && particle_of(view->code[at]) != PARTICLE_IS) continue;
        if (word_before(&change_trie, view, at, &used) != DATA_NONE && used == at - end) return 1;
        return word_before(&change_trie, view, at + 1, &used) != DATA_NONE && used == at + 1 - end;
    }
    return 0;
}

/* The verb right before the amount, or further back in its clause one that reaches so far. Gives where the verb
 * begins. */
static uint32_t read_verb(const struct view *view, const struct clause *clause, struct reading *reading) {
    uint32_t used, first = reading->first, at = skip_fillers(view, reading);
    uint32_t row = word_before(&change_trie, view, first, &used);
    if (row != DATA_NONE && !change_rows[row].change && !change_rows[row].kind) return first;
    if (at < first) row = word_before(&change_trie, view, at, &used);
    if (row != DATA_NONE && goes_with(&change_rows[row], reading->kind)) {
        reading->change = change_rows[row].change;
        return at - used;
    }
    if (is_rate(reading->kind) && is_first_level(view, reading->end)) return first;
    return change_behind(view, reading) ? at : read_far(view, clause, at, reading);
}

/* What the amount is compared with, by words before `verb`: 同比 比上年. */
static void read_basis(const struct view *view, const struct clause *clause, uint32_t verb, struct reading *reading) {
    uint32_t used;
    for (uint32_t end = verb; (end = clause_last_end(clause, CLAUSE_BASIS, end)) > 0; end--) {
        uint32_t row = word_before(&basis_trie, view, end, &used);
        if (row == DATA_NONE) continue;
        reading->basis = basis_rows[row].basis;
        return;
    }
}

void change_read(const struct view *view, const struct clause *clause, struct reading *reading) {
    if (!may_change(reading->kind) || reading_has_role(reading, CLASSIFIER_GREAT)) return;
    uint32_t verb = reading->change ? reading->first : read_verb(view, clause, reading);
    int compared = reading->change || reading->kind == SPEECH_KIND_MULTIPLE || is_rate(reading->kind);
    if (compared) read_basis(view, clause, verb, reading);
}
