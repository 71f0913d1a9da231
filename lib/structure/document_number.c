#include "structure/document_number.h"

#include "structure/kind.h"
#include "structure/marker.h"
#include "text/character.h"
#include "text/clean.h"

enum {
    SIGN_LONGEST = 12,  /* characters of an agency's sign before 〔2020〕 */
    SIGN_SHORTEST = 3,  /* of these the first, which may end with 局 and still be the sign */
    SERIAL_LONGEST = 8, /* digits */
    YEAR_DIGITS = 4,
    LINE_LONGEST = 40, /* characters of 某某市人民政府公告2020年第3号 */
    MARK_LONGEST = 2   /* characters of 公告 and the like */
};

/* The parts of a document number, as characters of the view. */
struct parts {
    uint32_t issuer_end;
    uint32_t year, number; /* 0 for none */
    uint32_t end;
};

/* Reads four digits. Gives their end, or `at`. */
static uint32_t read_year(const struct view *view, uint32_t at, uint32_t *year) {
    uint32_t value = 0;
    for (uint32_t i = 0; i < YEAR_DIGITS; i++) {
        const struct sign_row *sign = sign_of(view->code[at + i]);
        if (sign->role != SIGN_DIGIT && sign->role != SIGN_NUMERAL) return at;
        value = value * 10 + (uint32_t)sign->value;
    }
    *year = value;
    return at + YEAR_DIGITS;
}

/* 〔2020〕, also in the brackets that are typed instead. Gives its end, or `at`. */
static uint32_t read_bracketed_year(const struct view *view, uint32_t at, uint32_t *year) {
    uint32_t end = read_year(view, at + 1, year);
    if (end == at + 1) return at;
    uint16_t brackets[] = {view->code[at], view->code[end]};
    return trie_exact(&year_bracket_trie, brackets, 2) == DATA_NONE ? at : end + 1;
}

/* 第7期, 11号, 第十二号. Gives its end, or `at`. */
static uint32_t read_serial(const struct view *view, uint32_t at, uint32_t *number) {
    uint32_t first = sign_role(view->code[at]) == SIGN_ORDINAL ? at + 1 : at, value = 0, end = first;
    for (; end < first + SERIAL_LONGEST && is_digit(view->code[end]); end++) value = value * 10 + view->code[end] - '0';
    if (end == first) {
        int32_t numeral = 0;
        end = marker_read_numeral(view, first, &numeral);
        value = (uint32_t)numeral;
    }
    if (value == 0 || trie_exact(&serial_end_trie, &view->code[end], 1) == DATA_NONE) return at;
    *number = value;
    return end + 1;
}

static int ends_agency(uint16_t code) {
    return trie_exact(&agency_end_trie, &code, 1) != DATA_NONE;
}

/* Where the sign begins that ends before `end`: 鲁医保中心发. */
static uint32_t sign_start(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t at = end;
    while (at > first && end - at < SIGN_LONGEST && is_han(view->code[at - 1]) &&
           !(view->gap[at] & (GAP_WIDE | GAP_LINE)) && !(end - at >= SIGN_SHORTEST && ends_agency(view->code[at - 1])))
        at--;
    return at;
}

/* Reads 〔2020〕11号 at its bracket. Gives 0 where none begins. */
static int read_bracketed(const struct view *view, uint32_t at, struct parts *parts) {
    uint32_t serial = read_bracketed_year(view, at, &parts->year);
    if (serial == at) return 0;
    parts->issuer_end = at;
    parts->end = read_serial(view, serial, &parts->number);
    return parts->end > serial;
}

/* Reads 2020年第3号 or 第12号. Gives 0 where none begins. */
static int read_plain(const struct view *view, uint32_t at, struct parts *parts) {
    uint32_t year = read_year(view, at, &parts->year);
    int dated = year > at && kind_date_unit(view->code[year]) == DATE_UNIT_YEAR;
    uint32_t serial = dated ? year + 1 : at;
    if (!dated) parts->year = 0;
    parts->issuer_end = at;
    if (sign_role(view->code[serial]) != SIGN_ORDINAL) return 0;
    parts->end = read_serial(view, serial, &parts->number);
    return parts->end > serial;
}

/* Whether a number at `at` may number what the words of the line before it are: nothing, a bracket, or 公告. */
static int is_numbered(const struct view *view, uint32_t first, uint32_t at) {
    uint32_t used, words = at - first;
    if (words == 0 || (words == 1 && view->code[first] == '(')) return 1;
    uint32_t limit = words < MARK_LONGEST ? words : MARK_LONGEST;
    return trie_longest_before(&number_before_trie, view->code + at, limit, &used) != DATA_NONE;
}

/* A line that is a number without brackets around its year, or ends with one. Gives its first character, or the end. */
static uint32_t find_plain(const struct view *view, const struct line *line, uint32_t *end) {
    struct parts parts;
    uint32_t last = line->end > line->first && view->code[line->end - 1] == ')' ? line->end - 1 : line->end;
    *end = line->end;
    if (line->end - line->first > LINE_LONGEST) return line->end;
    for (uint32_t at = line->first; at < last; at++) {
        if (!read_plain(view, at, &parts) || parts.end != last || !is_numbered(view, line->first, at)) continue;
        *end = last;
        return view->code[line->first] == '(' ? line->first + 1 : line->first;
    }
    return line->end;
}

uint32_t document_number_find(const struct view *view, const struct line *line, uint32_t *end) {
    struct parts parts;
    for (uint32_t at = line->first; at + YEAR_DIGITS + 2 < line->end; at++) {
        if (!read_bracketed(view, at, &parts) || parts.end > line->end) continue;
        *end = parts.end;
        return sign_start(view, line->first, at);
    }
    return find_plain(view, line, end);
}

static speech_status read_one(speech_element *row, const struct view *view, struct context *context) {
    struct parts parts;
    uint32_t first = view_find(view, row->start);
    for (uint32_t at = first; at < view->count && view->offset[at] < row->end; at++) {
        if (!read_bracketed(view, at, &parts) && !read_plain(view, at, &parts)) continue;
        row->year = parts.year;
        row->number = parts.number;
        uint32_t issuer_end = view_span_end(view, first, parts.issuer_end);
        return clean_to_pool(view, context, row->start, issuer_end, &row->issuer);
    }
    return SPEECH_OK;
}

speech_status document_number_read(struct structure *structure, const struct view *view, struct context *context) {
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < structure->elements.count && status == SPEECH_OK; i++) {
        speech_element *row = ARRAY_AT(speech_element, &structure->elements, i);
        if (row->kind == SPEECH_ELEMENT_DOC_NUMBER) status = read_one(row, view, context);
    }
    return status;
}
