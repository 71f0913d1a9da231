#include "structure/element.h"

#include "structure/document_number.h"
#include "structure/foot.h"
#include "structure/kind.h"
#include "structure/notice.h"
#include "structure/reader.h"
#include "structure/section.h"

#include <string.h>

enum {
    HEAD_LINES = 24,      /* lines in which a part's head is looked for */
    HEAD_LONGEST = 60,    /* characters of a line of the head */
    NOTICE_SHORTEST = 300 /* characters of a first line that is a whole document */
};

static speech_status push(struct reader *reader, uint32_t start, uint32_t end, uint32_t kind) {
    const struct array *parts = &reader->structure->parts;
    if (reader->full) return SPEECH_OK;
    speech_element element = {.start = start, .end = end, .kind = kind};
    while (ARRAY_AT(speech_part, parts, reader->part)->end <= start) reader->part++;
    element.part = reader->part;
    return context_add_row(reader->context, &reader->structure->elements, sizeof element, &element, start,
                           &reader->full);
}

/* The page numbers that the view leaves out, up to a byte. */
static speech_status push_pages(struct reader *reader, uint32_t limit) {
    const struct array *pages = &reader->view->pages;
    speech_status status = SPEECH_OK;
    for (; reader->page < pages->count && status == SPEECH_OK; reader->page++) {
        const struct page *page = ARRAY_AT(struct page, pages, reader->page);
        if (page->start >= limit) break;
        status = push(reader, page->start, page->end, SPEECH_ELEMENT_NAV);
    }
    return status;
}

static speech_status add(struct reader *reader, uint32_t first, uint32_t end, uint32_t kind) {
    const struct view *view = reader->view;
    if (end <= first) return SPEECH_OK;
    speech_status status = push_pages(reader, view->offset[first]);
    return status == SPEECH_OK ? push(reader, view->offset[first], view_span_end(view, first, end), kind) : status;
}

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
    if (kind_salutation_end(view, line->first, line->end) == line->end) return SPEECH_ELEMENT_SALUTATION;
    if (length > HEAD_LONGEST * 2) return 0;
    if (cue == SPEECH_ELEMENT_NAV || cue == SPEECH_ELEMENT_SOURCE || cue == SPEECH_ELEMENT_BYLINE) return (uint8_t)cue;
    if (cue == SPEECH_ELEMENT_PUB_DATE && view->code[line->first + used] == ':') return SPEECH_ELEMENT_PUB_DATE;
    if (is_number_line(view, line)) return SPEECH_ELEMENT_DOC_NUMBER;
    if (kind_is_date_line(view, line)) return SPEECH_ELEMENT_PUB_DATE;
    if (view->code[line->end - 1] == '>') return SPEECH_ELEMENT_NAV;
    if (view->code[line->end - 1] == ':') return SPEECH_ELEMENT_ADDRESSEE;
    int genre = kind_ends_with_genre(view, line);
    if (titled && !genre && (kind_is_name(view, line) || kind_is_byline(view, line))) return SPEECH_ELEMENT_BYLINE;
    if (!kind_is_title(view, line)) return 0;
    int issued = !titled && kind_of_cue(view, line->end - 2, CUE_END, &used) == SPEECH_ELEMENT_ISSUER;
    return issued ? SPEECH_ELEMENT_ISSUER : SPEECH_ELEMENT_TITLE;
}

/* Marks the lines of a part's head. */
static void mark_head(struct reader *reader, uint32_t first, uint32_t end, uint32_t title_line, int numbered,
                      const struct element_source *source, uint32_t *next) {
    int titled = 0;
    for (uint32_t i = first; i < end && i < first + HEAD_LINES; i++) {
        if (i == title_line) {
            reader_set(reader, i, numbered ? SPEECH_ELEMENT_PART_TITLE : SPEECH_ELEMENT_TITLE);
            titled = 1;
            continue;
        }
        if (section_is_marked(source, i, next)) return;
        if (reader->lines[i].end - reader->lines[i].first == 1) continue; /* what is left of a line */
        uint8_t kind = head_kind(reader, &reader->lines[i], titled);
        if (kind == 0) return;
        if (kind == SPEECH_ELEMENT_TITLE) titled = 1;
        reader_set(reader, i, kind);
        if (kind == SPEECH_ELEMENT_SALUTATION || kind == SPEECH_ELEMENT_ADDRESSEE) return;
    }
}

/* Marks what stands above 第一篇 or 篇一: what a site says about the documents that it has put together. */
static void mark_preface(struct reader *reader, uint32_t title_line, const struct array *candidates) {
    uint32_t next = 0;
    while (next < candidates->count && ARRAY_AT(struct candidate, candidates, next)->line < title_line) next++;
    if (next == candidates->count) return;
    const struct candidate *title = ARRAY_AT(struct candidate, candidates, next);
    if (title->line != title_line || candidate_row(title)->rank != MARKER_RANK_PART) return;
    for (uint32_t i = 0; i < title_line && i < HEAD_LINES; i++)
        if (reader->kinds[i] == 0) reader_set(reader, i, SPEECH_ELEMENT_NAV);
}

/* 发布时间: 2015-03-30 来源:区委办公室: one line, two elements. */
static speech_status write_line_of_facts(struct reader *reader, uint32_t first, uint32_t end, uint32_t kind) {
    uint32_t used, from = first;
    speech_status status = SPEECH_OK;
    for (uint32_t at = first + 1; at < end && status == SPEECH_OK; at++) {
        uint32_t cue = kind_of_cue(reader->view, at, CUE_START, &used);
        if ((cue != SPEECH_ELEMENT_SOURCE && cue != SPEECH_ELEMENT_PUB_DATE && cue != SPEECH_ELEMENT_BYLINE) ||
            reader->view->gap[at] == 0 || reader->view->code[at + used] != ':')
            continue;
        status = add(reader, from, at, kind);
        from = at;
        kind = cue;
    }
    return status == SPEECH_OK ? add(reader, from, end, kind) : status;
}

/* Writes the tables of contents that begin before a character; *next keeps the place. */
static speech_status write_contents(struct reader *reader, const struct array *stretches, uint32_t *next,
                                    uint32_t limit) {
    speech_status status = SPEECH_OK;
    for (; *next < stretches->count && status == SPEECH_OK; (*next)++) {
        const struct stretch *stretch = ARRAY_AT(struct stretch, stretches, *next);
        if (stretch->first >= limit) break;
        status = add(reader, stretch->first, stretch->end, SPEECH_ELEMENT_TOC);
    }
    return status;
}

/* A document that stands in one long line. */
static speech_status write_notice(struct reader *reader, const struct line *line, const struct element_source *source,
                                  uint32_t *next) {
    struct piece pieces[NOTICE_PIECES];
    uint32_t body = line->end;
    if (source->candidates->count) body = ARRAY_AT(struct candidate, source->candidates, 0)->marker.first;
    uint32_t count = notice_read(reader->view, line, body, pieces);
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < count && status == SPEECH_OK; i++) {
        status = write_contents(reader, source->stretches, next, pieces[i].first);
        if (status == SPEECH_OK) status = add(reader, pieces[i].first, pieces[i].end, pieces[i].kind);
    }
    return status;
}

/* Writes the element that begins with a line, and gives the last of its lines. */
static speech_status write_line(struct reader *reader, uint32_t *line) {
    uint32_t i = *line, first = reader->lines[i].first, end = reader->lines[i].end;
    uint8_t kind = reader->kinds[i];
    int joins = kind == SPEECH_ELEMENT_TITLE || kind == SPEECH_ELEMENT_BYLINE || kind == SPEECH_ELEMENT_DISTRIBUTION ||
                kind == SPEECH_ELEMENT_ATTENDANCE ||
                (kind == SPEECH_ELEMENT_NAV && kind_is_pager(reader->view, &reader->lines[i]));
    while (joins && i + 1 < reader->count && reader->kinds[i + 1] == kind && !reader->starts[i + 1])
        end = reader->lines[++i].end;
    if (kind == SPEECH_ELEMENT_DOC_NUMBER) first = document_number_find(reader->view, &reader->lines[i], &end);
    *line = i;
    return kind == SPEECH_ELEMENT_PUB_DATE ? write_line_of_facts(reader, first, end, kind)
                                           : add(reader, first, end, kind);
}

static speech_status write_lines(struct reader *reader, const struct element_source *source) {
    speech_status status = SPEECH_OK;
    uint32_t next = 0;
    for (uint32_t i = 0; i < reader->count && status == SPEECH_OK; i++) {
        const struct line *line = &reader->lines[i];
        if (i == 0 && line->end - line->first > NOTICE_SHORTEST) {
            status = write_notice(reader, line, source, &next);
        } else {
            status = write_contents(reader, source->stretches, &next, line->first + 1);
            if (reader->kinds[i] && status == SPEECH_OK) status = write_line(reader, &i);
        }
    }
    if (status == SPEECH_OK) status = write_contents(reader, source->stretches, &next, UINT32_MAX);
    return status == SPEECH_OK ? push_pages(reader, UINT32_MAX) : status;
}

/* The last line before `end` that a candidate begins, or UINT32_MAX. */
static uint32_t last_heading(const struct element_source *source, uint32_t first, uint32_t end) {
    const struct candidate *items = source->candidates->items;
    uint32_t low = 0, high = source->candidates->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (items[middle].line < end) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    while (low > 0 && items[low - 1].line >= first && items[low - 1].boundary != BOUNDARY_LINE) low--;
    return low > 0 && items[low - 1].line >= first ? items[low - 1].line : UINT32_MAX;
}

/* Lines of a table of contents are nothing else. */
static void unmark_contents(struct reader *reader, const struct element_source *source) {
    for (uint32_t i = 0; i < source->stretches->count; i++) {
        const struct stretch *stretch = ARRAY_AT(struct stretch, source->stretches, i);
        uint32_t line = layout_find(source->layout, stretch->first);
        for (; line < reader->count && reader->lines[line].first < stretch->end; line++)
            if (reader->lines[line].first >= stretch->first) reader_set(reader, line, 0);
    }
}

static void mark(struct reader *reader, const struct array *sections, const struct element_source *source) {
    const struct array *parts = &reader->structure->parts;
    const struct view *view = reader->view;
    uint32_t next = 0, section = 0;
    for (uint32_t i = 0, first = 0, end; i < parts->count; i++, first = end) {
        const speech_part *part = ARRAY_AT(speech_part, parts, i);
        uint32_t part_end = view_find(view, part->end), title = reader->count;
        for (end = first; end < reader->count && reader->lines[end].first < part_end; end++)
            if (part->title_end && view->offset[reader->lines[end].first] == part->title_start) title = end;
        uint32_t head = i > 0 && title < end ? title : first;
        mark_head(reader, head, end, title, parts->count > 1, source, &next);
        if (title < end && reader->kinds[title] == 0)
            mark_head(reader, title, end, title, parts->count > 1, source, &next);
        if (i == 0 && parts->count > 1 && title < end) mark_preface(reader, title, source->candidates);
        if (end > first) foot_mark(reader, first, end, last_heading(source, first, end));
    }
    unmark_contents(reader, source);
    for (uint32_t i = 0; i < reader->count && section < sections->count; i++) {
        if (reader->lines[i].first != *ARRAY_AT(uint32_t, sections, section)) continue;
        section++;
        if (reader->kinds[i] == 0) reader_set(reader, i, SPEECH_ELEMENT_PART_TITLE);
    }
}

speech_status element_write(struct structure *structure, const struct array *sections,
                            const struct element_source *source, struct scratch *scratch, struct context *context) {
    const struct array *lines = &source->layout->lines;
    struct reader reader = {
        .structure = structure, .view = source->view, .lines = lines->items, .count = lines->count, .context = context};
    if (lines->count == 0) return SPEECH_OK;
    speech_status status = scratch_bytes(scratch, 2 * lines->count, &reader.kinds);
    if (status != SPEECH_OK) return status;
    memset(reader.kinds, 0, 2 * (size_t)lines->count);
    reader.starts = reader.kinds + lines->count;
    mark(&reader, sections, source);
    return write_lines(&reader, source);
}
