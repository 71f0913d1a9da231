#include "quantity/surround.h"

#include "quantity/change.h"
#include "quantity/clause.h"
#include "quantity/particle.h"
#include "quantity/word.h"

#include <string.h>

enum { DISTRIBUTE_REACH = 16, VERB_REACH = 8, VERB_LENGTH = 6, SHARE_REACH = 20, BREAKDOWN_REACH = 24 };

/* Whether 的 stands there: 最多的是3个 says no bound. */
static int holds_of(const struct view *view, uint32_t first, uint32_t end) {
    for (; first < end; first++)
        if (particle_of(view->code[first]) == PARTICLE_OF) return 1;
    return 0;
}

/* 至少安排2名: the row of an adverb with a verb between it and the number; DATA_NONE where there is none. */
static uint32_t adverb_before(const struct view *view, const struct clause *clause, uint32_t kind) {
    uint32_t at = clause->place;
    for (uint32_t end = at; end > clause->start && at - end < VERB_LENGTH; end--) {
        int mark = clause->words[at - end] & CLAUSE_MARK;
        if (mark && mark_of(view->code[end - 1])->joins == MARK_JOINS_LIST) break;
        if (!trie_may_begin(&bound_before_trie, view->code[end - 1])) continue;
        uint32_t used, row = word_before(&bound_before_trie, view, end, &used);
        if (row != DATA_NONE && bound_before_rows[row].adverb) {
            int reaches = at - end <= bound_before_rows[row].adverb && !holds_of(view, end, at);
            return reaches && (!bound_before_rows[row].kind || bound_before_rows[row].kind == kind) ? row : DATA_NONE;
        }
    }
    return DATA_NONE;
}

static int is_share(uint32_t kind) {
    return kind == SPEECH_KIND_PERCENT || kind == SPEECH_KIND_FRACTION || kind == SPEECH_KIND_MULTIPLE;
}

/* 不得低于总额的30%: the row of the word that bounds a share of what stands before `at`; DATA_NONE where there is none. */
static uint32_t share_bound_before(const struct view *view, uint32_t at) {
    for (uint32_t end = at; end > 0 && at - end < SHARE_REACH; end--) {
        const struct mark_row *mark = mark_of(view->code[end - 1]);
        /* In 超过20%的县占全国的30% the word bounds the other number. */
        uint32_t class = numeral_class_of(view->code[end - 1])->class;
        if (mark->ends || mark->joins == MARK_JOINS_LIST || (class != NUMERAL_NONE && class != NUMERAL_SOME)) break;
        uint32_t used, row = word_before(&bound_before_trie, view, end, &used);
        if (row != DATA_NONE && bound_before_rows[row].far) return row;
    }
    return DATA_NONE;
}

static void read_bound(const struct view *view, const struct clause *clause, struct reading *reading) {
    if (reading->kind == SPEECH_KIND_DATE || reading->kind == SPEECH_KIND_ORDINAL) return;
    uint32_t used, at = reading->first;
    uint32_t row = word_before(&bound_before_trie, view, at, &used);
    if (row == DATA_NONE) row = adverb_before(view, clause, reading->kind);
    if (row == DATA_NONE && at > 0 && particle_of(view->code[at - 1]) == PARTICLE_OF && is_share(reading->kind))
        row = share_bound_before(view, at - 1);
    if (row != DATA_NONE && bound_before_rows[row].bound && (!bound_before_rows[row].alone || reading->alone))
        reading->bound = bound_before_rows[row].bound;
    row = word_behind(&bound_after_trie, view, reading->end, &used);
    if (row != DATA_NONE && (!bound_after_rows[row].kind || bound_after_rows[row].kind == reading->kind)) {
        reading->bound = bound_after_rows[row].bound;
        return;
    }
    /* 超过35周岁(含): the bracket closes the end. */
    if (word_behind(&inclusive_trie, view, reading->end, &used) == DATA_NONE) return;
    if (reading->bound == SPEECH_BOUND_MORE_THAN) reading->bound = SPEECH_BOUND_AT_LEAST;
    if (reading->bound == SPEECH_BOUND_LESS_THAN) reading->bound = SPEECH_BOUND_AT_MOST;
}

static void read_per(const struct view *view, const struct clause *clause, struct reading *reading) {
    if (reading->kind != SPEECH_KIND_MONEY && reading->kind != SPEECH_KIND_MEASURE) return;
    if (reading->per_end > reading->per_first) return;
    uint32_t used;
    for (uint32_t end = reading->first; (end = clause_last_end(clause, CLAUSE_PER, end)) > 0; end--) {
        uint32_t row = word_before(&per_trie, view, end, &used);
        if (row == DATA_NONE) continue;
        reading->per_name = per_rows[row].per;
        return;
    }
}

/* Whether only a mark of a list stands between two readings. */
static int continues_list(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (previous->kind == 0 || reading->first != previous->end + 1) return 0;
    return mark_of(view->code[previous->end])->joins != MARK_JOINS_NONE;
}

/* 分别增加540家、增长9%: an item with a verb of its own. */
static int continues_group(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (!previous->group || reading->first - previous->end > VERB_REACH) return 0;
    if (mark_of(view->code[previous->end])->joins < MARK_JOINS_GROUPS) return 0;
    for (uint32_t i = previous->end; i < reading->first; i++)
        if (clause_ends(view->code[i])) return 0;
    return 1;
}

static int says_each(const struct view *view, const struct clause *clause, uint32_t first) {
    uint32_t used;
    for (uint32_t end = first; (end = clause_last_end(clause, CLAUSE_EACH, end)) > 0; end--) {
        uint32_t row = word_before(&each_word_trie, view, end, &used);
        uint32_t start = end - used;
        if (row != DATA_NONE && start >= clause->start && first - start <= DISTRIBUTE_REACH) return 1;
    }
    return 0;
}

/* Whether a reading goes on with what the one before it said: 新增34家,其中A县21家,B县8家 or 增速低于平均的有A县2.1%、B县2%. */
static int continues_breakdown(struct surround *surround, const struct view *view, const struct reading *reading) {
    const struct reading *previous = &surround->previous;
    /* 其他县为0: none of what is counted. */
    int none = reading->kind == SPEECH_KIND_NUMBER && previous->kind == SPEECH_KIND_COUNT;
    if (!previous->change || (previous->kind != reading->kind && !none) || reading->change) return 0;
    uint32_t at = previous->end, end = reading->first;
    if (end - at > BREAKDOWN_REACH || at == end) return 0;
    for (uint32_t i = at; i < end; i++)
        if (mark_of(view->code[i])->ends == MARK_ENDS_SENTENCE) return 0;
    uint32_t used;
    int list = mark_of(view->code[at])->joins == MARK_JOINS_LIST;
    int mark = list || particle_of(view->code[at]) == PARTICLE_COMMA || view->code[at] == '(';
    int begins = mark && word_behind(&breakdown_trie, view, at + 1, &used) != DATA_NONE;
    /* 减少139万人,其中城镇人口9亿人: what is more than the whole is no part of it. */
    begins = begins && amount_rough(&reading->low) <= amount_rough(&previous->high) &&
             (reading->kind != SPEECH_KIND_MEASURE || reading->unit == previous->unit);
    if (none && particle_of(view->code[end - 1]) == PARTICLE_IS) end--;
    int place = word_before(&place_end_trie, view, end, &used) != DATA_NONE;
    int named = place || (surround->breakdown && list && !change_begins_item(view, at + 1));
    int other = mark && named && (surround->breakdown || reading->kind == SPEECH_KIND_PERCENT);
    surround->breakdown = begins || (other && surround->breakdown);
    return begins || other;
}

/* Whether a reading is the next of 新增甲业3400人、乙业1200人、丙业800人: things of one kind, none of them with a verb of its
 * own. */
static int continues_things(const struct view *view, const struct reading *previous, const struct reading *reading) {
    uint32_t at = previous->end, length = reading->unit_end - reading->unit_first;
    int same = previous->kind == SPEECH_KIND_COUNT && reading->kind == SPEECH_KIND_COUNT && length > 0 &&
               previous->unit_end - previous->unit_first == length &&
               memcmp(view->code + previous->unit_first, view->code + reading->unit_first, length * 2) == 0;
    if (!same || !previous->change || reading->change || reading->first <= at || reading->first - at > BREAKDOWN_REACH)
        return 0;
    if (mark_of(view->code[at])->joins != MARK_JOINS_LIST || change_begins_item(view, at + 1)) return 0;
    if (mark_of(view->code[reading->first - 1])->filler) return 0; /* 总数达1100个 is a level */
    for (uint32_t i = at + 1; i < reading->first; i++) {
        const struct mark_row *mark = mark_of(view->code[i]);
        if (mark->ends || mark->level || mark->joins == MARK_JOINS_LIST) return 0;
    }
    return 1;
}

static void read_list(struct surround *surround, const struct view *view, const struct clause *clause,
                      struct reading *reading) {
    const struct reading *previous = &surround->previous;
    if (continues_breakdown(surround, view, reading) || continues_things(view, previous, reading)) {
        reading->change = previous->change;
        reading->basis = previous->basis;
    } else if (continues_list(view, previous, reading)) {
        reading->group = previous->group;
        if (reading->kind != previous->kind) return;
        if (!reading->change) reading->change = previous->change;
        if (!reading->basis) reading->basis = previous->basis;
    } else if (says_each(view, clause, reading->first)) {
        reading->group = continues_group(view, previous, reading) ? previous->group : ++surround->groups;
    }
}

/* Whether 或 joins the reading to one of the same kind, and a bound stands behind the pair. */
static uint32_t shares_bound(const struct reading *previous, const struct view *view, const struct reading *reading) {
    if (previous->kind != reading->kind || previous->bound || previous->range) return 0;
    if (reading->first != previous->end + 1 || particle_of(view->code[previous->end]) != PARTICLE_OR) return 0;
    uint32_t used, row = word_behind(&bound_after_trie, view, reading->end, &used);
    return row != DATA_NONE && reading->bound == bound_after_rows[row].bound;
}

void surround_read(struct surround *surround, const struct view *view, struct reading *reading) {
    if (reading->kind == SPEECH_KIND_DATE) {
        surround->shared = 0;
        surround->previous = *reading;
        return;
    }
    struct clause clause = clause_before(view, reading->first);
    read_bound(view, &clause, reading);
    change_read(view, &clause, reading);
    /* Of a rate with a sign the sign says the direction, and the change is that of a growth rate: -7.9%. */
    if (reading->change == SPEECH_CHANGE_DECREASE && reading->low.decimal.coefficient < 0)
        reading->change = SPEECH_CHANGE_INCREASE;
    read_per(view, &clause, reading);
    surround->shared = shares_bound(&surround->previous, view, reading);
    read_list(surround, view, &clause, reading);
    surround->previous = *reading;
}
