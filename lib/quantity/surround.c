#include "quantity/surround.h"

#include "quantity/clause.h"

enum {
    WORD_REACH = 8,    /* characters of the longest word of bound or change */
    CLAUSE_REACH = 30, /* so far back a verb may stand from its amount */
    DISTRIBUTE_REACH = 16,
    VERB_REACH = 8,
    VERB_LENGTH = 4,
    BREAKDOWN_REACH = 24
};

static uint32_t limit_of(uint32_t at, uint32_t most) {
    return at < most ? at : most;
}

/* Steps back over what may stand between a verb and its amount: 了 为 达 约, and words of bound. */
static uint32_t skip_fillers(const struct view *view, const struct reading *reading) {
    uint32_t at = reading->first;
    for (uint32_t steps = 0; steps < 3 && at > 0; steps++) {
        uint16_t code = view->code[at - 1];
        uint32_t used;
        uint32_t row = trie_longest_before(&bound_before_trie, view->code + at, limit_of(at, WORD_REACH), &used);
        if (row != DATA_NONE) {
            const struct bound_before_row *word = &bound_before_rows[row];
            if (!word->bound || (word->alone && !reading->alone)) break;
            at -= used;
        } else if (code == u'了' || code == u'为' || code == u'达') {
            at--;
        } else {
            break;
        }
    }
    return at;
}

/* 至少安排2名: the row of an adverb with a verb between it and the number; DATA_NONE where there is none. */
static uint32_t adverb_before(const struct view *view, uint32_t at) {
    for (uint32_t end = at; end > 0 && at - end < VERB_LENGTH; end--) {
        uint16_t code = view->code[end - 1];
        if (clause_ends(code) || code == u'、') break;
        uint32_t used;
        uint32_t row = trie_longest_before(&bound_before_trie, view->code + end, limit_of(end, WORD_REACH), &used);
        if (row != DATA_NONE && bound_before_rows[row].adverb) return row;
    }
    return DATA_NONE;
}

static void read_bound(const struct view *view, struct reading *reading) {
    if (reading->kind == SPEECH_KIND_DATE || reading->kind == SPEECH_KIND_ORDINAL) return;
    uint32_t used, at = reading->first;
    uint32_t row = trie_longest_before(&bound_before_trie, view->code + at, limit_of(at, WORD_REACH), &used);
    if (row == DATA_NONE) row = adverb_before(view, at);
    if (row != DATA_NONE && bound_before_rows[row].bound && (!bound_before_rows[row].alone || reading->alone))
        reading->bound = bound_before_rows[row].bound;
    row = trie_longest(&bound_after_trie, view->code + reading->end, WORD_REACH, &used);
    if (row != DATA_NONE && (!bound_after_rows[row].kind || bound_after_rows[row].kind == reading->kind)) {
        reading->bound = bound_after_rows[row].bound;
        return;
    }
    /* 超过35周岁(含): the bracket closes the end. */
    const uint16_t *code = view->code + reading->end;
    if (code[0] != '(' || code[1] != u'含' || code[2] != ')') return;
    if (reading->bound == SPEECH_BOUND_MORE_THAN) reading->bound = SPEECH_BOUND_AT_LEAST;
    if (reading->bound == SPEECH_BOUND_LESS_THAN) reading->bound = SPEECH_BOUND_AT_MOST;
}

static int may_change(uint32_t kind) {
    return kind != SPEECH_KIND_DATE && kind != SPEECH_KIND_ORDINAL && kind != SPEECH_KIND_RATIO;
}

static int is_rate(uint32_t kind) {
    return kind == SPEECH_KIND_PERCENT || kind == SPEECH_KIND_PERCENTAGE_POINT;
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
    if (trie_longest(&bound_after_trie, view->code + at, WORD_REACH, &used) != DATA_NONE) at += used;
    if (view->code[at] == u'的') at++;
    uint32_t row = trie_longest(&change_noun_trie, view->code + at, WORD_REACH, &used);
    if (row == DATA_NONE) return 0;
    reading->change = change_noun_rows[row].change;
    return 1;
}

/* Whether an item of a list that begins at `at` has a verb of its own. */
static int begins_item(const struct view *view, uint32_t at) {
    uint32_t used;
    return view->code[at - 1] == u'、' &&
           trie_longest(&item_verb_trie, view->code + at, WORD_REACH, &used) != DATA_NONE;
}

/* The verb right before the amount, or further back in its clause one that reaches so far. Gives where the verb begins. */
static uint32_t read_change(const struct view *view, const struct clause *clause, struct reading *reading) {
    uint32_t used, first = reading->first;
    uint32_t level = trie_longest_before(&change_trie, view->code + first, limit_of(first, WORD_REACH), &used);
    if (level != DATA_NONE && !change_rows[level].change && !change_rows[level].kind) return first;
    uint32_t at = skip_fillers(view, reading);
    uint32_t row = trie_longest_before(&change_trie, view->code + at, limit_of(at, WORD_REACH), &used);
    if (row != DATA_NONE && goes_with(&change_rows[row], reading->kind)) {
        reading->change = change_rows[row].change;
        return at - used;
    }
    if (change_behind(view, reading)) return at;
    for (uint32_t end = clause->change ? at : 0; end > clause->start; end--) {
        if (end < at && begins_item(view, end)) break;
        /* A level says that the verb before it names no amount: 由9.8%降至7.5%. */
        if (view->code[end - 1] == u'到' || view->code[end - 1] == u'至') break;
        row = trie_longest_before(&change_trie, view->code + end, limit_of(end, WORD_REACH), &used);
        if (row == DATA_NONE) continue;
        /* A rate is changed by a verb next to it, or by a noun that is about rates: 增速. */
        int rate = reading->kind == SPEECH_KIND_PERCENT;
        if (change_rows[row].kind && change_rows[row].kind != reading->kind) continue;
        int reaches = change_rows[row].reach == CHANGE_REACH_CLAUSE && goes_with(&change_rows[row], reading->kind);
        /* 压减项目30%: of verbs further back only those that take something away are about a rate. */
        int far = rate && !change_rows[row].kind && change_rows[row].change != SPEECH_CHANGE_DECREASE;
        if (!reaches || far) break;
        reading->change = change_rows[row].change;
        return end - used;
    }
    return at;
}

static void read_basis(const struct view *view, uint32_t start, uint32_t verb, struct reading *reading) {
    for (uint32_t end = verb, used; end > start; end--) {
        uint32_t row = trie_longest_before(&basis_trie, view->code + end, limit_of(end, WORD_REACH), &used);
        if (row == DATA_NONE) continue;
        reading->basis = basis_rows[row].basis;
        return;
    }
}

static void read_per(const struct view *view, uint32_t start, struct reading *reading) {
    if (reading->kind != SPEECH_KIND_MONEY && reading->kind != SPEECH_KIND_MEASURE) return;
    if (reading->per_end > reading->per_first) return;
    for (uint32_t end = reading->first, used; end > start; end--) {
        uint32_t row = trie_longest_before(&per_trie, view->code + end, limit_of(end, WORD_REACH), &used);
        if (row == DATA_NONE) continue;
        /* The word's last characters name the thing: 人 in 人均, 亩 in 每亩. */
        reading->per_first = end - used;
        reading->per_end = end;
        for (uint32_t i = end - used; i < end; i++) {
            if (view->code[i] == u'每') reading->per_first = i + 1;
            if (view->code[i] == u'均') reading->per_end = i;
        }
        return;
    }
}

/* Whether only a mark of a list stands between two readings. */
static int continues_list(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (previous->kind == 0 || reading->first != previous->end + 1) return 0;
    uint16_t code = view->code[previous->end];
    return code == u'、' || code == u'和' || code == u'与' || code == u'及' || code == u'或';
}

/* 分别增加540家、增长9%: an item with a verb of its own. */
static int continues_group(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (!previous->group || reading->first - previous->end > VERB_REACH) return 0;
    uint16_t mark = view->code[previous->end];
    if (mark != u'、' && mark != u'和' && mark != u'与') return 0;
    for (uint32_t i = previous->end; i < reading->first; i++)
        if (clause_ends(view->code[i])) return 0;
    return 1;
}

static int says_each(const struct view *view, uint32_t start, uint32_t first) {
    if (start + DISTRIBUTE_REACH < first) start = first - DISTRIBUTE_REACH;
    for (uint32_t at = first; at > start + 1; at--)
        if (view->code[at - 1] == u'别' && view->code[at - 2] == u'分') return 1;
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
        if (view->code[i] == u'。' || view->code[i] == ';' || view->code[i] == '!') return 0;
    uint32_t used;
    int mark = view->code[at] == u'，' || view->code[at] == ',' || view->code[at] == u'、' || view->code[at] == '(';
    int begins = mark && view->code[at + 1] == u'其' && view->code[at + 2] == u'中';
    if (none && view->code[end - 1] == u'为') end--;
    int place = trie_longest_before(&place_end_trie, view->code + end, limit_of(end, WORD_REACH), &used) != DATA_NONE;
    int named = place || (surround->breakdown && view->code[at] == u'、' && !begins_item(view, at + 1));
    int other = mark && named && (surround->breakdown || reading->kind == SPEECH_KIND_PERCENT);
    surround->breakdown = begins || (other && surround->breakdown);
    return begins || other;
}

static void read_list(struct surround *surround, const struct view *view, const struct clause *clause,
                      struct reading *reading) {
    const struct reading *previous = &surround->previous;
    if (continues_breakdown(surround, view, reading)) {
        reading->change = previous->change;
        reading->basis = previous->basis;
    } else if (continues_list(view, previous, reading)) {
        reading->group = previous->group;
        if (reading->kind != previous->kind) return;
        if (!reading->change) reading->change = previous->change;
        if (!reading->basis) reading->basis = previous->basis;
    } else if (clause->each && says_each(view, clause->start, reading->first)) {
        reading->group = continues_group(view, previous, reading) ? previous->group : ++surround->groups;
    }
}

/* Whether 或 joins the reading to one of the same kind, and a bound stands behind the pair. */
static uint32_t shares_bound(const struct reading *previous, const struct view *view, const struct reading *reading) {
    if (previous->kind != reading->kind || previous->bound || previous->range) return 0;
    if (reading->first != previous->end + 1 || view->code[previous->end] != u'或') return 0;
    uint32_t used, row = trie_longest(&bound_after_trie, view->code + reading->end, WORD_REACH, &used);
    return row != DATA_NONE && reading->bound == bound_after_rows[row].bound;
}

void surround_read(struct surround *surround, const struct view *view, struct reading *reading) {
    if (reading->kind == SPEECH_KIND_DATE) {
        surround->shared = 0;
        surround->previous = *reading;
        return;
    }
    struct clause clause = clause_before(view, reading->first, CLAUSE_REACH);
    read_bound(view, reading);
    if (may_change(reading->kind)) {
        uint32_t verb = reading->change ? reading->first : read_change(view, &clause, reading);
        int compared = reading->change || reading->kind == SPEECH_KIND_MULTIPLE || is_rate(reading->kind);
        if (compared && clause.basis) read_basis(view, clause.start, verb, reading);
    }
    /* Of a rate with a sign the sign says the direction, and the change is that of a growth rate: -7.9%. */
    if (reading->change == SPEECH_CHANGE_DECREASE && reading->low.decimal.coefficient < 0)
        reading->change = SPEECH_CHANGE_INCREASE;
    if (clause.per) read_per(view, clause.start, reading);
    surround->shared = shares_bound(&surround->previous, view, reading);
    read_list(surround, view, &clause, reading);
    surround->previous = *reading;
}
