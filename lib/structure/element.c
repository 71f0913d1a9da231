#include "structure/element.h"

#include "structure/kind.h"
#include "structure/notice.h"

enum {
    HEAD_LINES = 24,    /* lines in which a part's head is looked for */
    FOOT_LINES = 12,    /* lines in which its foot is looked for */
    HEAD_LONGEST = 60,  /* characters of a line of the head */
    SECTION_LONGEST = 20,
    SIGNATURE_LONGEST = 40,
    NOTICE_SHORTEST = 300 /* characters of a first line that is a whole document */
};

/* Where the reading stands. */
struct reader {
    struct structure *structure;
    const struct view *view;
    const struct line *lines;
    uint32_t count; /* lines */
    struct context *context;
    uint8_t *kinds; /* for each line the element that it is, or is part of, or 0 */
    uint8_t *starts; /* for each line 1 where an element begins with it */
};

static int is_marked(const struct element_source *source, uint32_t line, uint32_t *next) {
    const struct array *candidates = source->candidates;
    while (*next < candidates->count && ARRAY_AT(struct candidate, candidates, *next)->line < line) (*next)++;
    for (uint32_t i = *next; i < candidates->count; i++) {
        const struct candidate *candidate = ARRAY_AT(struct candidate, candidates, i);
        if (candidate->line > line) return 0;
        if (candidate->boundary == BOUNDARY_LINE) return 1;
    }
    return 0;
}

/* A short line of words alone, or with a colon behind. */
static int is_section(const struct view *view, const struct line *line) {
    uint32_t end = line->end;
    if (view->code[end - 1] == ':') end--;
    if (end - line->first < 3 || end - line->first > SECTION_LONGEST) return 0;
    uint32_t used;
    if (kind_of_cue(view, line->first, CUE_START, &used)) return 0;
    for (uint32_t at = line->first; at < end; at++) {
        int role = sign_role(view->code[at]);
        if (role == SIGN_STOP || role == SIGN_COMMA || view->code[at] == u'、' || view->code[at] == ')') return 0;
        if (view->code[at] < 0x80 && role != SIGN_DIGIT) return 0;
    }
    return end == line->end || kind_of_cue(view, end - 2, CUE_END, &used) == SPEECH_ELEMENT_PART_TITLE;
}

/* Whether a line ends a paragraph of text. */
static int ends_text(const struct view *view, const struct line *line) {
    uint16_t last = view->code[line->end - 1];
    return last == u'。' || last == '!' || last == '?' || last == u'”' || last == ')';
}

speech_status element_find_sections(struct array *sections, const struct element_source *source,
                                    struct memory *memory) {
    const struct line *lines = source->layout->lines.items;
    const struct view *view = source->view;
    speech_status status = SPEECH_OK;
    uint32_t next = 0;
    sections->count = 0;
    for (uint32_t i = 1; i + 1 < source->layout->lines.count && status == SPEECH_OK; i++) {
        if (is_marked(source, i, &next)) continue;
        uint32_t following = lines[i + 1].end - lines[i + 1].first;
        if (!ends_text(view, &lines[i - 1]) || !is_section(view, &lines[i])) continue;
        uint32_t ahead = next;
        if (following <= SECTION_LONGEST && !is_marked(source, i + 1, &ahead)) continue;
        status = array_push(sections, memory, sizeof lines[i].first, &lines[i].first);
    }
    return status;
}

static speech_status add(struct reader *reader, uint32_t first, uint32_t end, uint32_t kind) {
    int full = 0;
    const struct view *view = reader->view;
    if (end <= first) return SPEECH_OK;
    speech_element element = {view->offset[first], view_span_end(view, first, end), kind, 0};
    return context_add_row(reader->context, &reader->structure->elements, sizeof element, &element, element.start, &full);
}

static void set(struct reader *reader, uint32_t line, uint8_t kind) {
    reader->starts[line] = line == 0 || reader->kinds[line - 1] != kind;
    reader->kinds[line] = kind;
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
    if (kind_document_number(view, line, &used) < line->end) return SPEECH_ELEMENT_DOC_NUMBER;
    if (kind_is_date_line(view, line)) return SPEECH_ELEMENT_PUB_DATE;
    if (view->code[line->end - 1] == '>') return SPEECH_ELEMENT_NAV;
    if (view->code[line->end - 1] == ':') return SPEECH_ELEMENT_ADDRESSEE;
    if (titled && (kind_is_name(view, line) || kind_is_byline(view, line)))
        return SPEECH_ELEMENT_BYLINE;
    return kind_is_title(view, line) ? SPEECH_ELEMENT_TITLE : 0;
}

/* Marks the lines of a part's head. */
static void mark_head(struct reader *reader, uint32_t first, uint32_t end, uint32_t title_line, int numbered,
                      const struct element_source *source, uint32_t *next) {
    int titled = 0;
    for (uint32_t i = first; i < end && i < first + HEAD_LINES; i++) {
        if (i == title_line) {
            set(reader, i, numbered ? SPEECH_ELEMENT_PART_TITLE : SPEECH_ELEMENT_TITLE);
            titled = 1;
            continue;
        }
        if (is_marked(source, i, next)) return;
        uint8_t kind = head_kind(reader, &reader->lines[i], titled);
        if (kind == 0) return;
        if (kind == SPEECH_ELEMENT_TITLE) titled = 1;
        set(reader, i, kind);
        if (kind == SPEECH_ELEMENT_SALUTATION || kind == SPEECH_ELEMENT_ADDRESSEE) return;
    }
}

/* Whether a line is the last call or the thanks: it speaks to the audience at its start. */
static int is_closing(const struct view *view, const struct line *line) {
    uint32_t used, kind = kind_of_cue(view, line->first, CUE_START, &used);
    uint16_t after = view->code[line->first + used];
    if (kind == SPEECH_ELEMENT_CLOSING) return line->end - line->first <= SECTION_LONGEST;
    return kind == SPEECH_ELEMENT_SALUTATION && (sign_role(after) == SIGN_COMMA || after == '!' || after == ':') &&
           line->first + used + 1 < line->end;
}

static int ends_with_imprint(const struct view *view, const struct line *line) {
    uint32_t used;
    return line->end - line->first > 4 && line->end - line->first <= HEAD_LONGEST && kind_of_cue(view, line->end - 2, CUE_END, &used) == SPEECH_ELEMENT_IMPRINT &&
           view->code[line->end - 3] == u'日';
}

/* Marks the lines of a part's foot. */
static void mark_foot(struct reader *reader, uint32_t first, uint32_t end, uint32_t last_heading) {
    const struct view *view = reader->view;
    uint32_t from = end, used, left = FOOT_LINES;
    while (from > first && left > 0) {
        from--;
        left -= !layout_is_page_number(view, reader->lines[from].first, reader->lines[from].end);
    }
    uint8_t list = 0;
    for (uint32_t i = from; i < end; i++) {
        const struct line *line = &reader->lines[i];
        uint32_t cue = kind_of_cue(view, line->first, CUE_START, &used);
        uint16_t after = view->code[line->first + used];
        if (reader->kinds[i]) continue;
        if (ends_with_imprint(view, line)) {
            set(reader, i, SPEECH_ELEMENT_IMPRINT);
            list = 0;
        } else if ((cue == SPEECH_ELEMENT_DISTRIBUTION || cue == SPEECH_ELEMENT_ATTENDANCE) && after == ':') {
            list = (uint8_t)cue;
            set(reader, i, list);
        } else if (layout_is_page_number(view, line->first, line->end)) {
            set(reader, i, SPEECH_ELEMENT_NAV);
        } else if (list) {
            set(reader, i, list);
        } else if (i > first && kind_date_end(view, line->first) == line->end) {
            set(reader, i, SPEECH_ELEMENT_SIGN_DATE);
            const struct line *above = line - 1;
            if (reader->kinds[i - 1] == 0 && above->end - above->first <= SIGNATURE_LONGEST && kind_is_title(view, above))
                set(reader, i - 1, SPEECH_ELEMENT_SIGNATURE);
        } else if ((i > last_heading || last_heading == UINT32_MAX) && is_closing(view, line)) {
            set(reader, i, SPEECH_ELEMENT_CLOSING);
        }
    }
}

/* Whether another line of the part behind one is a closing, too: only the last call closes. */
static void mark_salutations(struct reader *reader, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        const struct line *line = &reader->lines[i];
        if (reader->kinds[i] == 0 && kind_salutation_end(reader->view, line->first, line->end) == line->end)
            set(reader, i, SPEECH_ELEMENT_SALUTATION);
    }
    uint32_t last = end;
    while (last > first && reader->kinds[last - 1] != 0 && reader->kinds[last - 1] != SPEECH_ELEMENT_SALUTATION) last--;
    if (last < first + 2) return;
    uint32_t body = last - 1;
    while (body > first && last - body < 3 && reader->kinds[body] == 0) body--;
    if (reader->kinds[body] == SPEECH_ELEMENT_SALUTATION && body + 1 < last && body > first + 3) {
        for (uint32_t i = body + 1; i < last; i++) set(reader, i, SPEECH_ELEMENT_CLOSING);
    }
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

static speech_status write_lines(struct reader *reader, const struct element_source *source) {
    speech_status status = SPEECH_OK;
    uint32_t next = 0;
    for (uint32_t i = 0; i < reader->count && status == SPEECH_OK; i++) {
        uint8_t kind = reader->kinds[i];
        for (; next < source->stretches->count && status == SPEECH_OK; next++) {
            const struct stretch *stretch = ARRAY_AT(struct stretch, source->stretches, next);
            if (stretch->first >= reader->lines[i].end) break;
            status = add(reader, stretch->first, stretch->end, SPEECH_ELEMENT_TOC);
        }
        if (i == 0 && reader->lines[0].end - reader->lines[0].first > NOTICE_SHORTEST && status == SPEECH_OK) {
            status = write_notice(reader, &reader->lines[0], source);
            continue;
        }
        if (kind == 0 || status != SPEECH_OK) continue;
        uint32_t first = reader->lines[i].first, end = reader->lines[i].end;
        int joins = kind == SPEECH_ELEMENT_TITLE || kind == SPEECH_ELEMENT_BYLINE ||
                    kind == SPEECH_ELEMENT_DISTRIBUTION || kind == SPEECH_ELEMENT_ATTENDANCE;
        while (joins && i + 1 < reader->count && reader->kinds[i + 1] == kind && !reader->starts[i + 1])
            end = reader->lines[++i].end;
        if (kind == SPEECH_ELEMENT_DOC_NUMBER) first = kind_document_number(reader->view, &reader->lines[i], &end);
        if (kind == SPEECH_ELEMENT_PUB_DATE) {
            status = write_line_of_facts(reader, first, end, kind);
        } else {
            status = add(reader, first, end, kind);
        }
    }
    return status;
}

/* The last line before `end` that a candidate begins, or UINT32_MAX. */
static uint32_t last_heading(const struct element_source *source, uint32_t end) {
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
    while (low > 0 && items[low - 1].boundary != BOUNDARY_LINE) low--;
    return low ? items[low - 1].line : UINT32_MAX;
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
        if (title < end && reader->kinds[title] == 0) mark_head(reader, title, end, title, parts->count > 1, source, &next);
        if (end > first) mark_foot(reader, first, end, last_heading(source, end));
        if (end > first) mark_salutations(reader, first, end);
    }
    for (uint32_t i = 0; i < reader->count && section < sections->count; i++) {
        if (reader->lines[i].first != *ARRAY_AT(uint32_t, sections, section)) continue;
        section++;
        if (reader->kinds[i] == 0) set(reader, i, SPEECH_ELEMENT_PART_TITLE);
    }
}

speech_status element_write(struct structure *structure, const struct array *sections,
                            const struct element_source *source, struct context *context) {
    const struct array *lines = &source->layout->lines;
    struct reader reader = {structure, source->view, lines->items, lines->count, context, NULL, NULL};
    if (lines->count == 0) return SPEECH_OK;
    speech_status status = memory_resize(context->memory, (void **)&reader.kinds, 0, lines->count);
    if (status == SPEECH_OK) status = memory_resize(context->memory, (void **)&reader.starts, 0, lines->count);
    if (status == SPEECH_OK) {
        for (uint32_t i = 0; i < lines->count; i++) reader.kinds[i] = reader.starts[i] = 0;
        mark(&reader, sections, source);
        status = write_lines(&reader, source);
        memory_release(context->memory, reader.starts, lines->count);
    }
    memory_release(context->memory, reader.kinds, reader.kinds ? lines->count : 0);
    return status;
}
