#include "text/character.h"
#include "words/words.h"

#include <string.h>

enum {
    ADVANCE_CHARACTERS = 1 << 17,
    GROUP = 8 /* characters that are passed over together, those of a byte of edges */
};

static inline uint8_t role_of(uint16_t code) {
    return punctuation_of(code).sentence;
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
    return element->kind == SPEECH_ELEMENT_NAV && scan->view->gap[index] & GAP_LINE && view_joins(scan->view, index);
}

/* An item of an enumeration that stands in a running sentence behind a comma, semicolon or colon does not end it. */
static int begins_sentence(const struct view *view, const speech_heading *heading, uint32_t index) {
    return heading->place != SPEECH_PLACE_INLINE || index == 0 || role_of(view->code[index - 1]) != SENTENCE_GOES_ON;
}

static void set_edges(struct scan *scan) {
    const struct structure *structure = scan->structure;
    const struct view *view = scan->view;
    uint32_t start = 0; /* rows of a kind are in the order of their starts */
    for (uint32_t i = 0; i < structure->parts.count; i++)
        set_edge(scan, view_find(view, ARRAY_AT(speech_part, &structure->parts, i)->start));
    for (uint32_t i = 0; i < structure->elements.count; i++) {
        const speech_element *element = ARRAY_AT(speech_element, &structure->elements, i);
        start = view_find_from(view, start, element->start);
        uint32_t end = view_find_from(view, start, element->end);
        if (!is_within(scan, element, start)) set_edge(scan, start);
        if (!is_within(scan, element, end)) set_edge(scan, end);
    }
    start = 0;
    for (uint32_t i = 0; i < structure->headings.count; i++) {
        const speech_heading *heading = ARRAY_AT(speech_heading, &structure->headings, i);
        start = view_find_from(view, start, heading->start);
        uint32_t end = view_find_from(view, start, heading->end);
        if (begins_sentence(view, heading, start)) set_edge(scan, start);
        /* A title that a blank sets off from its body is a sentence; one that a comma ends is not. */
        if (view->gap[end] & GAPS_SEEN) set_edge(scan, end);
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
    return !view_joins(view, index);
}

/* Whether an end mark is a point between digits. */
static int is_point(const struct view *view, uint32_t at) {
    return at > 0 && is_digit(view->code[at - 1]) && is_digit(view->code[at + 1]) &&
           !(view->gap[at] | view->gap[at + 1]);
}

/* Steps over the marks that belong to the end mark before `at`: further end marks, closing quotes and brackets. */
static uint32_t skip_closing(struct scan *scan, uint32_t at) {
    const struct view *view = scan->view;
    while (at < view->count && !(view->gap[at] & GAPS_SEEN) && !is_edge(scan, at)) {
        uint8_t mark = role_of(view->code[at]);
        if (mark == SENTENCE_QUOTE && scan->quoted) {
            scan->quoted = 0;
        } else if (mark != SENTENCE_END && mark != SENTENCE_ELLIPSIS && mark != SENTENCE_CLOSING) {
            break;
        }
        at++;
    }
    return at;
}

/* Takes the end mark at *at and what belongs to it, and moves *at behind them. With a comma there the sentence goes
 * on. */
static speech_status take_end(struct scan *scan, uint32_t *at) {
    const struct view *view = scan->view;
    if (is_point(view, *at)) {
        ++*at;
        return SPEECH_OK;
    }
    *at = skip_closing(scan, *at + 1);
    int goes_on = role_of(view->code[*at]) == SENTENCE_GOES_ON && !breaks_before(scan, *at);
    return goes_on ? SPEECH_OK : end_sentence(scan, *at);
}

static inline unsigned sieve(uint16_t code) {
    return punctuation_sieve[code % INDEX_SIEVE];
}

/* Whether nothing happens at the next characters: most of them are words. */
static inline int is_plain(const struct scan *scan, uint32_t at) {
    const uint16_t *code = scan->view->code + at;
    uint64_t gaps;
    memcpy(&gaps, scan->view->gap + at, sizeof gaps);
    unsigned marks = sieve(code[0]) | sieve(code[1]) | sieve(code[2]) | sieve(code[3]) | sieve(code[4]) |
                     sieve(code[5]) | sieve(code[6]) | sieve(code[7]);
    return !(marks | scan->edges[at / GROUP]) && !(gaps & UINT64_C(0x0101010101010101) * (GAP_LINE | GAP_PARAGRAPH));
}

static speech_status read_until(struct scan *scan, uint32_t at, uint32_t stop, uint32_t *reached) {
    const struct view *view = scan->view;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && at < stop) {
        if (at % GROUP == 0 && stop - at >= GROUP && is_plain(scan, at)) {
            at += GROUP;
            continue;
        }
        if (breaks_before(scan, at)) status = end_sentence(scan, at);
        uint8_t mark = role_of(view->code[at]);
        if (mark == SENTENCE_QUOTE) scan->quoted = !scan->quoted;
        if ((mark == SENTENCE_END || mark == SENTENCE_ELLIPSIS) && status == SPEECH_OK) {
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
