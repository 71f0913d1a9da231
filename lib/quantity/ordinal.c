#include "quantity/ordinal.h"

#include "quantity/calendar_word.h"
#include "quantity/candidate.h"
#include "quantity/clause.h"
#include "text/character.h"

enum { LONGEST_WORD = 12 };

/* 第一，… 第二是…: an item of an enumeration, which the outline knows of, and no ordinal. */
int ordinal_is_enumerator(const struct view *view, uint32_t at, uint32_t end) {
    uint32_t item = mark_of(view->code[end])->item;
    if (item == 0 || (item == 2 && numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL)) return 0;
    return clause_begins(view, at) || mark_of(view->code[at - 1])->opens;
}

int ordinal_is_before_year(const struct view *view, uint32_t at, uint32_t end) {
    enum { ITEM_DIGITS = 2, YEAR_DIGITS = 4, EARLIEST = 1900, LATEST = 2099 };
    uint32_t value, digits, used;
    if (view->code[end] != '.' || end - at > ITEM_DIGITS) return 0;
    uint32_t year_end = numeral_read_small(view, end + 1, &value, &digits);
    return digits == YEAR_DIGITS && value >= EARLIEST && value <= LATEST && year_end > end &&
           has_role(view, year_end, CALENDAR_YEAR, &used);
}

/* The other end of 第1—3名 or 第二至第四: the unit behind it is that of both. Gives its end, or `end`. */
static uint32_t read_last(const struct view *view, uint32_t end, struct reading *reading) {
    uint32_t used, stop;
    struct numeral last;
    if (reading->unknown || !has_role(view, end, CALENDAR_TO, &used)) return end;
    uint32_t at = end + used;
    at += numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL;
    if (!numeral_read(view, at, &last, &stop) || last.unknown || last.decimals || last.multiplied) return end;
    struct numeral any = {.first = at, .style = STYLE_ARABIC, .multiplied = 1};
    struct unit unit;
    int ascends = last.low.decimal.coefficient > reading->low.decimal.coefficient;
    if (!ascends || !unit_match(view, stop, &any, &unit) || unit.row || unit.use == UNIT_USE_NOUN) return end;
    reading->high = last.high;
    reading->range = 1;
    return stop;
}

/* Whether 第3、 begins a list of ordinals and numbers no item: 第3、5、7名. Two more numbers in order show it; 第三、五个方面
 * is an item. */
static int begins_list(const struct view *view, uint32_t end, const struct numeral *first) {
    struct numeral next, last;
    uint32_t next_end, last_end;
    if (mark_of(view->code[end])->joins != MARK_JOINS_LIST || !numeral_read(view, end + 1, &next, &next_end)) return 0;
    if (next.style != first->style || next.multiplied != first->multiplied || next.decimals) return 0;
    if (next.low.decimal.coefficient <= first->low.decimal.coefficient || !mark_of(view->code[next_end])->joins)
        return 0;
    return numeral_read(view, next_end + 1, &last, &last_end) && last.style == first->style &&
           last.low.decimal.coefficient > next.low.decimal.coefficient;
}

/* The end of the second number of 第92-1條, an article between two others; `end` where there is none. */
static uint32_t read_between(const struct view *view, uint32_t end, struct reading *reading) {
    struct numeral part, any = {.first = end, .style = STYLE_ARABIC, .multiplied = 1};
    struct unit unit;
    uint32_t stop;
    if (view->code[end] != '-' || !numeral_joined(view, end) || !numeral_joined(view, end + 1)) return end;
    if (!numeral_read(view, end + 1, &part, &stop) || part.style != STYLE_ARABIC || part.decimals) return end;
    if (!unit_match(view, stop, &any, &unit) || unit.row || unit.use == UNIT_USE_NOUN) return end;
    reading->unknown = 1; /* it is neither the one nor the other number */
    return stop;
}

int ordinal_read(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    uint32_t used;
    *skip = at + 1;
    reading_start(reading, at);
    struct numeral numeral;
    uint32_t end;
    if (!numeral_read(view, at + 1, &numeral, &end) || (numeral.unknown && numeral.style != STYLE_PLACEHOLDER))
        return 0;
    *skip = end;
    if (trie_longest(&ordinal_word_trie, view->code + at, LONGEST_WORD, &used) != DATA_NONE) {
        *skip = at + used > end ? at + used : end;
        candidate_set(reading, SPEECH_CATEGORY_IDIOM, at, *skip);
        return 0;
    }
    if (ordinal_is_enumerator(view, at, end) && !begins_list(view, end, &numeral)) {
        candidate_set(reading, SPEECH_CATEGORY_ENUMERATOR, at, end);
        return 0;
    }
    reading_set_number(reading, &numeral);
    reading->kind = SPEECH_KIND_ORDINAL;
    struct unit unit;
    struct numeral any = {.first = at, .style = STYLE_ARABIC, .multiplied = 1};
    uint32_t last = read_last(view, end, reading);
    end = last > end ? last : read_between(view, end, reading);
    reading->end = reading->number_end = reading->unit_first = reading->unit_end = end;
    reading->per_first = reading->per_end = end;
    /* 第三支柱: the longer word is no unit. */
    int found = unit_match(view, end, &any, &unit) && unit.use != UNIT_USE_NOUN;
    (void)trie_longest(&not_unit_trie, view->code + end, LONGEST_WORD, &used);
    if (found && used <= unit.end - unit.first) {
        reading_set_unit(reading, &unit);
        reading->kind = SPEECH_KIND_ORDINAL;
        reading->unit = NULL;
    }
    return 1;
}

/* Whether a word of rank stands before an ordinal, which makes it complete: 居全国第一、五项领先. */
static int is_ranked(const struct view *view, const struct reading *reading) {
    uint32_t used, start = reading->first;
    return trie_longest_before(&rank_before_trie, view->code + start, start < 4 ? start : 4, &used) != DATA_NONE;
}

/* 全省28位, 列第3名: a rank word before the number, and a unit that ranks. */
static int is_rank(const struct view *view, const struct reading *reading) {
    if (!reading_has_role(reading, CLASSIFIER_PLACE)) return 0;
    return !is_han(view->code[reading->end]) && is_ranked(view, reading); /* 全市10位代表 are ten */
}

/* Whether 期 counts courses or issues: 举办三期. */
static int is_course(const struct view *view, uint32_t first) {
    uint32_t used;
    return trie_longest_before(&course_before_trie, view->code + first, first < 4 ? first : 4, &used) != DATA_NONE;
}

/* 九届三次全会, 七届全国人大五次会议: a session is numbered behind its congress. */
static int is_session(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (!reading_has_role(previous, CLASSIFIER_CONGRESS) || !reading_has_role(reading, CLASSIFIER_SESSION)) return 0;
    uint32_t gap = reading->first - previous->end;
    if (gap == 0) return 1;
    int meeting = trie_exact(&meeting_after_trie, view->code + reading->end, 1) != DATA_NONE;
    for (uint32_t i = previous->end; i < reading->first; i++)
        if (!is_han(view->code[i])) return 0;
    return meeting && gap <= LONGEST_WORD;
}

/* 四次、五次全会: what stands in one list with an ordinal is one as well. */
static int continues_series(const struct view *view, const struct reading *previous, const struct reading *reading) {
    if (previous == NULL || previous->kind != SPEECH_KIND_ORDINAL || previous->end + 1 != reading->first) return 0;
    const struct mark_row *mark = mark_of(view->code[previous->end]);
    if (mark->joins < MARK_JOINS_GROUPS && !mark->level) return 0;
    int same = reading->unit_end == reading->unit_first + 1 && previous->unit_end == previous->unit_first + 1 &&
               view->code[reading->unit_first] == view->code[previous->unit_first];
    return same && (view->code[reading->first] < 0x80) == (view->code[previous->first] < 0x80);
}

/* Whether a number goes on with the ordinals before it: 第三、五名. It is written like them, and greater. */
static int goes_on(const struct view *view, const struct reading *previous, uint32_t first,
                   const struct amount *value) {
    if (previous == NULL || previous->kind != SPEECH_KIND_ORDINAL || previous->end + 1 != first) return 0;
    int bare =
        previous->unit_end == previous->unit_first && !previous->unknown && mark_of(view->code[previous->end])->joins;
    int same = (view->code[first] < 0x80) == (view->code[previous->end - 1] < 0x80);
    return bare && same && value->decimal.coefficient > previous->high.decimal.coefficient;
}

int ordinal_continue(const struct view *view, const struct reading *previous, uint32_t at, struct reading *reading) {
    struct numeral numeral, next;
    uint32_t end, next_end;
    if (previous->kind != SPEECH_KIND_ORDINAL || previous->end + 1 != at) return 0;
    if (!numeral_read(view, at, &numeral, &end) || numeral.unknown || numeral.decimals || numeral.scaled) return 0;
    if (!mark_of(view->code[end])->joins || !numeral_read(view, end + 1, &next, &next_end)) return 0;
    int ascends = next.low.decimal.coefficient > numeral.low.decimal.coefficient;
    if (!goes_on(view, previous, at, &numeral.low) || (!ascends && is_ranked(view, previous))) return 0;
    *reading = (struct reading){.first = at};
    reading_set_number(reading, &numeral);
    reading->kind = SPEECH_KIND_ORDINAL;
    return 1;
}

void ordinal_adjust(const struct view *view, const struct reading *previous, struct reading *reading) {
    /* 连续举办8届 counts them. */
    if (reading->kind == SPEECH_KIND_ORDINAL &&
        numeral_class_of(view->code[reading->first])->class != NUMERAL_ORDINAL &&
        reading_has_role(reading, CLASSIFIER_CONGRESS) && is_course(view, reading->first))
        reading->kind = SPEECH_KIND_COUNT;
    if (reading->kind != SPEECH_KIND_COUNT) return;
    int chinese = view->code[reading->first] > 0x80;
    int session = previous && is_session(view, previous, reading);
    /* 二期工程 is the second stage, 二期培训班 are two. */
    uint32_t used;
    int stage = chinese && !reading->range && reading_has_role(reading, CLASSIFIER_STAGE) &&
                (!is_course(view, reading->first) ||
                 trie_longest(&stage_trie, view->code + reading->end, 2, &used) != DATA_NONE);
    if (session || stage || continues_series(view, previous, reading) ||
        (reading->classifier && goes_on(view, previous, reading->first, &reading->low) && !is_ranked(view, previous)) ||
        is_rank(view, reading))
        reading->kind = SPEECH_KIND_ORDINAL;
}
