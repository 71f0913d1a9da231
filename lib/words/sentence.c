#include "text/wrap.h"
#include "words/kind.h"
#include "words/words.h"

#include <string.h>

enum { ADVANCE_CHARACTERS = 1 << 17 };

/* What a mark does to a sentence: GB/T 15834-2011, 4.1 to 4.3 (end marks), 4.8 and 4.9 (quotes and brackets), 4.11 (……). */
enum { MARK_NONE = 0, MARK_END, MARK_ELLIPSIS, MARK_CLOSING, MARK_QUOTE, MARK_GOES_ON };

static const uint8_t marks[] = {
    [u'。'] = MARK_END,     [u'!'] = MARK_END,     [u'?'] = MARK_END,      [u'…'] = MARK_ELLIPSIS,
    [u'⋯'] = MARK_ELLIPSIS, [u'”'] = MARK_CLOSING, [u'’'] = MARK_CLOSING,  [u'」'] = MARK_CLOSING,
    [u'』'] = MARK_CLOSING, [u')'] = MARK_CLOSING, [u'】'] = MARK_CLOSING, [u'〉'] = MARK_CLOSING,
    [u'》'] = MARK_CLOSING, [u']'] = MARK_CLOSING, [u'〕'] = MARK_CLOSING, [u'"'] = MARK_QUOTE,
    [u'、'] = MARK_GOES_ON, [u','] = MARK_GOES_ON, [u';'] = MARK_GOES_ON,  [u':'] = MARK_GOES_ON,
};

static inline uint8_t mark_of(uint16_t code) {
    if (code < sizeof marks) return marks[code];
    return code == u'，' ? MARK_GOES_ON : MARK_NONE;
}

/* One pass over the text. */
struct scan {
    struct array *sentences;
    const struct structure *structure;
    const struct view *view;
    struct context *context;
    uint8_t *edges; /* a bit for each character, and one more: whether the structure begins or ends something there */
    uint32_t first; /* where the open sentence begins */
    uint32_t part;
    int quoted; /* a straight quote is open in it */
    int full;
};

static void set_edge(struct scan *scan, uint32_t index) {
    scan->edges[index / 8] = (uint8_t)(scan->edges[index / 8] | 1 << index % 8);
}

static inline int is_edge(const struct scan *scan, uint32_t index) {
    return scan->edges[index / 8] >> index % 8 & 1;
}

/* A page number in the middle of a sentence, the only page furniture that can stand there, does not end it. */
static int is_within(const struct scan *scan, const speech_element *element, uint32_t index) {
    return element->kind == SPEECH_ELEMENT_NAV && scan->view->gap[index] & GAP_LINE && wrap_joins(scan->view, index);
}

/* An item of an enumeration that stands in a running sentence behind a comma, semicolon or colon does not end it. */
static int begins_sentence(const struct view *view, const speech_heading *heading, uint32_t index) {
    return heading->place != SPEECH_PLACE_INLINE || index == 0 || mark_of(view->code[index - 1]) != MARK_GOES_ON;
}

static void set_edges(struct scan *scan) {
    const struct structure *structure = scan->structure;
    const struct view *view = scan->view;
    for (uint32_t i = 0; i < structure->parts.count; i++)
        set_edge(scan, view_find(view, ARRAY_AT(speech_part, &structure->parts, i)->start));
    for (uint32_t i = 0; i < structure->elements.count; i++) {
        const speech_element *element = ARRAY_AT(speech_element, &structure->elements, i);
        uint32_t start = view_find(view, element->start), end = view_find(view, element->end);
        if (!is_within(scan, element, start)) set_edge(scan, start);
        if (!is_within(scan, element, end)) set_edge(scan, end);
    }
    for (uint32_t i = 0; i < structure->headings.count; i++) {
        const speech_heading *heading = ARRAY_AT(speech_heading, &structure->headings, i);
        uint32_t start = view_find(view, heading->start), end = view_find(view, heading->end);
        if (begins_sentence(view, heading, start)) set_edge(scan, start);
        /* A title that a blank sets off from its body is a sentence; one that a comma ends is not. */
        if (view->gap[end] & WRAP_GAPS) set_edge(scan, end);
    }
}

static uint32_t part_of(struct scan *scan, uint32_t start) {
    const struct array *parts = &scan->structure->parts;
    while (scan->part + 1 < parts->count && ARRAY_AT(speech_part, parts, scan->part + 1)->start <= start) scan->part++;
    return scan->part;
}

/* Ends the open sentence before the character `end`. */
static speech_status end_sentence(struct scan *scan, uint32_t end) {
    uint32_t first = scan->first;
    scan->first = end;
    scan->quoted = 0;
    if (first >= end || scan->full) return SPEECH_OK;
    speech_sentence row = {.start = scan->view->offset[first], .end = view_span_end(scan->view, first, end)};
    row.part = part_of(scan, row.start);
    return context_add_row(scan->context, scan->sentences, sizeof row, &row, row.start, &scan->full);
}

/* Whether something other than a mark ends the sentence before a character. */
static inline int breaks_before(const struct scan *scan, uint32_t index) {
    const struct view *view = scan->view;
    if (is_edge(scan, index)) return 1;
    if (!(view->gap[index] & (GAP_LINE | GAP_PARAGRAPH))) return 0;
    return !wrap_joins(view, index);
}

/* Whether an end mark is a point between digits. */
static int is_point(const struct view *view, uint32_t at) {
    return at > 0 && is_digit(view->code[at - 1]) && is_digit(view->code[at + 1]) &&
           !(view->gap[at] | view->gap[at + 1]);
}

/* Steps over the marks that belong to the end mark before `at`: further end marks, closing quotes and brackets. */
static uint32_t skip_closing(struct scan *scan, uint32_t at) {
    const struct view *view = scan->view;
    while (at < view->count && !(view->gap[at] & WRAP_GAPS) && !is_edge(scan, at)) {
        uint8_t mark = mark_of(view->code[at]);
        if (mark == MARK_QUOTE && scan->quoted) {
            scan->quoted = 0;
        } else if (mark != MARK_END && mark != MARK_ELLIPSIS && mark != MARK_CLOSING) {
            break;
        }
        at++;
    }
    return at;
}

/* Takes the end mark at *at and what belongs to it, and moves *at behind them. With a comma there the sentence goes on. */
static speech_status take_end(struct scan *scan, uint32_t *at) {
    const struct view *view = scan->view;
    if (is_point(view, *at)) {
        ++*at;
        return SPEECH_OK;
    }
    *at = skip_closing(scan, *at + 1);
    int goes_on = mark_of(view->code[*at]) == MARK_GOES_ON && !breaks_before(scan, *at);
    return goes_on ? SPEECH_OK : end_sentence(scan, *at);
}

static speech_status read_until(struct scan *scan, uint32_t at, uint32_t stop, uint32_t *reached) {
    const struct view *view = scan->view;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && at < stop) {
        if (breaks_before(scan, at)) status = end_sentence(scan, at);
        uint8_t mark = mark_of(view->code[at]);
        if (mark == MARK_QUOTE) scan->quoted = !scan->quoted;
        if ((mark == MARK_END || mark == MARK_ELLIPSIS) && status == SPEECH_OK) {
            status = take_end(scan, &at);
        } else {
            at++;
        }
    }
    *reached = at;
    return status;
}

static speech_status read_all(struct scan *scan) {
    const struct view *view = scan->view;
    speech_status status = SPEECH_OK;
    uint32_t at = 0;
    while (status == SPEECH_OK && at < view->count) {
        uint32_t before = at;
        uint32_t stop = view->count - at > ADVANCE_CHARACTERS ? at + ADVANCE_CHARACTERS : view->count;
        status = read_until(scan, at, stop, &at);
        if (status == SPEECH_OK) status = context_advance(scan->context, view->offset[at] - view->offset[before]);
    }
    return status == SPEECH_OK ? end_sentence(scan, view->count) : status;
}

speech_status sentences_read(struct array *sentences, const struct structure *structure, const struct view *view,
                             struct context *context) {
    void *edges = NULL;
    size_t bytes = view->count / 8 + 1;
    speech_status status = memory_resize(context->memory, &edges, 0, bytes);
    if (status != SPEECH_OK) return status;
    memset(edges, 0, bytes);
    struct scan scan = {.sentences = sentences, .structure = structure, .view = view, .context = context};
    scan.edges = edges;
    set_edges(&scan);
    status = read_all(&scan);
    memory_release(context->memory, edges, bytes);
    return status;
}
