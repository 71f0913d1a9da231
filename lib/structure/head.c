#include "structure/head.h"

#include "structure/document_number.h"
#include "structure/kind.h"
#include "structure/site.h"
#include "text/character.h"

enum {
    HEAD_LINES = 24,     /* lines in which a part's head is looked for */
    HEAD_LONGEST = 60,   /* characters of a line of the head */
    ADDRESSEE_LINES = 4, /* lines of a list of addressees */
    LABEL_SHORTEST = 2,  /* characters of 地点 */
    LABEL_LONGEST = 4,
};

/* Whether a line is a document number. Behind it may stand, apart, who signs: 青政发〔2031〕7号　签发人：…; a sentence or title
 * that names a document goes on. */
static int is_number_line(const struct view *view, const struct line *line) {
    uint32_t end, first = document_number_find(view, line, &end);
    return first < line->end && (end == line->end || view->gap[end] & (GAP_BLANK | GAP_WIDE) || view->code[end] == ')');
}

/* The kind of a line of a part's head, or 0 where the head ends. */
static uint8_t head_kind(const struct reader *reader, const struct line *line, int titled) {
    const struct view *view = reader->view;
    uint32_t used, length = line->end - line->first;
    uint32_t cue = kind_of_cue(view, line->first, CUE_START, &used);
    int colon = view->code[line->first + used] == ':';
    if (kind_salutation_end(view, line->first, line->end) == line->end) return SPEECH_ELEMENT_SALUTATION;
    if (length > HEAD_LONGEST * 2) return 0;
    if (cue == SPEECH_ELEMENT_SOURCE || cue == SPEECH_ELEMENT_BYLINE) return (uint8_t)cue;
    if ((cue == SPEECH_ELEMENT_PUB_DATE || cue == SPEECH_ELEMENT_ATTENDANCE) && colon) return (uint8_t)cue;
    if (is_number_line(view, line)) return SPEECH_ELEMENT_DOC_NUMBER;
    if (kind_is_date_line(view, line)) return SPEECH_ELEMENT_PUB_DATE;
    if (site_is_line(view, line)) return SPEECH_ELEMENT_NAV;
    if (view->code[line->end - 1] == ':') return kind_is_lead(view, line) ? 0 : SPEECH_ELEMENT_ADDRESSEE;
    if (kind_last_date(view, line) < line->end) return SPEECH_ELEMENT_ISSUER;
    int genre = kind_ends_with_genre(view, line);
    if (titled && !genre && (kind_is_name(view, line) || kind_is_byline(view, line))) return SPEECH_ELEMENT_BYLINE;
    if (!kind_is_title(view, line)) return 0;
    int issued = !titled && kind_of_cue(view, line->end - 2, CUE_END, &used) == SPEECH_ELEMENT_ISSUER;
    return issued ? SPEECH_ELEMENT_ISSUER : SPEECH_ELEMENT_TITLE;
}

/* 地点：市政府三楼会议室: a label and what it is of, which minutes of meetings have below their title. */
static int is_note(const struct view *view, const struct line *line) {
    uint32_t at = line->first;
    while (at < line->end && at - line->first < LABEL_LONGEST && is_han(view->code[at])) at++;
    return at - line->first >= LABEL_SHORTEST && view->code[at] == ':' && at + 1 < line->end;
}

/* The lines of a list of addressees that begins with a line: those before the colon end with the marks of a list. 0 for
 * none. */
static uint32_t addressee_lines(const struct reader *reader, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end && i < first + ADDRESSEE_LINES; i++) {
        const struct line *line = &reader->lines[i];
        uint16_t last = reader->view->code[line->end - 1];
        if (line->end - line->first > HEAD_LONGEST * 2 || kind_is_lead(reader->view, line)) return 0;
        if (last == ':') return i - first + 1;
        if (!sign_goes_on(sign_role(last))) return 0;
    }
    return 0;
}

/* Names of agencies above the document number name who issued the document; so does what else stands there, if no title
 * does. */
static void mark_issuers(struct reader *reader, uint32_t first, uint32_t number) {
    int titled = 0;
    for (uint32_t i = first; i < number; i++)
        titled |= reader->kinds[i] == SPEECH_ELEMENT_TITLE && kind_ends_with_genre(reader->view, &reader->lines[i]);
    for (uint32_t i = first; i < number; i++) {
        const struct line *line = &reader->lines[i];
        if (reader->kinds[i] != SPEECH_ELEMENT_TITLE || kind_ends_with_genre(reader->view, line)) continue;
        if (titled && trie_exact(&agency_end_trie, &reader->view->code[line->end - 1], 1) == DATA_NONE) return;
        reader_set(reader, i, SPEECH_ELEMENT_ISSUER);
    }
    for (uint32_t i = first + 1; i < number; i++) /* what follows the last of them begins anew */
        reader->starts[i] |= reader->kinds[i] != reader->kinds[i - 1];
}

/* 2031年1月20日某市长在大会上作报告。 Between the title and the salutation a sentence tells when the speech was given. */
static int is_occasion(const struct reader *reader, uint32_t index, uint32_t end) {
    const struct line *line = &reader->lines[index], *next = line + 1;
    return index + 1 < end && line->end - line->first <= HEAD_LONGEST &&
           kind_date_end(reader->view, line->first) > line->first &&
           kind_salutation_end(reader->view, next->first, next->end) == next->end;
}

/* Marks what may stand where the head ends: addressees in several lines, or a salutation that its text follows at
 * once. */
static void mark_opening(struct reader *reader, uint32_t index, uint32_t end) {
    const struct line *line = &reader->lines[index];
    for (uint32_t left = addressee_lines(reader, index, end), i = index; left > 0; left--, i++)
        reader_set(reader, i, SPEECH_ELEMENT_ADDRESSEE);
    uint32_t address = kind_salutation_end(reader->view, line->first, line->end);
    if (address > line->first && reader->view->code[address - 1] == ':')
        reader_set(reader, index, SPEECH_ELEMENT_SALUTATION);
}

void head_mark(struct reader *reader, uint32_t first, uint32_t end, uint32_t title_line, int numbered,
               const struct element_source *source, uint32_t *next) {
    int titled = 0;
    for (uint32_t i = first; i < end && i < first + HEAD_LINES; i++) {
        if (i == title_line) {
            reader_set(reader, i, numbered ? SPEECH_ELEMENT_PART_TITLE : SPEECH_ELEMENT_TITLE);
            titled = 1;
            continue;
        }
        if (section_is_marked(source, i, next)) return;
        if (reader->lines[i].end - reader->lines[i].first == 1) { /* what is left of a line */
            if (i > first && reader->kinds[i - 1] == SPEECH_ELEMENT_TITLE &&
                is_han(reader->view->code[reader->lines[i].first]))
                reader_set(reader, i, SPEECH_ELEMENT_TITLE);
            continue;
        }
        uint8_t kind = head_kind(reader, &reader->lines[i], titled);
        if (kind == SPEECH_ELEMENT_TITLE && titled && is_note(reader->view, &reader->lines[i])) continue;
        if (kind == 0 && titled && is_occasion(reader, i, end)) kind = SPEECH_ELEMENT_PUB_DATE;
        if (kind == 0) {
            mark_opening(reader, i, end);
            return;
        }
        if (kind == SPEECH_ELEMENT_DOC_NUMBER) mark_issuers(reader, first, i);
        if (kind == SPEECH_ELEMENT_TITLE) titled = 1;
        reader_set(reader, i, kind);
        if (kind == SPEECH_ELEMENT_SALUTATION || kind == SPEECH_ELEMENT_ADDRESSEE) return;
    }
}

void head_mark_preface(struct reader *reader, uint32_t title_line, const struct array *candidates) {
    uint32_t next = 0;
    while (next < candidates->count && ARRAY_AT(struct candidate, candidates, next)->line < title_line) next++;
    if (next == candidates->count) return;
    const struct candidate *title = ARRAY_AT(struct candidate, candidates, next);
    if (title->line != title_line || candidate_row(title)->rank != MARKER_RANK_PART) return;
    for (uint32_t i = 0; i < title_line && i < HEAD_LINES; i++)
        if (reader->kinds[i] == 0) reader_set(reader, i, SPEECH_ELEMENT_NAV);
}
