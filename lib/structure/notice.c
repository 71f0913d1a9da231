#include "structure/notice.h"

#include "structure/document_number.h"
#include "structure/kind.h"

enum {
    ISSUER_LONGEST = 40,
    HEAD_LONGEST = 300,  /* issuer, number, title and addressee together */
    GENRE_LONGEST = 3,   /* characters of 通知 and the like */
    GENRE_REACH = 8,     /* 的 stands so near before the genre: 的预备通知 */
    AGENCY_LONGEST = 40, /* characters of an agency's name before a date */
    AGENCY_COMPARED = 4, /* its first characters, which tell it from others */
    FOOT_LONGEST = 4000  /* characters behind the signature: appendices */
};

/* What has been read. */
struct notice {
    const struct view *view;
    struct piece *pieces;
    uint32_t count;
    uint32_t agency; /* where the agency's name stands first */
};

static void add(struct notice *notice, uint32_t first, uint32_t end, uint32_t kind) {
    if (end > first && notice->count < NOTICE_PIECES)
        notice->pieces[notice->count++] = (struct piece){first, end, kind};
}

/* 某某委员会文件: the end of the issuer's mark, or `first` for none. */
static uint32_t issuer_end(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t used;
    for (uint32_t at = first + 2; at < end && at < first + ISSUER_LONGEST; at++) {
        if (sign_role(view->code[at]) >= SIGN_OPEN) return first;
        if (kind_of_cue(view, at, CUE_END, &used) == SPEECH_ELEMENT_ISSUER) return at + used;
    }
    return first;
}

/* The end of the title: behind the first genre that 的 belongs to. */
static uint32_t title_end(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t particle = 0, quotes = 0, used;
    for (uint32_t at = first; at < end; at++) {
        int role = sign_role(view->code[at]);
        quotes += role == SIGN_NAME;
        if (role == SIGN_NAME_END && quotes) quotes--;
        if (quotes) continue;
        if (role == SIGN_PARTICLE) particle = at;
        if (particle == 0 || at - particle > GENRE_REACH) continue;
        trie_longest(&genre_trie, view->code + at, GENRE_LONGEST, &used);
        if (used) return at + used;
    }
    return first;
}

static uint32_t find_colon(const struct view *view, uint32_t first, uint32_t end) {
    for (uint32_t at = first; at < end; at++) {
        if (view->code[at] == ':') return at + 1;
        if (sign_role(view->code[at]) == SIGN_PERIOD || view->code[at] == ';') return first;
    }
    return first;
}

static void read_head(struct notice *notice, const struct line *line, uint32_t body) {
    const struct view *view = notice->view;
    uint32_t at = line->first, end = line->end < at + HEAD_LONGEST ? line->end : at + HEAD_LONGEST, number_end;
    if (body < end) end = body;
    uint32_t issuer = issuer_end(view, at, end);
    add(notice, at, issuer, SPEECH_ELEMENT_ISSUER);
    struct line head = {.first = issuer, .end = end};
    if (end > issuer + 2 * ISSUER_LONGEST) head.end = issuer + 2 * ISSUER_LONGEST;
    uint32_t number = document_number_find(view, &head, &number_end);
    if (number < head.end && number_end < title_end(view, issuer, end)) {
        if (issuer == at) add(notice, at, number, SPEECH_ELEMENT_ISSUER);
        add(notice, number, number_end, SPEECH_ELEMENT_DOC_NUMBER);
        at = number_end;
    } else {
        at = issuer;
    }
    uint32_t title = title_end(view, at, end);
    if (title == at) return;
    uint32_t addressee = find_colon(view, title, end);
    add(notice, at, title, SPEECH_ELEMENT_TITLE);
    add(notice, title, addressee, SPEECH_ELEMENT_ADDRESSEE);
}

/* Whether the agency's name begins at a character. */
static int names_agency(const struct notice *notice, uint32_t at) {
    for (uint32_t i = 0; i < AGENCY_COMPARED; i++)
        if (notice->view->code[at + i] != notice->view->code[notice->agency + i]) return 0;
    return 1;
}

/* Where the name of the agency begins that stands right before a date; `date` for none. Of another agency than the one
 * known the name is all that stands behind the last mark or date, *bounded says whether there is one. */
static uint32_t agency_before(const struct notice *notice, uint32_t first, uint32_t date, uint32_t *bounded) {
    uint32_t low = date > first + AGENCY_LONGEST ? date - AGENCY_LONGEST : first, found = date, at = date;
    for (; at > low; at--) {
        int role = sign_role(notice->view->code[at - 1]);
        if (sign_parts_clauses(role) || sign_opens_quote(role) || role == SIGN_DIGIT) break;
        if (role == SIGN_NONE && sign_role(notice->view->code[at]) != SIGN_DIGIT && at >= 2 &&
            kind_date_unit(notice->view->code[at - 1]) == DATE_UNIT_DAY &&
            sign_role(notice->view->code[at - 2]) == SIGN_DIGIT)
            break;
        if (names_agency(notice, at - 1)) found = at - 1;
    }
    *bounded = at > low ? at : date;
    return found;
}

static void read_foot(struct notice *notice, const struct line *line, uint32_t from) {
    const struct view *view = notice->view;
    uint32_t used;
    int is_signed = 0;
    if (line->end - from > FOOT_LONGEST) from = line->end - FOOT_LONGEST;
    for (uint32_t at = from; at < line->end; at++) {
        if (sign_role(view->code[at]) != SIGN_DIGIT) continue;
        uint32_t end = kind_date_end(view, at), bounded;
        if (end == at) {
            while (sign_role(view->code[at + 1]) == SIGN_DIGIT) at++;
            continue;
        }
        uint32_t agency = agency_before(notice, from, at, &bounded);
        if (kind_of_cue(view, end, CUE_END, &used) == SPEECH_ELEMENT_IMPRINT) {
            add(notice, agency < at ? agency : bounded, end + used, SPEECH_ELEMENT_IMPRINT);
        } else if (!is_signed && agency < at) {
            add(notice, agency, at, SPEECH_ELEMENT_SIGNATURE);
            add(notice, at, end, SPEECH_ELEMENT_SIGN_DATE);
            is_signed = 1;
        }
        at = end - 1;
    }
}

uint32_t notice_read(const struct view *view, const struct line *line, uint32_t body,
                     struct piece pieces[NOTICE_PIECES]) {
    struct notice notice = {view, pieces, 0, line->first};
    read_head(&notice, line, body);
    if (notice.count && line->end - line->first > AGENCY_COMPARED)
        read_foot(&notice, line, pieces[notice.count - 1].end);
    return notice.count;
}
