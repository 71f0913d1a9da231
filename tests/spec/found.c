#include "found.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Clean text; the caller frees it. */
static char *clean(const speech_document *document, uint32_t start, uint32_t end, uint32_t flags) {
    size_t length = 0;
    speech_document_clean_text(document, start, end, flags, NULL, 0, &length);
    char *text = take(length + 1);
    speech_document_clean_text(document, start, end, flags, text, length + 1, &length);
    return text;
}

static const char *string_of(const speech_document *document, speech_string string) {
    return speech_document_strings(document, NULL) + string.offset;
}

static void set_clean(struct row *row, const char *name, const speech_document *document, uint32_t start,
                      uint32_t end) {
    char *text = clean(document, start, end, 0);
    row_set(row, name, text);
    free(text);
}

/* The keys of every row that has a place. */
static void set_span(struct row *row, const speech_document *document, uint32_t start, uint32_t end) {
    const uint32_t offsets[] = {start, end};
    speech_position places[2];
    char source[48];
    char *text = take_string(speech_document_text(document, NULL) + start, end - start);
    row_set(row, "span", text);
    free(text);
    speech_document_positions(document, offsets, 2, places, sizeof places[0]);
    row_set_number(row, "start", places[0].code_point);
    snprintf(source, sizeof source, "%lu..%lu", (unsigned long)places[0].source, (unsigned long)places[1].source);
    row_set(row, "source", source);
}

/* A row whose text is the clean text of its span. */
static struct row *add_span(struct rows *rows, const char *layer, const speech_document *document, uint32_t start,
                            uint32_t end) {
    char *text = clean(document, start, end, 0);
    struct row *row = rows_add(rows, layer, text, start);
    set_span(row, document, start, end);
    free(text);
    return row;
}

/* A number of which 0 says that there is none. */
static void set_number_if_said(struct row *row, const char *name, uint32_t number) {
    if (number == 0)
        row_set(row, name, "");
    else
        row_set_number(row, name, number);
}

static void add_facts(struct rows *rows, const speech_document *document) {
    speech_document_facts facts;
    speech_document_describe(document, &facts, sizeof facts);
    struct row *row = rows_add(rows, "document", "", NO_PLACE);
    row_set(row, "encoding", speech_encoding_name(facts.encoding));
    row_set_number(row, "parts", facts.parts);
    row_set_number(row, "chars", facts.code_points);
}

static void add_headings(struct rows *rows, const speech_document *document) {
    uint32_t count = speech_document_heading_count(document);
    speech_heading *headings = take(count * sizeof *headings);
    speech_document_headings(document, 0, headings, sizeof *headings, count, &count);
    for (uint32_t i = 0; i < count; i++) {
        const speech_heading *heading = &headings[i];
        struct row *row = rows_add(rows, "heading", string_of(document, heading->marker), heading->start);
        set_clean(row, "title", document, heading->title_start, heading->title_end);
        row_set(row, "form", speech_form_name(heading->form));
        row_set_number(row, "number", heading->number);
        row_set_number(row, "level", heading->level);
        row_set(row, "parent",
                heading->parent == SPEECH_NONE ? "" : string_of(document, headings[heading->parent].marker));
        row_set(row, "place", speech_place_name(heading->place));
        set_span(row, document, heading->start, heading->end);
    }
    free(headings);
}

static void add_elements(struct rows *rows, const speech_document *document) {
    uint32_t count = speech_document_element_count(document);
    speech_element *elements = take(count * sizeof *elements);
    speech_document_elements(document, 0, elements, sizeof *elements, count, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct row *row = add_span(rows, "element", document, elements[i].start, elements[i].end);
        row_set(row, "kind", speech_element_kind_name(elements[i].kind));
        row_set(row, "date", string_of(document, elements[i].date));
        row_set(row, "issuer", string_of(document, elements[i].issuer));
        set_number_if_said(row, "year", elements[i].year);
        set_number_if_said(row, "number", elements[i].number);
    }
    free(elements);
}

static void set_quantity(struct row *row, const speech_document *document, const speech_quantity *quantity) {
    row_set(row, "kind", speech_quantity_kind_name(quantity->kind));
    row_set(row, "value", string_of(document, quantity->value));
    row_set(row, "unit", string_of(document, quantity->unit));
    row_set(row, "code", string_of(document, quantity->unit_code));
    set_clean(row, "unit_text", document, quantity->unit_start, quantity->unit_end);
    row_set(row, "bound", speech_bound_name(quantity->bound));
    row_set(row, "change", speech_change_name(quantity->change));
    row_set(row, "basis", speech_basis_name(quantity->basis));
    row_set(row, "per", string_of(document, quantity->per));
    set_number_if_said(row, "group", quantity->group);
    row_set(row, "category", speech_category_name(quantity->category));
    row_set(row, "placeholder", quantity->placeholder ? "true" : "false");
}

static void add_quantities(struct rows *rows, const speech_document *document) {
    uint32_t count = speech_document_quantity_count(document);
    speech_quantity *quantities = take(count * sizeof *quantities);
    speech_document_quantities(document, 0, quantities, sizeof *quantities, count, &count);
    for (uint32_t i = 0; i < count; i++)
        set_quantity(add_span(rows, "quantity", document, quantities[i].start, quantities[i].end), document,
                     &quantities[i]);
    free(quantities);
}

static void add_sentences(struct rows *rows, const speech_document *document) {
    uint32_t count = speech_document_sentence_count(document);
    speech_sentence *sentences = take(count * sizeof *sentences);
    speech_document_sentences(document, 0, sentences, sizeof *sentences, count, &count);
    for (uint32_t i = 0; i < count; i++) add_span(rows, "sentence", document, sentences[i].start, sentences[i].end);
    free(sentences);
}

static void add_diagnostics(struct rows *rows, const speech_document *document) {
    uint32_t count = speech_document_diagnostic_count(document);
    speech_diagnostic *diagnostics = take(count * sizeof *diagnostics);
    speech_document_diagnostics(document, 0, diagnostics, sizeof *diagnostics, count, &count);
    for (uint32_t i = 0; i < count; i++) {
        const char *code = speech_diagnostic_code_name(diagnostics[i].code);
        set_span(rows_add(rows, "diagnostic", code, diagnostics[i].start), document, diagnostics[i].start,
                 diagnostics[i].end);
    }
    free(diagnostics);
}

void found_rows(struct rows *rows, const speech_document *document) {
    add_facts(rows, document);
    add_headings(rows, document);
    add_elements(rows, document);
    add_quantities(rows, document);
    add_sentences(rows, document);
    add_diagnostics(rows, document);
}

void found_clean(struct rows *rows, const speech_document *document, const char *layer, uint32_t flags) {
    size_t length = 0;
    speech_document_text(document, &length);
    char *text = clean(document, 0, (uint32_t)length, flags), *at = text;
    while (*at != '\0') {
        size_t line = strcspn(at, "\n");
        int last = at[line] == '\0';
        at[line] = '\0';
        rows_add(rows, layer, at, NO_PLACE);
        at += last ? line : line + 1;
    }
    free(text);
}

void found_words(struct rows *rows, const speech_document *document, const char *layer) {
    uint32_t count = speech_document_token_count(document);
    speech_token *tokens = take(count * sizeof *tokens);
    speech_document_tokens(document, 0, tokens, sizeof *tokens, count, &count);
    char *words = take(1);
    size_t length = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (tokens[i].kind == SPEECH_TOKEN_SPACE || tokens[i].kind == SPEECH_TOKEN_NOISE) continue;
        char *word = clean(document, tokens[i].start, tokens[i].end, SPEECH_CLEAN_COMPACT);
        char *longer = take(length + strlen(word) + 2);
        memcpy(longer, words, length);
        if (length > 0) longer[length++] = '|';
        memcpy(longer + length, word, strlen(word));
        length += strlen(word);
        free(word);
        free(words);
        words = longer;
    }
    if (length > 0) rows_add(rows, layer, words, NO_PLACE);
    free(words);
    free(tokens);
}
