#include "json_rows.h"

#include "json_line.h"
#include "rows.h"
#include "text.h"

#include <stdlib.h>

/* What the rows of one kind are written with. */
struct writer {
    const speech_document *document;
    const void *rows;
    size_t row_size;
    uint32_t count;
    speech_position *spans; /* of each row, its start and its end */
};

/* The places of `count` spans, a start and an end each, in one call; the caller frees them. `rows` are rows of any
 * kind: all have uint32_t fields there, of which `field` is the number of the start; the end comes behind it. */
static speech_position *places(const struct writer *writer, uint32_t field) {
    size_t count = (size_t)writer->count * 2;
    uint32_t *offsets = new_array(count, sizeof *offsets);
    speech_position *positions = new_array(count, sizeof *positions);
    for (uint32_t i = 0; i < writer->count; i++) {
        const char *row = (const char *)writer->rows + i * writer->row_size;
        const uint32_t *span = (const uint32_t *)(const void *)row + field;
        offsets[2 * i] = span[0];
        offsets[2 * i + 1] = span[1];
    }
    speech_document_positions(writer->document, offsets, count, positions, sizeof *positions);
    free(offsets);
    return positions;
}

static void write_clean(const struct writer *writer, const char *name, uint32_t start, uint32_t end) {
    struct buffer buffer = {0};
    json_text(name, clean(&buffer, writer->document, start, end, 0));
    free(buffer.text);
}

static void write_span(const struct writer *writer, uint32_t index) {
    const speech_position *span = writer->spans + 2 * (size_t)index;
    json_number("start", span[0].code_point);
    json_number("end", span[1].code_point);
    json_number("byte_start", span[0].offset);
    json_number("byte_end", span[1].offset);
}

static void write_string(const struct writer *writer, const char *name, speech_string string) {
    json_text(name, string_of(writer->document, string));
}

static void write_string_or_null(const struct writer *writer, const char *name, speech_string string) {
    json_text_or_null(name, string_of(writer->document, string));
}

/* Writes a line for each row. `write_row` writes the members of the row with an index; the rows, all of a kind, are
 * freed. */
static void write_rows(const speech_document *document, const char *type, void *rows, size_t row_size, uint32_t count,
                       void (*write_row)(const struct writer *writer, uint32_t index)) {
    struct writer writer = {document, rows, row_size, count, NULL};
    writer.spans = places(&writer, 0);
    for (uint32_t i = 0; i < count; i++) {
        json_begin(type);
        write_row(&writer, i);
        json_end();
    }
    free(writer.spans);
    free(rows);
}

/* What the text of an element says as a value, where it says one. */
static void write_values(const struct writer *writer, const speech_element *row) {
    if (row->date.length > 0) write_string(writer, "date", row->date);
    if (row->issuer.length > 0) write_string(writer, "issuer", row->issuer);
    if (row->year > 0) json_number("year", row->year);
    if (row->number > 0) json_number("number", row->number);
}

static void write_element(const struct writer *writer, uint32_t index) {
    const speech_element *row = (const speech_element *)writer->rows + index;
    json_text("kind", speech_element_kind_name(row->kind));
    json_number("part", row->part + 1);
    write_span(writer, index);
    write_clean(writer, "text", row->start, row->end);
    write_values(writer, row);
}

/* A heading is told by the start of its parent, since lines have no numbers. */
static void write_heading(const struct writer *writer, uint32_t index) {
    const speech_heading *row = (const speech_heading *)writer->rows + index;
    const uint32_t offsets[] = {row->title_start, row->title_end};
    speech_position title[2];
    speech_document_positions(writer->document, offsets, 2, title, sizeof title[0]);
    json_number("part", row->part + 1);
    write_span(writer, index);
    write_string(writer, "marker", row->marker);
    json_text("form", speech_form_name(row->form));
    json_number("number", row->number);
    json_number("level", row->level);
    if (row->parent == SPEECH_NONE)
        json_null("parent");
    else
        json_number("parent", writer->spans[2 * (size_t)row->parent].code_point);
    json_text("place", speech_place_name(row->place));
    write_clean(writer, "title", row->title_start, row->title_end);
    json_number("title_start", title[0].code_point);
    json_number("title_end", title[1].code_point);
}

static void write_quantity(const struct writer *writer, uint32_t index) {
    const speech_quantity *row = (const speech_quantity *)writer->rows + index;
    json_number("part", row->part + 1);
    write_span(writer, index);
    write_clean(writer, "text", row->start, row->end);
    json_text("kind", speech_quantity_kind_name(row->kind));
    write_string_or_null(writer, "value", row->value);
    write_string(writer, "unit", row->unit);
    write_string_or_null(writer, "unit_code", row->unit_code);
    write_clean(writer, "unit_text", row->unit_start, row->unit_end);
    json_text("bound", speech_bound_name(row->bound));
    json_text_or_null("change", speech_change_name(row->change));
    json_text_or_null("basis", speech_basis_name(row->basis));
    write_string_or_null(writer, "per", row->per);
    if (row->group == 0)
        json_null("group");
    else
        json_number("group", row->group);
    json_boolean("placeholder", row->placeholder != 0);
    if (row->category) json_text("category", speech_category_name(row->category));
}

static void write_sentence(const struct writer *writer, uint32_t index) {
    const speech_sentence *row = (const speech_sentence *)writer->rows + index;
    json_number("part", row->part + 1);
    write_span(writer, index);
    write_clean(writer, "text", row->start, row->end);
}

static void write_token(const struct writer *writer, uint32_t index) {
    const speech_token *row = (const speech_token *)writer->rows + index;
    json_text("kind", speech_token_kind_name(row->kind));
    write_span(writer, index);
    write_clean(writer, "text", row->start, row->end);
    if (row->tag) json_text("tag", speech_token_tag_name(row->tag));
}

static void write_diagnostic(const struct writer *writer, uint32_t index) {
    const speech_diagnostic *row = (const speech_diagnostic *)writer->rows + index;
    json_text("code", speech_diagnostic_code_name(row->code));
    json_number("start", writer->spans[2 * (size_t)index].code_point);
    json_number("end", writer->spans[2 * (size_t)index + 1].code_point);
    write_string(writer, "message", row->message);
}

/* Writes the rows of one kind. */
#define WRITE(document, one, many)                                                                                     \
    do {                                                                                                               \
        uint32_t count;                                                                                                \
        speech_##one *rows = read_##many(document, &count);                                                            \
        write_rows(document, #one, rows, sizeof *rows, count, write_##one);                                            \
    } while (0)

void write_all_rows(const speech_document *document) {
    WRITE(document, element, elements);
    WRITE(document, heading, headings);
    WRITE(document, quantity, quantities);
    WRITE(document, sentence, sentences);
    WRITE(document, token, tokens);
    WRITE(document, diagnostic, diagnostics);
}
