#include "structure/marker.h"

enum {
    PATTERN_LENGTH = 10, /* the longest pattern has six characters */
    DIGITS_LONGEST = 4,  /* 第1260条 */
    NUMERAL_LONGEST = 8, /* 一千二百六十条 has six */
};

/* The text from one place on, with placeholders for its numbers as the table `marker` has them. */
struct pattern {
    uint16_t code[PATTERN_LENGTH];
    uint32_t end[PATTERN_LENGTH];   /* where that piece ends in the view */
    int32_t number[PATTERN_LENGTH]; /* the number it stands for, or 0 */
    uint32_t count;
    uint32_t numbers; /* placeholders among them */
    int decimals;     /* whether 1.1 has two */
};

uint32_t marker_read_numeral(const struct view *view, uint32_t first, int32_t *number) {
    static const int32_t powers[] = {1, 10, 100, 1000};
    int32_t total = 0, digit = 0, smallest = 10000;
    uint32_t at = first;
    int digits = 0;
    for (; at < first + NUMERAL_LONGEST; at++) {
        if (at > first && view->gap[at] & (GAP_LINE | GAP_PARAGRAPH)) break;
        const struct sign_row *sign = sign_of(view->code[at]);
        if (sign->role == SIGN_NUMERAL) {
            if (digits && digit) return first;
            digit = sign->value;
            digits = 1;
        } else if (sign->role == SIGN_MULTIPLIER) {
            int32_t unit = powers[sign->value];
            if (unit >= smallest) return first;
            total += (digits ? digit : 1) * unit;
            smallest = unit;
            digit = digits = 0;
        } else if (sign->role == SIGN_TENS) {
            if (digits || smallest <= 10) return first;
            total += sign->value;
            smallest = 10;
        } else {
            break;
        }
    }
    *number = total + digit;
    return *number > 0 ? at : first;
}

/* Digits of one line without blanks among them: a page number in the line above is none of them. */
static uint32_t read_digits(const struct view *view, uint32_t first, int32_t *number) {
    int32_t value = 0;
    uint32_t at = first;
    while (at <= first + DIGITS_LONGEST) {
        const struct sign_row *sign = sign_of(view->code[at]);
        if (sign->role != SIGN_DIGIT || (at > first && view->gap[at] & (GAP_BLANK | GAP_WIDE | GAP_LINE))) break;
        value = value * 10 + sign->value;
        at++;
    }
    *number = value;
    return value > 0 && at - first <= DIGITS_LONGEST ? at : first;
}

static void append(struct pattern *pattern, uint16_t code, uint32_t end, int32_t number) {
    if (pattern->count == PATTERN_LENGTH) return;
    pattern->code[pattern->count] = code;
    pattern->end[pattern->count] = end;
    pattern->number[pattern->count++] = number;
    pattern->numbers += number != 0;
}

/* Appends a character that is a number in itself; 0 for another. */
static int append_enclosed(struct pattern *pattern, const struct sign_row *sign, uint32_t at) {
    switch (sign->role) {
    case SIGN_CIRCLED: append(pattern, MARKER_CIRCLED, at + 1, sign->value); return 1;
    case SIGN_ROMAN: append(pattern, MARKER_ROMAN, at + 1, sign->value); return 1;
    case SIGN_DOTTED:
        append(pattern, MARKER_ARABIC, at + 1, sign->value);
        append(pattern, '.', at + 1, 0);
        return 1;
    case SIGN_PARENTHESISED:
    case SIGN_IDEOGRAPH:
        append(pattern, '(', at, 0);
        append(pattern, sign->role == SIGN_IDEOGRAPH ? MARKER_CHINESE : MARKER_ARABIC, at + 1, sign->value);
        append(pattern, ')', at + 1, 0);
        return 1;
    default: return 0;
    }
}

/* Whether another number may follow: 1.1, 第12-1条. */
static int joins_numbers(const struct pattern *pattern) {
    uint16_t last = pattern->count > 1 ? pattern->code[pattern->count - 1] : CODE_NONE;
    return pattern->code[0] == MARKER_ARABIC ? pattern->decimals && last == '.' : last == '-';
}

/* Appends what stands at a character and gives where it ends. */
static uint32_t append_next(struct pattern *pattern, const struct view *view, uint32_t at) {
    const struct sign_row *sign = sign_of(view->code[at]);
    int32_t number = 0;
    uint32_t end = at;
    int first = pattern->numbers == 0;
    if (sign->role == SIGN_DIGIT && (first || (joins_numbers(pattern) && view->gap[at] == 0))) {
        end = read_digits(view, at, &number);
        if (end > at) append(pattern, MARKER_ARABIC, end, number);
    } else if (first && sign_is_numeral(sign->role)) {
        end = marker_read_numeral(view, at, &number);
        if (end > at) append(pattern, MARKER_CHINESE, end, number);
    } else if (first && append_enclosed(pattern, sign, at)) {
        return at + 1;
    } else if (first && sign->role == SIGN_LATIN && (pattern->count == 0 || pattern->count == 2)) {
        append(pattern, MARKER_LETTER, at + 1, sign->value);
        return at + 1;
    }
    if (end == at) append(pattern, view->code[at], ++end, 0);
    return end;
}

/* 第十二条之一: the number behind 之. */
static void read_sub_number(const struct view *view, struct marker *marker) {
    if (sign_role(view->code[marker->end]) != SIGN_JOINT) return;
    int32_t number;
    uint32_t first = marker->end + 1, end = marker_read_numeral(view, first, &number);
    if (end == first) end = read_digits(view, first, &number);
    if (end == first) return;
    marker->sub_number = number;
    marker->end = end;
}

/* Whether a line ends inside the marker. */
static int is_broken(const struct view *view, uint32_t first, uint32_t end) {
    for (uint32_t at = first + 1; at < end; at++)
        if (view->gap[at] & GAP_PARAGRAPH) return 1;
    return 0;
}

/* The last number of 1.1 counts, and the first of 第12-1条. */
static void take_numbers(const struct pattern *pattern, uint32_t used, struct marker *marker) {
    marker->number = marker_row_of(marker)->number;
    if (marker->number) return; /* 另一个 is the second */
    for (uint32_t i = 0, seen = 0; i < used; i++) {
        if (pattern->number[i] == 0) continue;
        if (seen++ == 0 || pattern->code[0] == MARKER_ARABIC) {
            marker->number = pattern->number[i];
        } else {
            marker->sub_number = pattern->number[i];
        }
    }
}

/* Whether punctuation, a blank or the end of a line stands on one side of the end of a marker, as its row wants it. */
static int stands_apart(const struct view *view, const struct marker *marker) {
    uint32_t end = marker->end;
    int apart = marker_row_of(marker)->apart;
    if (apart == 0 || (apart == 2 && sign_role(view->code[end]) == SIGN_AUXILIARY)) return 1;
    int role = sign_role(view->code[end - 1]);
    return sign_is_stop(role) || sign_goes_on(role) || role == SIGN_COPULA || view->code[end - 1] == '.' ||
           view->gap[end] & (GAP_BLANK | GAP_WIDE | GAP_LINE);
}

/* Reads pieces as long as a form begins with them. Gives the row of the longest form, and how many pieces it has. */
static uint32_t read_pattern(struct pattern *pattern, const struct view *view, uint32_t first, uint32_t *used) {
    const struct trie_node *node = NULL;
    uint32_t row = DATA_NONE;
    for (uint32_t at = first, next = 0; at < view->count && pattern->count < PATTERN_LENGTH - 2;) {
        at = append_next(pattern, view, at);
        for (; next < pattern->count; next++) {
            node = trie_next(&marker_trie, node, pattern->code[next]);
            if (node == NULL) return row;
            if (node->row == 0) continue;
            row = node->row - 1u;
            *used = next + 1;
        }
    }
    return row;
}

int marker_read(const struct view *view, uint32_t first, int decimals, struct marker *marker) {
    struct pattern pattern;
    pattern.count = pattern.numbers = 0;
    pattern.decimals = decimals;
    uint32_t used = 0, row = read_pattern(&pattern, view, first, &used);
    if (row == DATA_NONE) return 0;
    *marker = (struct marker){.first = first, .end = pattern.end[used - 1], .row = row};
    take_numbers(&pattern, used, marker);
    if (marker_rows[row].form == SPEECH_FORM_ORDINAL_UNIT && marker->sub_number == 0) read_sub_number(view, marker);
    return !is_broken(view, first, marker->end) && stands_apart(view, marker);
}
