#include "json_rows.h"

#include "json_line.h"
#include "text.h"

#include <stdlib.h>

/* The places of `count` spans, a start and an end each, in one call; the caller frees them. `rows` are rows of any kind:
 * all have uint32_t fields there, of which `field` is the number of the start; the end comes behind it. */
static speech_position *places(const speech_document *document, const void *rows, size_t row_size, uint32_t field,
                               uint32_t count) {
    uint32_t *offsets = new_array((size_t)count * 2, sizeof *offsets);
    speech_position *positions = new_array((size_t)count * 2, sizeof *positions);
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *span = (const uint32_t *)(const void *)((const char *)rows + i * row_size) + field;
        offsets[2 * i] = span[0];
        offsets[2 * i + 1] = span[1];
    }
    speech_document_positions(document, offsets, (size_t)count * 2, positions, sizeof *positions);
    free(offsets);
    return positions;
}

static void write_clean(const speech_document *document, const char *name, uint32_t start, uint32_t end) {
    struct buffer buffer = {0};
    json_text(name, clean(&buffer, document, start, end, 0));
    free(buffer.text);
}

static void write_span(const speech_position span[2]) {
    json_number("start", span[0].code_point);
    json_number("end", span[1].code_point);
    json_number("byte_start", span[0].offset);
    json_number("byte_end", span[1].offset);
}

/* What the text of an element says as a value, where it says one. */
static void write_values(const speech_document *document, const speech_element *row) {
    if (row->date.length > 0) json_text("date", string_of(document, row->date));
    if (row->issuer.length > 0) json_text("issuer", string_of(document, row->issuer));
    if (row->year > 0) json_number("year", row->year);
    if (row->number > 0) json_number("number", row->number);
}

void write_elements(const speech_document *document) {
    uint32_t count = speech_document_element_count(document);
    speech_element *rows = new_array(count, sizeof *rows);
    speech_document_elements(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    for (uint32_t i = 0; i < count; i++) {
        json_begin("element");
        json_text("kind", speech_element_kind_name(rows[i].kind));
        json_number("part", rows[i].part + 1);
        write_span(spans + 2 * i);
        write_clean(document, "text", rows[i].start, rows[i].end);
        write_values(document, &rows[i]);
        json_end();
    }
    free(spans);
    free(rows);
}

/* A heading is told by the start of its parent, since lines have no numbers. */
static void write_heading(const speech_document *document, const speech_heading *row, const speech_position *spans,
                          const speech_position title[2], uint32_t index) {
    json_begin("heading");
    json_number("part", row->part + 1);
    write_span(spans + 2 * index);
    json_text("marker", string_of(document, row->marker));
    json_text("form", speech_form_name(row->form));
    json_number("number", row->number);
    json_number("level", row->level);
    if (row->parent == SPEECH_NONE)
        json_null("parent");
    else
        json_number("parent", spans[2 * row->parent].code_point);
    json_text("place", speech_place_name(row->place));
    write_clean(document, "title", row->title_start, row->title_end);
    json_number("title_start", title[0].code_point);
    json_number("title_end", title[1].code_point);
    json_end();
}

void write_headings(const speech_document *document) {
    uint32_t count = speech_document_heading_count(document);
    speech_heading *rows = new_array(count, sizeof *rows);
    speech_document_headings(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    const uint32_t title = offsetof(speech_heading, title_start) / sizeof(uint32_t);
    speech_position *titles = places(document, rows, sizeof *rows, title, count);
    for (uint32_t i = 0; i < count; i++) write_heading(document, &rows[i], spans, titles + 2 * i, i);
    free(titles);
    free(spans);
    free(rows);
}

static void write_quantity(const speech_document *document, const speech_quantity *row, const speech_position span[2]) {
    json_begin("quantity");
    json_number("part", row->part + 1);
    write_span(span);
    write_clean(document, "text", row->start, row->end);
    json_text("kind", speech_quantity_kind_name(row->kind));
    json_text_or_null("value", string_of(document, row->value));
    json_text("unit", string_of(document, row->unit));
    json_text_or_null("unit_code", string_of(document, row->unit_code));
    write_clean(document, "unit_text", row->unit_start, row->unit_end);
    json_text("bound", speech_bound_name(row->bound));
    json_text_or_null("change", speech_change_name(row->change));
    json_text_or_null("basis", speech_basis_name(row->basis));
    json_text_or_null("per", string_of(document, row->per));
    if (row->group == 0)
        json_null("group");
    else
        json_number("group", row->group);
    json_boolean("placeholder", row->placeholder != 0);
    if (row->category) json_text("category", speech_category_name(row->category));
    json_end();
}

void write_quantities(const speech_document *document) {
    uint32_t count = speech_document_quantity_count(document);
    speech_quantity *rows = new_array(count, sizeof *rows);
    speech_document_quantities(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    for (uint32_t i = 0; i < count; i++) write_quantity(document, &rows[i], spans + 2 * i);
    free(spans);
    free(rows);
}

void write_sentences(const speech_document *document) {
    uint32_t count = speech_document_sentence_count(document);
    speech_sentence *rows = new_array(count, sizeof *rows);
    speech_document_sentences(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    for (uint32_t i = 0; i < count; i++) {
        json_begin("sentence");
        json_number("part", rows[i].part + 1);
        write_span(spans + 2 * i);
        write_clean(document, "text", rows[i].start, rows[i].end);
        json_end();
    }
    free(spans);
    free(rows);
}

void write_tokens(const speech_document *document) {
    uint32_t count = speech_document_token_count(document);
    speech_token *rows = new_array(count, sizeof *rows);
    speech_document_tokens(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    for (uint32_t i = 0; i < count; i++) {
        json_begin("token");
        json_text("kind", speech_token_kind_name(rows[i].kind));
        write_span(spans + 2 * i);
        write_clean(document, "text", rows[i].start, rows[i].end);
        if (rows[i].tag) json_text("tag", speech_token_tag_name(rows[i].tag));
        json_end();
    }
    free(spans);
    free(rows);
}

void write_diagnostics(const speech_document *document) {
    uint32_t count = speech_document_diagnostic_count(document);
    speech_diagnostic *rows = new_array(count, sizeof *rows);
    speech_document_diagnostics(document, 0, rows, sizeof *rows, count, &count);
    speech_position *spans = places(document, rows, sizeof *rows, 0, count);
    for (uint32_t i = 0; i < count; i++) {
        json_begin("diagnostic");
        json_text("code", speech_diagnostic_code_name(rows[i].code));
        json_number("start", spans[2 * i].code_point);
        json_number("end", spans[2 * i + 1].code_point);
        json_text("message", string_of(document, rows[i].message));
        json_end();
    }
    free(spans);
    free(rows);
}
