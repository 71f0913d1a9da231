#include "structure/heading.h"

#include "structure/annex.h"
#include "structure/title.h"
#include "text/clean.h"
#include "text/loss.h"

/* Headings stand far from one another, so that each would be waited for. The bytes of the markers of so many are asked
 * for together. */
enum { AHEAD = 32 };

struct writer {
    struct structure *structure;
    const struct entry *entries;
    uint32_t count;
    const struct candidate *candidates;
    const struct layout *layout;
    const struct view *view;
    struct context *context;
    uint32_t starts[AHEAD], ends[AHEAD]; /* the markers in bytes, by the low bits of the index of their entry */
};

static const struct candidate *candidate_of(const struct writer *writer, uint32_t entry) {
    return &writer->candidates[writer->entries[entry].candidate];
}

/* Whether a heading is an article of a law, or an item of one: their text is no title. */
static int has_no_title(const struct writer *writer, uint32_t entry) {
    const struct marker *marker = &candidate_of(writer, entry)->marker;
    uint32_t parent = writer->entries[entry].parent;
    const struct marker_row *row = marker_row_of(marker);
    if (row->untitled) return 1;
    if (row->form == SPEECH_FORM_ORDINAL_UNIT) return marker->sub_number != 0;
    return parent != SPEECH_NONE && has_no_title(writer, parent);
}

static uint32_t place_of(const struct writer *writer, const struct candidate *candidate, const struct title *title) {
    const struct line *line = ARRAY_AT(struct line, &writer->layout->lines, candidate->line);
    if (candidate_row(candidate)->form == SPEECH_FORM_PIAN && candidate->boundary == BOUNDARY_LINE)
        return SPEECH_PLACE_LINE; /* it closes its line */
    int broken = (writer->view->gap[line->first] & GAP_LINE) != 0;
    if (candidate->marker.first != line->first || !broken) return SPEECH_PLACE_INLINE;
    if (line->flat) return SPEECH_PLACE_RUN_IN;
    return title->end + 1 >= line->end ? SPEECH_PLACE_LINE : SPEECH_PLACE_RUN_IN;
}

/* The end of an annex's name that the candidate before announced, or the marker's end. */
static uint32_t announced_end(const struct writer *writer, uint32_t entry) {
    const struct candidate *candidate = candidate_of(writer, entry);
    if (candidate == writer->candidates || candidate_row(candidate)->form != SPEECH_FORM_APPENDIX)
        return candidate->marker.end;
    return annex_name_end(writer->view, candidate - 1, &candidate->marker);
}

static struct title title_of(const struct writer *writer, uint32_t entry) {
    const struct candidate *candidate = candidate_of(writer, entry);
    const struct line *line = ARRAY_AT(struct line, &writer->layout->lines, candidate->line);
    uint32_t limit = entry + 1 < writer->count ? candidate_of(writer, entry + 1)->marker.first : writer->view->count;
    uint32_t end = candidate->marker.end;
    if (has_no_title(writer, entry)) return (struct title){end, end, end};
    uint32_t name = announced_end(writer, entry);
    if (name > end) return (struct title){end, name, name};
    return title_read(writer->view, line, end, limit);
}

/* Puts the marker into the string pool, without what stands between its characters. */
static speech_status write_marker(struct writer *writer, const struct marker *marker, speech_heading *row) {
    const struct view *view = writer->view;
    uint32_t gaps = 0;
    for (uint32_t at = marker->first + 1; at < marker->end; at++) gaps |= view->gap[at];
    if (gaps || view->gap[marker->end] & GAP_PINYIN)
        return clean_to_pool(view, writer->context, row->marker_start, row->marker_end, &row->marker);
    const char *text = (const char *)view->text + row->marker_start;
    return pool_add(writer->context->pool, writer->context->memory, text, row->marker_end - row->marker_start,
                    &row->marker);
}

/* A marker right behind mojibake may be a part of it, or of a longer one: the heading stays, but is not certain. */
static speech_status check_marker(struct writer *writer, const struct marker *marker, const speech_heading *row) {
    if (!loss_before(writer->view, marker->first)) return SPEECH_OK;
    return context_report(writer->context, SPEECH_DIAGNOSTIC_DAMAGED_MARKER, row->marker_start, row->marker_end,
                          "The characters before this marker seem to be those of another encoding.");
}

/* Finds the bytes of the markers from that of an entry on. */
static void find_markers(struct writer *writer, uint32_t entry) {
    uint32_t end = writer->count - entry > AHEAD ? entry + AHEAD : writer->count;
    for (uint32_t i = entry; i < end; i++) {
        const struct marker *marker = &candidate_of(writer, i)->marker;
        writer->starts[i % AHEAD] = writer->view->offset[marker->first];
        writer->ends[i % AHEAD] = view_span_end(writer->view, marker->first, marker->end);
    }
}

static speech_status add_row(struct writer *writer, uint32_t entry, uint32_t part, int *full) {
    const struct candidate *candidate = candidate_of(writer, entry);
    const struct view *view = writer->view;
    struct title title = title_of(writer, entry);
    const struct marker *marker = &candidate->marker;
    speech_heading row = {.start = writer->starts[entry % AHEAD],
                          .form = candidate_row(candidate)->form,
                          .number = marker->number,
                          .sub_number = marker->sub_number,
                          .level = writer->entries[entry].level,
                          .parent = writer->entries[entry].parent,
                          .part = part,
                          .place = place_of(writer, candidate, &title)};
    row.marker_start = row.start;
    row.marker_end = writer->ends[entry % AHEAD];
    row.title_start = row.title_end = row.end = row.marker_end;
    if (title.end > title.first) {
        row.title_start = view->offset[title.first];
        row.title_end = row.end = view_span_end(view, title.first, title.end);
    }
    row.body_start = title.body < view->count ? view->offset[title.body] : view->length;
    speech_status status = write_marker(writer, marker, &row);
    if (status != SPEECH_OK) return status;
    status = context_add_row(writer->context, &writer->structure->headings, sizeof row, &row, row.start, full);
    return status == SPEECH_OK && !*full ? check_marker(writer, marker, &row) : status;
}

/* Sets where each body ends: at the next heading that is not below it, or with the part. A row's `body_end` serves as
 * the link of the stack of open headings until then. */
static void end_bodies(struct writer *writer) {
    const struct array *parts = &writer->structure->parts;
    struct array *headings = &writer->structure->headings;
    uint32_t open = SPEECH_NONE;
    for (uint32_t i = 0; i <= headings->count; i++) {
        speech_heading *next = i < headings->count ? ARRAY_AT(speech_heading, headings, i) : NULL;
        while (open != SPEECH_NONE) {
            speech_heading *row = ARRAY_AT(speech_heading, headings, open);
            if (next && next->part == row->part && next->level > row->level) break;
            const speech_part *part = ARRAY_AT(speech_part, parts, row->part);
            open = row->body_end;
            row->body_end = next && next->part == row->part ? next->start : part->end;
            if (row->body_start > row->body_end) row->body_start = row->body_end;
        }
        if (next == NULL) break;
        next->body_end = open;
        open = i;
    }
}

/* Reports a number that does not follow the one of the heading before it in the same list. `last` is that heading. */
static speech_status check_number(struct writer *writer, const speech_heading *last, const speech_heading *row) {
    if (last == NULL || last->number <= 0 || row->number <= 0) return SPEECH_OK;
    const char *message = "The number is not the one after that of the heading before.";
    uint32_t code = SPEECH_DIAGNOSTIC_NUMBERING_GAP;
    if (row->number == last->number && row->sub_number == last->sub_number) {
        code = SPEECH_DIAGNOSTIC_NUMBERING_REPEAT;
        message = "The number is that of the heading before.";
    } else if (row->number <= last->number + 1) {
        return SPEECH_OK;
    }
    return context_report(writer->context, code, row->marker_start, row->marker_end, message);
}

enum { LEVELS = 32 };

/* Walks the rows with the last heading of each level at hand. */
static speech_status check_numbers(struct writer *writer) {
    const speech_heading *last[LEVELS] = {NULL};
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < writer->structure->headings.count && status == SPEECH_OK; i++) {
        const speech_heading *row = ARRAY_AT(speech_heading, &writer->structure->headings, i);
        if (row->level >= LEVELS) continue;
        const speech_heading *before = last[row->level];
        int same = before && before->parent == row->parent && before->part == row->part && before->form == row->form;
        status = check_number(writer, same ? before : NULL, row);
        last[row->level] = row;
    }
    return status;
}

speech_status heading_write(struct structure *structure, const struct array *entries, const struct array *candidates,
                            const struct layout *layout, const struct view *view, struct context *context) {
    struct writer writer = {structure, entries->items, entries->count, candidates->items, layout, view, context, {0},
                            {0}};
    speech_status status = SPEECH_OK;
    uint32_t part = 0;
    int full = 0;
    for (uint32_t i = 0; i < entries->count && status == SPEECH_OK && !full; i++) {
        if (i % AHEAD == 0) find_markers(&writer, i);
        while (ARRAY_AT(speech_part, &structure->parts, part)->end <= writer.starts[i % AHEAD]) part++;
        status = add_row(&writer, i, part, &full);
    }
    if (status != SPEECH_OK) return status;
    end_bodies(&writer);
    return check_numbers(&writer);
}

static int is_foot(const speech_element *element) {
    return element->kind == SPEECH_ELEMENT_SIGNATURE || element->kind == SPEECH_ELEMENT_IMPRINT;
}

void heading_end_titles(struct structure *structure) {
    uint32_t next = 0; /* the first heading behind the element */
    for (uint32_t i = 0; i < structure->elements.count; i++) {
        const speech_element *element = ARRAY_AT(speech_element, &structure->elements, i);
        if (!is_foot(element)) continue;
        while (next < structure->headings.count &&
               ARRAY_AT(speech_heading, &structure->headings, next)->start < element->start)
            next++;
        if (next == 0) continue;
        speech_heading *row = ARRAY_AT(speech_heading, &structure->headings, next - 1);
        if (row->title_end <= element->start || row->title_start >= element->start) continue;
        row->title_end = row->end = row->body_start = element->start;
    }
}
