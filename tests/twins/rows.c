#include "rows.h"

#include <stdlib.h>
#include <string.h>

static int64_t start_of(const struct side *side, uint32_t offset) {
    return side->twin != NULL ? twin_start(side->twin, offset) : offset;
}

static int64_t end_of(const struct side *side, uint32_t offset) {
    return side->twin != NULL ? twin_end(side->twin, offset) : offset;
}

static const char *string_of(const struct side *side, speech_string string) {
    return speech_document_strings(side->document, NULL) + string.offset;
}

/* Adds a row without fields. */
static struct row *add(struct rows *rows, const struct side *side, enum row_kind kind, uint32_t start, uint32_t end) {
    if (rows->count == rows->capacity) {
        rows->capacity = rows->capacity > 0 ? rows->capacity * 2 : 1024;
        rows->items = need_memory(rows->items, rows->capacity * sizeof rows->items[0]);
    }
    struct row *row = &rows->items[rows->count++];
    *row = (struct row){.kind = kind, .here = start};
    row->start = (uint32_t)start_of(side, start);
    row->end = (uint32_t)end_of(side, end);
    for (int i = 0; i < ROW_STRINGS; i++) row->strings[i] = "";
    return row;
}

static void fill(struct row *row, const int64_t *numbers, size_t size) {
    memcpy(row->numbers, numbers, size);
}

static int take_headings(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_heading_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_heading heading, parent = {0};
        if (speech_document_headings(side->document, i, &heading, sizeof heading, 1, &got) != SPEECH_OK) return 0;
        if (heading.parent != SPEECH_NONE &&
            speech_document_headings(side->document, heading.parent, &parent, sizeof parent, 1, &got) != SPEECH_OK)
            return 0;
        struct row *row = add(rows, side, ROW_HEADING, heading.start, heading.end);
        row->name = heading.form;
        int64_t above = heading.parent != SPEECH_NONE ? start_of(side, parent.start) : -1;
        const int64_t numbers[] = {heading.number,
                                   heading.form,
                                   above,
                                   end_of(side, heading.marker_end),
                                   start_of(side, heading.title_start),
                                   end_of(side, heading.title_end),
                                   start_of(side, heading.body_start),
                                   end_of(side, heading.body_end),
                                   heading.sub_number,
                                   heading.level,
                                   heading.part,
                                   heading.place,
                                   start_of(side, heading.marker_start),
                                   heading.parent};
        fill(row, numbers, side->whole ? sizeof numbers : 3 * sizeof numbers[0]);
        if (side->whole)
            row->strings[0] = string_of(side, heading.marker);
        else
            row->end = row->start;
    }
    return 1;
}

static int take_quantities(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_quantity_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_quantity quantity;
        if (speech_document_quantities(side->document, i, &quantity, sizeof quantity, 1, &got) != SPEECH_OK) return 0;
        struct row *row = add(rows, side, ROW_QUANTITY, quantity.start, quantity.end);
        row->name = quantity.kind;
        const int64_t numbers[] = {quantity.kind,
                                   start_of(side, quantity.number_start),
                                   end_of(side, quantity.number_end),
                                   start_of(side, quantity.unit_start),
                                   end_of(side, quantity.unit_end),
                                   quantity.low.coefficient,
                                   quantity.low.exponent,
                                   quantity.low.flags,
                                   quantity.high.coefficient,
                                   quantity.high.exponent,
                                   quantity.high.flags,
                                   quantity.bound,
                                   quantity.change,
                                   quantity.basis,
                                   quantity.placeholder,
                                   quantity.group,
                                   quantity.part,
                                   quantity.heading};
        fill(row, numbers, side->whole ? sizeof numbers : sizeof numbers[0]);
        row->strings[0] = string_of(side, quantity.value);
        row->strings[1] = string_of(side, quantity.unit);
        row->strings[2] = side->whole ? string_of(side, quantity.unit_code) : "";
        row->strings[3] = side->whole ? string_of(side, quantity.per) : "";
    }
    return 1;
}

static int take_parts(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_part_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_part part;
        if (speech_document_parts(side->document, i, &part, sizeof part, 1, &got) != SPEECH_OK) return 0;
        struct row *row = add(rows, side, ROW_PART, part.start, part.end);
        const int64_t numbers[] = {start_of(side, part.title_start), end_of(side, part.title_end)};
        fill(row, numbers, sizeof numbers);
    }
    return 1;
}

static int take_elements(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_element_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_element element;
        if (speech_document_elements(side->document, i, &element, sizeof element, 1, &got) != SPEECH_OK) return 0;
        struct row *row = add(rows, side, ROW_ELEMENT, element.start, element.end);
        row->name = element.kind;
        const int64_t numbers[] = {element.kind, element.part, element.year, element.number};
        fill(row, numbers, sizeof numbers);
        row->strings[0] = string_of(side, element.date);
        row->strings[1] = string_of(side, element.issuer);
    }
    return 1;
}

static int take_tokens(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_token_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_token token;
        if (speech_document_tokens(side->document, i, &token, sizeof token, 1, &got) != SPEECH_OK) return 0;
        if (end_of(side, token.end) == 0) continue; /* a byte order mark, which the original does not have */
        struct row *row = add(rows, side, ROW_TOKEN, token.start, token.end);
        row->name = token.kind;
        const int64_t numbers[] = {token.kind, token.tag, token.quantity};
        fill(row, numbers, sizeof numbers);
    }
    return 1;
}

static int take_sentences(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_sentence_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_sentence sentence;
        if (speech_document_sentences(side->document, i, &sentence, sizeof sentence, 1, &got) != SPEECH_OK) return 0;
        struct row *row = add(rows, side, ROW_SENTENCE, sentence.start, sentence.end);
        const int64_t numbers[] = {sentence.part, sentence.heading};
        fill(row, numbers, sizeof numbers);
    }
    return 1;
}

static int take_diagnostics(struct rows *rows, const struct side *side) {
    uint32_t count = speech_document_diagnostic_count(side->document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_diagnostic diagnostic;
        if (speech_document_diagnostics(side->document, i, &diagnostic, sizeof diagnostic, 1, &got) != SPEECH_OK)
            return 0;
        struct row *row = add(rows, side, ROW_DIAGNOSTIC, diagnostic.start, diagnostic.end);
        row->name = diagnostic.code;
        const int64_t numbers[] = {diagnostic.code};
        fill(row, numbers, sizeof numbers);
        row->strings[0] = string_of(side, diagnostic.message);
    }
    return 1;
}

static int compare_rows(const void *left, const void *right) {
    return row_order(left, right);
}

int rows_take(struct rows *rows, const struct side *side) {
    rows->count = 0;
    int done = take_headings(rows, side) && take_quantities(rows, side);
    if (side->whole)
        done = done && take_parts(rows, side) && take_elements(rows, side) && take_tokens(rows, side) &&
               take_sentences(rows, side) && take_diagnostics(rows, side);
    if (rows->count > 0) qsort(rows->items, rows->count, sizeof rows->items[0], compare_rows);
    return done;
}

void rows_free(struct rows *rows) {
    free(rows->items);
    *rows = (struct rows){0};
}
