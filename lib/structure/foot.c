#include "structure/foot.h"

#include "structure/kind.h"
#include "structure/site.h"

enum {
    FOOT_LINES = 12,   /* lines in which its foot is looked for */
    HEAD_LONGEST = 60, /* characters of a line of the head */
    THANKS_LONGEST = 20,
    SIGNATURE_LONGEST = 40,
    CLOSING_LONGEST = 1000 /* a longer paragraph is no call but the speech itself */
};

/* 我就讲这些,谢谢大家! */
static int gives_thanks(const struct view *view, const struct line *line) {
    uint32_t used;
    for (uint32_t at = line->first + 1; at < line->end; at++)
        if (sign_role(view->code[at - 1]) == SIGN_COMMA &&
            kind_of_cue(view, at, CUE_START, &used) == SPEECH_ELEMENT_CLOSING)
            return 1;
    return 0;
}

/* Whether a line is the last call or the thanks: it speaks to the audience at its start. */
static int is_closing(const struct view *view, const struct line *line) {
    uint32_t used, kind = kind_of_cue(view, line->first, CUE_START, &used);
    uint16_t after = view->code[line->first + used];
    if (kind == SPEECH_ELEMENT_CLOSING) return line->end - line->first <= THANKS_LONGEST;
    if (line->end - line->first <= THANKS_LONGEST && gives_thanks(view, line)) return 1;
    return kind == SPEECH_ELEMENT_SALUTATION && (sign_role(after) == SIGN_COMMA || after == '!' || after == ':') &&
           line->first + used + 1 < line->end && line->end - line->first <= CLOSING_LONGEST;
}

static int ends_with_imprint(const struct view *view, const struct line *line) {
    uint32_t used;
    return line->end - line->first > 4 && line->end - line->first <= HEAD_LONGEST &&
           kind_of_cue(view, line->end - 2, CUE_END, &used) == SPEECH_ELEMENT_IMPRINT &&
           kind_date_unit(view->code[line->end - 3]) == DATE_UNIT_DAY;
}

static int is_furniture(const struct view *view, const struct line *line) {
    return layout_is_page_number(view, line->first, line->end) || kind_is_pager(view, line) || site_is_line(view, line);
}

/* An address on a line of its own, also inside the text; what little stands behind the last one closes the speech. */
static void mark_salutations(struct reader *reader, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        const struct line *line = &reader->lines[i];
        if (reader->kinds[i] || line->cue != SPEECH_ELEMENT_SALUTATION) continue;
        if (kind_salutation_end(reader->view, line->first, line->end) != line->end) continue;
        reader_set(reader, i, SPEECH_ELEMENT_SALUTATION);
        /* Another speech: the last one ends above. */
        int begins = reader->view->code[line->end - 1] == ':' && i > first;
        if (begins && reader->kinds[i - 1] == 0 && is_closing(reader->view, line - 1))
            reader_set(reader, i - 1, SPEECH_ELEMENT_CLOSING);
    }
    uint32_t last = end;
    while (last > first && reader->kinds[last - 1] != 0 && reader->kinds[last - 1] != SPEECH_ELEMENT_SALUTATION) last--;
    if (last < first + 2) return;
    uint32_t body = last - 1;
    while (body > first && last - body < 3 && reader->kinds[body] == 0) body--;
    if (reader->kinds[body] == SPEECH_ELEMENT_SALUTATION && body + 1 < last && body > first + 3) {
        for (uint32_t i = body + 1; i < last; i++) reader_set(reader, i, SPEECH_ELEMENT_CLOSING);
    }
}

/* The kind of a line of the foot, or 0. `list` is the kind of list that runs on from the line before, or 0. */
static uint32_t kind_in_foot(const struct reader *reader, uint32_t index, uint32_t list) {
    const struct view *view = reader->view;
    const struct line *line = &reader->lines[index];
    uint32_t used, cue = kind_of_cue(view, line->first, CUE_START, &used);
    if (ends_with_imprint(view, line)) return SPEECH_ELEMENT_IMPRINT;
    int opens_list = cue == SPEECH_ELEMENT_DISTRIBUTION || cue == SPEECH_ELEMENT_ATTENDANCE;
    if (opens_list && view->code[line->first + used] == ':') return cue;
    if (is_furniture(view, line)) return SPEECH_ELEMENT_NAV;
    if (list) return list;
    if (kind_date_end(view, line->first) == line->end) return SPEECH_ELEMENT_SIGN_DATE;
    if (line->end - line->first <= SIGNATURE_LONGEST && kind_is_title(view, line) &&
        kind_last_date(view, line) < line->end)
        return SPEECH_ELEMENT_SIGNATURE;
    return is_closing(view, line) ? SPEECH_ELEMENT_CLOSING : 0;
}

/* Marks the line above the date as the signature if it can be one. */
static void mark_signature(struct reader *reader, uint32_t index) {
    const struct line *line = &reader->lines[index];
    struct marker marker; /* 附件:工作要点 may stand there too */
    if (marker_read(reader->view, line->first, 0, &marker) && marker_row_of(&marker)->form == SPEECH_FORM_APPENDIX)
        return;
    if (reader->kinds[index] == 0 && line->end - line->first <= SIGNATURE_LONGEST && kind_is_title(reader->view, line))
        reader_set(reader, index, SPEECH_ELEMENT_SIGNATURE);
}

/* Marks a closing behind the last heading; of several calls the last alone closes. */
static void mark_closing(struct reader *reader, uint32_t index, uint32_t last_heading, uint32_t *closing) {
    uint32_t used;
    if (index <= last_heading && last_heading != UINT32_MAX) return;
    int thanks = kind_of_cue(reader->view, reader->lines[index].first, CUE_START, &used) == SPEECH_ELEMENT_CLOSING;
    if (!thanks && *closing != UINT32_MAX) reader_set(reader, *closing, 0);
    if (!thanks) *closing = index;
    reader_set(reader, index, SPEECH_ELEMENT_CLOSING);
}

/* The line from which on the foot is looked for. Page numbers and what a site adds do not count. */
static uint32_t foot_start(const struct reader *reader, uint32_t first, uint32_t end) {
    for (uint32_t left = FOOT_LINES; end > first && left > 0; end--)
        left -= !is_furniture(reader->view, &reader->lines[end - 1]);
    return end;
}

void foot_mark(struct reader *reader, uint32_t first, uint32_t end, uint32_t last_heading) {
    uint32_t list = 0, closing = UINT32_MAX;
    for (uint32_t i = foot_start(reader, first, end); i < end; i++) {
        if (reader->kinds[i]) continue;
        uint32_t kind = kind_in_foot(reader, i, list);
        if (kind == SPEECH_ELEMENT_DISTRIBUTION || kind == SPEECH_ELEMENT_ATTENDANCE) list = kind;
        if (kind == SPEECH_ELEMENT_IMPRINT) list = 0;
        if (kind == SPEECH_ELEMENT_CLOSING) {
            mark_closing(reader, i, last_heading, &closing);
        } else if (kind == SPEECH_ELEMENT_SIGN_DATE && i == first) {
            continue;
        } else if (kind) {
            reader_set(reader, i, (uint8_t)kind);
            if (kind == SPEECH_ELEMENT_SIGN_DATE) mark_signature(reader, i - 1);
        }
    }
    mark_salutations(reader, first, end);
}
