#include "structure/element.h"

#include "structure/document_number.h"
#include "structure/foot.h"
#include "structure/head.h"
#include "structure/kind.h"
#include "structure/notice.h"
#include "structure/reader.h"
#include "structure/section.h"
#include "structure/site.h"

#include <string.h>

enum {
    NOTICE_SHORTEST = 300, /* characters of a first line that is a whole document */
    PAGES_FEWEST = 2       /* page numbers in the middle of sentences, which tell that a text has pages */
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

static speech_status push_characters(struct reader *reader, uint32_t first, uint32_t end, uint32_t kind) {
    const struct view *view = reader->view;
    speech_status status = push_pages(reader, view->offset[first]);
    return status == SPEECH_OK ? push(reader, view->offset[first], view_span_end(view, first, end), kind) : status;
}

/* The tables of contents that stand before an element, or around it. They may begin in the middle of a line. */
static speech_status push_contents(struct reader *reader, uint32_t first, uint32_t end) {
    speech_status status = SPEECH_OK;
    for (; reader->stretch < reader->contents->count && status == SPEECH_OK; reader->stretch++) {
        const struct stretch *stretch = ARRAY_AT(struct stretch, reader->contents, reader->stretch);
        if (stretch->first > first || (stretch->first == first && stretch->end < end)) break;
        status = push_characters(reader, stretch->first, stretch->end, SPEECH_ELEMENT_TOC);
    }
    return status;
}

static speech_status add(struct reader *reader, uint32_t first, uint32_t end, uint32_t kind) {
    if (end <= first) return SPEECH_OK;
    speech_status status = push_contents(reader, first, end);
    return status == SPEECH_OK ? push_characters(reader, first, end, kind) : status;
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

/* A document that stands in one long line. */
static speech_status write_notice(struct reader *reader, const struct line *line, const struct element_source *source) {
    struct piece pieces[NOTICE_PIECES];
    uint32_t body = line->end;
    if (source->candidates->count) body = ARRAY_AT(struct candidate, source->candidates, 0)->marker.first;
    uint32_t count = notice_read(reader->view, line, body, pieces);
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < count && status == SPEECH_OK; i++)
        status = add(reader, pieces[i].first, pieces[i].end, pieces[i].kind);
    return status;
}

/* Whether a line and the next one of the same kind are one element. Of a site only a counter of pages is, and the
 * rights at the end of the text. */
static int joins_next(const struct reader *reader, uint32_t line, int rest) {
    switch (reader->kinds[line]) {
    case SPEECH_ELEMENT_TITLE:
    case SPEECH_ELEMENT_BYLINE:
    case SPEECH_ELEMENT_DISTRIBUTION:
    case SPEECH_ELEMENT_ATTENDANCE:
    case SPEECH_ELEMENT_ADDRESSEE: return 1;
    case SPEECH_ELEMENT_NAV:
        return rest || (kind_is_pager(reader->view, &reader->lines[line]) &&
                        kind_is_pager(reader->view, &reader->lines[line + 1]));
    default: return 0;
    }
}

/* Where the page number begins that was left at the end of a line, or is all of it in a text that has pages. */
static uint32_t page_start(struct reader *reader, uint32_t index) {
    const struct line *line = &reader->lines[index];
    const struct array *parts = &reader->structure->parts;
    const uint32_t *offset = reader->view->offset;
    if (!line->page) return line->end;
    if (reader->view->pages.count >= PAGES_FEWEST && layout_is_page_number(reader->view, line->first, line->end))
        return line->first;
    while (ARRAY_AT(speech_part, parts, reader->part)->end <= offset[line->first]) reader->part++;
    int is_last =
        index + 1 == reader->count || offset[line[1].first] >= ARRAY_AT(speech_part, parts, reader->part)->end;
    return site_page_start(reader->view, line, is_last);
}

/* 某某办公室  2031年3月8日: one line, two elements. */
static speech_status write_name_and_date(struct reader *reader, uint32_t index, uint32_t kind) {
    const struct line *line = &reader->lines[index];
    uint32_t date = kind_last_date(reader->view, line);
    uint32_t dated = kind == SPEECH_ELEMENT_SIGNATURE ? SPEECH_ELEMENT_SIGN_DATE : SPEECH_ELEMENT_PUB_DATE;
    speech_status status = add(reader, line->first, date, kind);
    return status == SPEECH_OK ? add(reader, date, line->end, dated) : status;
}

/* Writes the element that begins with a line, and gives the last of its lines. */
static speech_status write_line(struct reader *reader, uint32_t *line) {
    uint32_t i = *line, first = reader->lines[i].first, end = reader->lines[i].end;
    uint8_t kind = reader->kinds[i];
    uint32_t used;
    int rest = kind == SPEECH_ELEMENT_NAV && kind_of_cue(reader->view, first, CUE_REST, &used) == kind;
    while (i + 1 < reader->count && reader->kinds[i + 1] == kind && !reader->starts[i + 1] &&
           joins_next(reader, i, rest))
        end = reader->lines[++i].end;
    if (kind == SPEECH_ELEMENT_DOC_NUMBER) first = document_number_find(reader->view, &reader->lines[i], &end);
    if (kind == SPEECH_ELEMENT_SALUTATION) end = kind_salutation_end(reader->view, first, end);
    *line = i;
    if (kind == SPEECH_ELEMENT_SIGNATURE || kind == SPEECH_ELEMENT_ISSUER) return write_name_and_date(reader, i, kind);
    if (kind == SPEECH_ELEMENT_PUB_DATE) return write_line_of_facts(reader, first, end, kind);
    uint32_t page = kind == SPEECH_ELEMENT_ATTENDANCE ? page_start(reader, i) : end;
    speech_status status = add(reader, first, page, kind);
    return status == SPEECH_OK ? add(reader, page, end, SPEECH_ELEMENT_NAV) : status;
}

static speech_status write_lines(struct reader *reader, const struct element_source *source) {
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < reader->count && status == SPEECH_OK; i++) {
        const struct line *line = &reader->lines[i];
        if (i == 0 && line->end - line->first > NOTICE_SHORTEST) {
            status = write_notice(reader, line, source);
        } else if (reader->kinds[i]) {
            status = write_line(reader, &i);
        } else {
            status = add(reader, page_start(reader, i), line->end, SPEECH_ELEMENT_NAV);
        }
    }
    if (status == SPEECH_OK) status = push_contents(reader, UINT32_MAX, UINT32_MAX);
    return status == SPEECH_OK ? push_pages(reader, UINT32_MAX) : status;
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

/* Marks what ends a part: the foot of its text, that of its annexes, and what a site adds. */
static void mark_feet(struct reader *reader, uint32_t first, uint32_t end, const struct element_source *source) {
    uint32_t rest = end == reader->count ? site_find_rest(reader->view, reader->lines, first, end) : end;
    for (uint32_t i = rest; i < end; i++) reader_set(reader, i, SPEECH_ELEMENT_NAV);
    uint32_t annex = source_find_annex(source, first, rest);
    if (annex > first) foot_mark(reader, first, annex, source_last_heading(source, first, annex));
    if (rest > annex) foot_mark(reader, annex, rest, source_last_heading(source, annex, rest));
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
        head_mark(reader, head, end, title, parts->count > 1, source, &next);
        if (title < end && reader->kinds[title] == 0)
            head_mark(reader, title, end, title, parts->count > 1, source, &next);
        if (i == 0 && parts->count > 1 && title < end) head_mark_preface(reader, title, source->candidates);
        if (end > first) mark_feet(reader, first, end, source);
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
    struct reader reader = {.structure = structure,
                            .view = source->view,
                            .lines = lines->items,
                            .count = lines->count,
                            .contents = source->stretches,
                            .context = context};
    if (lines->count == 0) return SPEECH_OK;
    speech_status status = scratch_bytes(scratch, 2 * lines->count, &reader.kinds);
    if (status != SPEECH_OK) return status;
    memset(reader.kinds, 0, 2 * (size_t)lines->count);
    reader.starts = reader.kinds + lines->count;
    mark(&reader, sections, source);
    return write_lines(&reader, source);
}
