#include "quantity/reject.h"

#include "quantity/clause.h"
#include "quantity/sign.h"

enum {
    LONGEST_WORD = 10, /* characters of the longest row of idiom.tsv */
    WORD_BACK = 3,     /* so many of them may stand before the first numeral */
    LONGEST_CODE = 16,
    QUOTE_REACH = 10, /* a slogan in quotes is not longer */
    MONEY_REACH = 12,
    EVERY_REACH = 6
};

static int is_digit(uint16_t code) {
    return code >= '0' && code <= '9';
}

static int is_alnum(uint16_t code) {
    return is_digit(code) || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

static int is_letter(uint16_t code) {
    return is_alnum(code) && code > '9';
}

/* Whether a word would end in the middle of a number: 以上一万元 holds no 上一. */
static int ends_in_number(const uint16_t *end) {
    uint32_t last = numeral_class_of(end[-1])->class, next = numeral_class_of(end[0])->class;
    return (last == NUMERAL_DIGIT || last == NUMERAL_TWO) && (next == NUMERAL_SMALL || next == NUMERAL_BIG);
}

/* Whether a form of idiom.tsv at [first, end) is no word there, as what stands around the numeral at `at` shows. */
static int is_cut(const struct view *view, uint32_t first, uint32_t at, uint32_t end) {
    const uint16_t *code = view->code + end;
    /* 12345 is a hotline, 123456 is not: digits match as a whole. */
    if (is_digit(view->code[at]) && is_digit(code[-1]) && is_digit(code[0])) return 1;
    /* 一点 is a word, 一点八 a number. */
    if (code[-1] == u'点' && numeral_class_of(code[0])->class == NUMERAL_DIGIT) return 1;
    if (ends_in_number(code)) return 1;
    /* 提前一年 holds no 前一. */
    uint32_t word, begin = first + 1;
    return first < at &&
           trie_longest_before(&idiom_before_trie, view->code + begin, begin < 2 ? begin : 2, &word) != DATA_NONE;
}

/* A bit for each number of characters before `at` where a word may begin; without branches, which nothing would
 * foretell. */
static uint32_t word_starts(const struct view *view, uint32_t at) {
    /* Words with Arabic digits begin with them. */
    uint32_t starts = 0, most = is_digit(view->code[at]) ? 0 : at < WORD_BACK ? at : WORD_BACK;
    for (uint32_t back = 0; back <= most; back++) {
        const uint16_t *code = view->code + at - back;
        int may = trie_may_begin(&idiom_trie, code[0]) & trie_may_go_on(&idiom_trie, code[0], code[1]);
        starts |= (uint32_t)may << back;
    }
    return starts;
}

int reject_word(const struct view *view, uint32_t at, uint32_t *first, uint32_t *skip) {
    for (uint32_t back = WORD_BACK + 1, starts = word_starts(view, at); back-- > 0 && starts;) {
        if (!(starts >> back & 1)) continue;
        uint32_t used, start = at - back;
        if (trie_longest(&idiom_trie, view->code + start, LONGEST_WORD, &used) == DATA_NONE) continue;
        if (used <= back || is_cut(view, start, at, start + used)) continue;
        *first = start;
        *skip = start + used;
        return 1;
    }
    return 0;
}

static uint16_t before(const struct view *view, uint32_t at) {
    return at > 0 ? view->code[at - 1] : 0;
}

/* The end of letters, digits and joints that belong to one code, from `at`. */
static uint32_t code_end(const struct view *view, uint32_t at) {
    while (is_alnum(view->code[at]) || (view->code[at] == '.' && is_alnum(view->code[at + 1])) ||
           ((view->code[at] == '-' || view->code[at] == '+') && is_alnum(view->code[at + 1])))
        at++;
    return at;
}

/* Whether a number stands inside a network address: escaped (%28%29) or the value of a parameter (id=305&). In 50%2014年
 * a rate and a year ran together. */
static int is_address(const struct view *view, uint32_t first, uint32_t end) {
    if (first < 2 || !numeral_joined(view, first)) return 0;
    uint16_t left = view->code[first - 1], right = view->code[end];
    int escaped = left == '%' && is_letter(view->code[first - 2]);
    int parameter = left == '=' && is_alnum(view->code[first - 2]) && (right == '&' || right == '%');
    return escaped || parameter;
}

/* The end of an address: of the printed ASCII characters without a blank between. */
static uint32_t address_end(const struct view *view, uint32_t at) {
    while (view->code[at] > ' ' && view->code[at] < 0x7F && numeral_joined(view, at)) at++;
    return at;
}

int reject_code(const struct view *view, const struct numeral *numeral, uint32_t end, uint32_t *skip) {
    uint32_t first = numeral->first;
    if (numeral->style == STYLE_CHINESE || numeral->style == STYLE_DIGITS) return 0;
    uint16_t left = before(view, first), right = view->code[end];
    struct unit unit;
    int joined = first > 0 && numeral_joined(view, first);
    int letter_before = joined && is_letter(left);
    int letter_behind = is_letter(right) && numeral_joined(view, end) && !unit_match(view, end, numeral, &unit);
    int sum = (joined && left == '+') || (right == '+' && is_alnum(view->code[end + 1]));
    int quoted = left == u'“' && right == u'”';
    int year_of_issue = (left == u'〔' && right == u'〕') || (left == '[' && right == ']');
    int version = right == '.' && numeral->decimals && is_alnum(view->code[end + 1]);
    if (is_address(view, first, end)) {
        *skip = address_end(view, end);
        return 1;
    }
    if (!letter_before && !letter_behind && !sum && !quoted && !year_of_issue && !version) return 0;
    *skip = code_end(view, end);
    return 1;
}

uint32_t reject_code_start(const struct view *view, uint32_t at) {
    uint32_t low = at > LONGEST_CODE ? at - LONGEST_CODE : 0;
    for (; at > low && numeral_joined(view, at); at--) {
        uint16_t left = before(view, at);
        int joint = (left == '-' || left == '+' || left == '.') && at > 1 && is_alnum(view->code[at - 2]);
        if (!is_alnum(left) && !joint) break;
    }
    return at;
}

/* “五个不易”: a Chinese number that opens quotes which soon close counts a slogan. */
static int is_slogan(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    /* “3个100” */
    if (before(view, numeral->first) == u'“' && is_digit(view->code[unit->end])) return 1;
    if (numeral->style != STYLE_CHINESE) return 0;
    /* “大气十条” ends with its number, “十条” alone is quoted for emphasis. */
    int opens = before(view, numeral->first) == u'“', closes = view->code[unit->end] == u'”';
    if (opens && numeral->alone) return 1; /* “万亩千亿” */
    if (opens == closes) return 0;
    if (closes) return unit->row == NULL;
    if (unit->row != NULL && unit->kind != SPEECH_KIND_DURATION) return 0;
    /* The quotes close soon, or what the slogan counts follows in brackets. */
    for (uint32_t i = unit->end; i < unit->end + QUOTE_REACH && view->code[i]; i++)
        if (view->code[i] == u'”' || view->code[i] == '(') return 1;
    return 0;
}

/* 每周召开一次: a word of frequency further back in the clause. */
static int says_every(const struct view *view, uint32_t at) {
    for (uint32_t back = 1; back <= EVERY_REACH && back <= at; back++) {
        uint16_t code = view->code[at - back];
        if (code == u'每') return 1;
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
    if (!one || unit->kind != SPEECH_KIND_COUNT || unit->row || view->code[unit->first] == u'期') return 0;
    if (says_every(view, numeral->first) || reject_is_whole_text(view, numeral->first, unit->end)) return 0;
    uint32_t used;
    int counts = trie_longest_before(&single_before_trie, view->code + numeral->first,
                                     numeral->first < 5 ? numeral->first : 5, &used) != DATA_NONE;
    return !counts && !is_last(view, numeral, unit);
}

/* 每千人, 每10万人口: the base of a rate. */
static int is_base(const struct view *view, const struct numeral *numeral) {
    return (numeral->alone || numeral->scaled) && before(view, numeral->first) == u'每';
}

/* 万元地区生产总值能耗: the base of a rate as well. */
static int is_money_base(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    uint32_t used;
    return numeral->alone && unit->kind == SPEECH_KIND_MONEY &&
           trie_longest(&base_after_trie, view->code + unit->end, LONGEST_WORD, &used) != DATA_NONE;
}

/* 几 and 数 alone say no number: 几个. With 十 百 千 万 they do: 几十个. */
static int is_vague(const struct numeral *numeral) {
    return numeral->unknown && numeral->style == STYLE_CHINESE && !numeral->multiplied;
}

/* 嫦娥四号 is a name: in characters a number of that kind needs what it numbers behind it. */
static int is_named_number(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (unit->use != UNIT_USE_RANK || view->code[unit->first] != u'号' || numeral->style == STYLE_ARABIC) return 0;
    uint32_t row = trie_exact(&number_behind_trie, view->code + unit->end, 1);
    return row == DATA_NONE || !number_behind_rows[row].issue;
}

/* 2.0版 is a name. */
static int is_version(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    return view->code[unit->first] == u'版' && numeral->decimals && !numeral->multiplied;
}

uint32_t reject_quantity(const struct view *view, const struct numeral *numeral, const struct unit *unit) {
    if (is_vague(numeral) || (unit->kind == SPEECH_KIND_COUNT && is_base(view, numeral)) ||
        is_money_base(view, numeral, unit))
        return SPEECH_CATEGORY_INDEFINITE;
    /* 万企兴万村: a multiplier alone before a noun is no number unless a word of bound says so. */
    if (numeral->alone && unit->use == UNIT_USE_NOUN && !reject_is_bounded(view, numeral->first))
        return SPEECH_CATEGORY_IDIOM;
    if (numeral->style == STYLE_DIGITS && unit->kind == SPEECH_KIND_COUNT) return SPEECH_CATEGORY_NAME;
    if (is_version(view, numeral, unit) || is_slogan(view, numeral, unit) || is_named_number(view, numeral, unit))
        return SPEECH_CATEGORY_NAME;
    return is_indefinite(view, numeral, unit) ? SPEECH_CATEGORY_INDEFINITE : 0;
}

int reject_is_whole_text(const struct view *view, uint32_t first, uint32_t end) {
    return end == view->count && first == sign_length(view, 0, first);
}

int reject_is_plain_number(const struct view *view, const struct numeral *numeral) {
    uint16_t left = before(view, numeral->first), right = view->code[numeral->end];
    if (left != u'为' || numeral->alone || numeral->scaled || numeral->unknown) return 0;
    if (numeral->style == STYLE_CHINESE && numeral->low.decimal.coefficient != 0) return 0;
    return right == 0 || clause_ends(right) || mark_of(right)->joins == MARK_JOINS_LIST || right == u'的' ||
           right == ')';
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
