#include "api/finish.h"

#include "quantity/quantity.h"

/* Where a walk over the text stands in the outline. The rows that are walked ascend, and so does the walk. */
struct walk {
    const struct speech_document *document;
    uint32_t part;    /* the part */
    uint32_t next;    /* the first heading that starts behind the place */
    uint32_t heading; /* the innermost heading over the place, or SPEECH_NONE */
};

/* A heading that has ended is left for good, since those above it hold whatever comes in them: so all is linear. */
static void move(struct walk *walk, uint32_t offset) {
    const struct array *parts = &walk->document->structure.parts, *headings = &walk->document->structure.headings;
    while (walk->part + 1 < parts->count && ARRAY_AT(speech_part, parts, walk->part + 1)->start <= offset) walk->part++;
    while (walk->next < headings->count && ARRAY_AT(speech_heading, headings, walk->next)->start <= offset)
        walk->heading = walk->next++;
    while (walk->heading != SPEECH_NONE) {
        const speech_heading *heading = ARRAY_AT(speech_heading, headings, walk->heading);
        if (document_heading_holds(walk->document, heading, offset)) break;
        walk->heading = heading->parent;
    }
}

/* Tells quantities and sentences which part and heading they are in. */
static void place_rows(struct speech_document *document) {
    struct walk walk = {document, 0, 0, SPEECH_NONE};
    for (uint32_t i = 0; i < document->quantities.count; i++) {
        speech_quantity *row = ARRAY_AT(speech_quantity, &document->quantities, i);
        move(&walk, row->start);
        row->part = walk.part;
        row->heading = walk.heading;
    }
    walk = (struct walk){document, 0, 0, SPEECH_NONE};
    for (uint32_t i = 0; i < document->sentences.count; i++) {
        speech_sentence *row = ARRAY_AT(speech_sentence, &document->sentences, i);
        move(&walk, row->start);
        row->part = walk.part;
        row->heading = walk.heading;
    }
}

/* The outline is not shown: nothing points into it. Quantities do not before place_rows() has seen them. */
static void cut_outline(struct speech_document *document) {
    for (uint32_t i = 0; i < document->structure.elements.count; i++)
        ARRAY_AT(speech_element, &document->structure.elements, i)->part = 0;
    for (uint32_t i = 0; i < document->sentences.count; i++) {
        speech_sentence *row = ARRAY_AT(speech_sentence, &document->sentences, i);
        row->part = 0;
        row->heading = SPEECH_NONE;
    }
}

static int has_date(const speech_element *element) {
    return element->kind == SPEECH_ELEMENT_PUB_DATE || element->kind == SPEECH_ELEMENT_SIGN_DATE ||
           element->kind == SPEECH_ELEMENT_IMPRINT;
}

/* Fills in the dates of elements. Not from the quantities, which may not have been asked for, or not all be kept. */
static speech_status read_dates(struct speech_document *document, struct context *context) {
    const struct view *view = &document->view;
    speech_status status = SPEECH_OK;
    for (uint32_t i = 0; i < document->structure.elements.count && status == SPEECH_OK; i++) {
        speech_element *row = ARRAY_AT(speech_element, &document->structure.elements, i);
        if (!has_date(row)) continue;
        status = quantity_find_date(view, view_find(view, row->start), view_find(view, row->end), context, &row->date);
    }
    return status;
}

/* Notes the elements that are section lines. */
static speech_status find_sections(struct speech_document *document) {
    const struct array *elements = &document->structure.elements;
    for (uint32_t i = 0; i < elements->count; i++) {
        const speech_element *element = ARRAY_AT(speech_element, elements, i);
        if (element->kind != SPEECH_ELEMENT_PART_TITLE) continue;
        const speech_part *part = ARRAY_AT(speech_part, &document->structure.parts, element->part);
        if (element->start < part->title_end && element->end > part->title_start) continue;
        struct section section = {element->start, i};
        speech_status status = array_push(&document->sections, &document->memory, sizeof section, &section);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

/* Whether one diagnostic comes before another: by its start, then the longer one, else as they were found. */
static int precedes(const speech_diagnostic *left, const speech_diagnostic *right) {
    return left->start != right->start ? left->start < right->start : left->end > right->end;
}

/* Merges the ordered runs [first, middle) and [middle, end) into the same places of another array. */
static void merge(const speech_diagnostic *from, uint32_t first, uint32_t middle, uint32_t end, speech_diagnostic *to) {
    uint32_t left = first, right = middle;
    for (uint32_t at = first; at < end; at++) {
        int take_right = left == middle || (right < end && precedes(&from[right], &from[left]));
        to[at] = from[take_right ? right++ : left++];
    }
}

static int is_ordered(const struct array *rows) {
    const speech_diagnostic *items = rows->items;
    for (uint32_t i = 1; i < rows->count; i++)
        if (precedes(&items[i], &items[i - 1])) return 0;
    return 1;
}

/* The layers report one after the other, each in order; nothing below 2^31 diagnostics takes more than 31 rounds. */
static speech_status order_diagnostics(struct array *rows, struct memory *memory) {
    if (is_ordered(rows)) return SPEECH_OK;
    struct array other = {0};
    speech_status status = array_reserve(&other, memory, sizeof(speech_diagnostic), rows->count);
    if (status != SPEECH_OK) return status;
    other.count = rows->count;
    for (uint64_t width = 1; width < rows->count; width *= 2) {
        for (uint64_t first = 0; first < rows->count; first += 2 * width) {
            uint64_t middle = first + width < rows->count ? first + width : rows->count;
            uint64_t end = middle + width < rows->count ? middle + width : rows->count;
            merge(rows->items, (uint32_t)first, (uint32_t)middle, (uint32_t)end, other.items);
        }
        struct array swap = *rows;
        *rows = other;
        other = swap;
    }
    array_free(&other, memory, sizeof(speech_diagnostic));
    return SPEECH_OK;
}

/* Shows the rows of the layers that were asked for. */
static void show(struct speech_document *document, uint32_t layers) {
    struct shown *shown = &document->shown;
    if (layers & SPEECH_LAYER_OUTLINE) {
        shown->parts = document->structure.parts;
        shown->headings = document->structure.headings;
    }
    if (layers & SPEECH_LAYER_ELEMENTS) shown->elements = document->structure.elements;
    if (layers & SPEECH_LAYER_QUANTITIES) shown->quantities = document->quantities;
    if (layers & SPEECH_LAYER_TOKENS) shown->tokens = document->tokens;
    if (layers & SPEECH_LAYER_SENTENCES) shown->sentences = document->sentences;
    shown->diagnostics = document->diagnostics;
}

speech_status document_finish(struct speech_document *document, struct context *context) {
    uint32_t layers = document->parser->settings.layers;
    speech_status status = SPEECH_OK;
    if (layers & SPEECH_LAYER_OUTLINE) {
        status = find_sections(document);
        place_rows(document);
    } else {
        cut_outline(document);
    }
    if (status == SPEECH_OK && layers & SPEECH_LAYER_ELEMENTS) status = read_dates(document, context);
    if (status == SPEECH_OK) status = order_diagnostics(&document->diagnostics, &document->memory);
    if (status == SPEECH_OK) status = context_advance(context, context->total - context->done);
    if (status == SPEECH_OK) show(document, layers);
    return status;
}
