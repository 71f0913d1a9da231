#include "structure/kind.h"

#include "text/character.h"

enum {
    SALUTATION_LONGEST = 40, /* 尊敬的各位领导、各位来宾,女士们、先生们: */
    TITLE_LONGEST = 60,
    OCCASION_LONGEST = 120, /* 2031年3月8日 and the session that passed a law, and by which decision */
    BYLINE_LONGEST = 24,
    NAME_LONGEST = 4,
    LEAD_LONGEST = 3,
    DATE_LONGEST = 11, /* 二〇二五年十二月二十一日 has one more, but hardly ever stands behind a name */
    GENRE_LONGEST = 3, /* characters of 通知 and the like */
    PAGER_LONGEST = 40,
    PAGER_WORD_LONGEST = 3
};

uint32_t kind_salutation_end(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t used, at = first;
    if (kind_of_cue(view, first, CUE_START, &used) != SPEECH_ELEMENT_SALUTATION) return first;
    while (at < end && at < first + SALUTATION_LONGEST && !sign_is_stop(sign_role(view->code[at]))) at++;
    if (at == end || (view->code[at] != ':' && view->code[at] != '!')) return first;
    return at + 1;
}

enum date_unit kind_date_unit(uint16_t code) {
    uint32_t row = trie_exact(&date_unit_trie, &code, 1);
    return row == DATA_NONE ? DATE_UNIT_NONE : (enum date_unit)date_unit_rows[row].unit;
}

/* The end of digits or Chinese numerals and the unit behind them, or a hyphen in its place: 2031-03-08. */
static uint32_t piece_end(const struct view *view, uint32_t first, enum date_unit unit) {
    uint32_t at = first;
    while (at < first + 5) {
        int role = sign_role(view->code[at]);
        if (role != SIGN_DIGIT && !sign_is_numeral(role)) break;
        at++;
    }
    if (at == first) return first;
    return kind_date_unit(view->code[at]) == unit || (unit != DATE_UNIT_DAY && view->code[at] == '-') ? at + 1 : first;
}

uint32_t kind_date_end(const struct view *view, uint32_t first) {
    uint32_t month = piece_end(view, first, DATE_UNIT_YEAR);
    if (month == first) return first;
    uint32_t day = piece_end(view, month, DATE_UNIT_MONTH);
    if (day == month) return first;
    uint32_t end = piece_end(view, day, DATE_UNIT_DAY);
    if (end > day) return end;
    if (view->code[day - 1] != '-') return first;
    for (end = day; end < day + 2 && is_digit(view->code[end]);) end++;
    return end > day ? end : first;
}

int kind_is_title(const struct view *view, const struct line *line) {
    uint32_t length = line->end - line->first;
    if (length < 2 || length > TITLE_LONGEST) return 0;
    uint16_t last = view->code[line->end - 1];
    if (sign_goes_on(sign_role(last)) || last == '>') return 0;
    uint32_t names = 0;
    for (uint32_t at = line->first; at < line->end; at++) {
        int role = sign_role(view->code[at]);
        if (role == SIGN_PERIOD || view->code[at] == ';') return 0;
        if (role == SIGN_NAME_END && names-- == 0) return 0; /* it was opened in the line above */
        names += role == SIGN_NAME;
    }
    int first = sign_role(view->code[line->first]);
    return is_han(view->code[line->first]) || first == SIGN_DIGIT || first == SIGN_LATIN || sign_opens_quote(first);
}

int kind_is_byline(const struct view *view, const struct line *line) {
    uint32_t used;
    if (line->end - line->first > BYLINE_LONGEST) return 0;
    for (uint32_t at = line->first; at < line->end; at++)
        if (kind_of_cue(view, at, CUE_INSIDE, &used) == SPEECH_ELEMENT_BYLINE) return 1;
    return 0;
}

int kind_is_date_line(const struct view *view, const struct line *line) {
    uint32_t first = line->first;
    while (first < line->end && sign_role(view->code[first]) != SIGN_DIGIT && !is_han(view->code[first])) first++;
    if (line->end - line->first > OCCASION_LONGEST || view->code[line->end - 1] == ':') return 0;
    for (uint32_t at = first + 1; at < line->end; at++)
        if (sign_role(view->code[at]) == SIGN_PERIOD && view->code[at - 1] != ')') return 0;
    if (kind_date_end(view, first) > first) return 1;
    if (line->end - line->first > TITLE_LONGEST || first == line->first || view->code[first - 1] != '(') return 0;
    for (uint32_t at = first; at + 1 < line->end; at++) {
        enum date_unit unit = kind_date_unit(view->code[at]);
        if (unit == DATE_UNIT_DAY || unit == DATE_UNIT_YEAR) return 1;
    }
    return 0;
}

int kind_is_lead(const struct view *view, const struct line *line) {
    uint32_t used;
    for (uint32_t at = line->first; at < line->end; at++) {
        trie_longest(&lead_trie, view->code + at, LEAD_LONGEST, &used);
        if (used || sign_role(view->code[at]) == SIGN_PERIOD) return 1;
    }
    return 0;
}

uint32_t kind_last_date(const struct view *view, const struct line *line) {
    uint32_t low = line->end - line->first > DATE_LONGEST ? line->end - DATE_LONGEST : line->first;
    for (uint32_t at = low; at < line->end; at++)
        if ((at == line->first || view->gap[at]) && kind_date_end(view, at) == line->end) return at;
    return line->end;
}

int kind_is_name(const struct view *view, const struct line *line) {
    uint32_t length = line->end - line->first;
    if (length < 2 || length > NAME_LONGEST) return 0;
    for (uint32_t at = line->first; at < line->end; at++)
        if (!is_han(view->code[at])) return 0;
    return 1;
}

int kind_ends_with_genre(const struct view *view, const struct line *line) {
    for (uint32_t length = 1; length <= GENRE_LONGEST && line->end - line->first >= length; length++)
        if (trie_exact(&genre_trie, view->code + line->end - length, length) != DATA_NONE) return 1;
    return 0;
}

int kind_is_pager(const struct view *view, const struct line *line) {
    if (line->end - line->first > PAGER_LONGEST) return 0;
    for (uint32_t at = line->first, used; at < line->end; at += used) {
        int role = sign_role(view->code[at]);
        trie_longest(&pager_trie, view->code + at, PAGER_WORD_LONGEST, &used);
        if (used == 0 && role != SIGN_DIGIT && !sign_parts_clauses(role)) return 0;
        if (used == 0) used = 1;
    }
    return 1;
}

int kind_ends_text(const struct view *view, const struct line *line) {
    uint16_t last = view->code[line->end - 1];
    int role = sign_role(last);
    return role == SIGN_PERIOD || role == SIGN_CLOSE || last == '!' || last == '?';
}
