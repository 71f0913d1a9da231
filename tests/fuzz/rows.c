/* Invariants of the rows. */
#include "checker.h"

#include <string.h>

void check_span(const struct checker *checker, uint32_t start, uint32_t end) {
    CHECK(start <= end && end <= checker->snapshot->length);
    CHECK(checker->boundaries->starts[start] && checker->boundaries->starts[end]);
}

void check_inside(const struct checker *checker, uint32_t start, uint32_t end, uint32_t from, uint32_t to) {
    check_span(checker, start, end);
    CHECK(from <= start && end <= to);
}

/* Whether rows stand in the order of their starts, the longer first. */
static int in_order(uint32_t start, uint32_t end, uint32_t next_start, uint32_t next_end) {
    return start < next_start || (start == next_start && end >= next_end);
}

void check_string(const struct checker *checker, speech_string string) {
    const struct snapshot *snapshot = checker->snapshot;
    CHECK(string.offset < snapshot->strings_length);
    CHECK(string.length < snapshot->strings_length - string.offset);
    CHECK(snapshot->strings[string.offset + string.length] == '\0');
    CHECK(memchr(snapshot->strings + string.offset, '\0', string.length) == NULL);
    CHECK(string.length > 0 || string.offset == 0);
}

void check_name(const char *name) {
    CHECK(name != NULL && name[0] != '\0');
}

static void check_part_index(const struct checker *checker, uint32_t part) {
    CHECK(part < checker->snapshot->part_count || (part == 0 && checker->snapshot->part_count == 0));
}

/* A row's heading: none, or one that the row's start stands in or under. */
static void check_heading_index(const struct checker *checker, uint32_t heading, uint32_t start, uint32_t part) {
    if (heading == SPEECH_NONE) return;
    CHECK(heading < checker->snapshot->heading_count);
    const speech_heading *row = &checker->snapshot->headings[heading];
    CHECK(row->part == part && row->start <= start && start < (row->body_end > row->end ? row->body_end : row->end));
}

static void check_elements(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    CHECK((checker->setting->layers & SPEECH_LAYER_ELEMENTS) != 0 || snapshot->element_count == 0);
    for (uint32_t i = 0; i < snapshot->element_count; i++) {
        const speech_element *element = &snapshot->elements[i];
        CHECK(element->start < element->end);
        check_span(checker, element->start, element->end);
        check_part_index(checker, element->part);
        check_name(speech_element_kind_name(element->kind));
        check_string(checker, element->date);
        check_string(checker, element->issuer);
        CHECK((element->kind == SPEECH_ELEMENT_DOC_NUMBER) == (element->number != 0));
        if (i > 0) CHECK(in_order(element[-1].start, element[-1].end, element->start, element->end));
    }
}

static void check_quantity_strings(const struct checker *checker, const speech_quantity *quantity) {
    check_string(checker, quantity->value);
    check_string(checker, quantity->unit);
    check_string(checker, quantity->unit_code);
    check_string(checker, quantity->per);
    check_name(speech_quantity_kind_name(quantity->kind));
    check_name(speech_bound_name(quantity->bound));
    CHECK(quantity->change == SPEECH_CHANGE_NONE || speech_change_name(quantity->change)[0] != '\0');
    CHECK(quantity->basis == SPEECH_BASIS_NONE || speech_basis_name(quantity->basis)[0] != '\0');
}

static void check_end(const speech_decimal *end) {
    CHECK((end->flags & ~(SPEECH_END_PRESENT | SPEECH_END_OPEN | SPEECH_END_OVERFLOW)) == 0);
    if ((end->flags & SPEECH_END_PRESENT) == 0 || (end->flags & SPEECH_END_OVERFLOW) != 0) CHECK(end->coefficient == 0);
}

static void check_quantities(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    CHECK((checker->setting->layers & SPEECH_LAYER_QUANTITIES) != 0 || snapshot->quantity_count == 0);
    for (uint32_t i = 0; i < snapshot->quantity_count; i++) {
        const speech_quantity *quantity = &snapshot->quantities[i];
        CHECK(quantity->start < quantity->end);
        check_span(checker, quantity->start, quantity->end);
        check_inside(checker, quantity->number_start, quantity->number_end, quantity->start, quantity->end);
        check_inside(checker, quantity->unit_start, quantity->unit_end, quantity->start, quantity->end);
        check_quantity_strings(checker, quantity);
        check_end(&quantity->low);
        check_end(&quantity->high);
        check_part_index(checker, quantity->part);
        check_heading_index(checker, quantity->heading, quantity->start, quantity->part);
        CHECK(quantity->placeholder <= 1);
        CHECK((quantity->category & checker->setting->categories) == quantity->category);
        if (i > 0) CHECK(quantity[-1].end <= quantity->start);
    }
}

static void check_tokens(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    uint32_t at = 0;
    if ((checker->setting->layers & SPEECH_LAYER_TOKENS) == 0) {
        CHECK(snapshot->token_count == 0);
        return;
    }
    for (uint32_t i = 0; i < snapshot->token_count; i++) {
        const speech_token *token = &snapshot->tokens[i];
        CHECK(token->start == at && token->start < token->end);
        check_span(checker, token->start, token->end);
        check_name(speech_token_kind_name(token->kind));
        if (token->tag) check_name(speech_token_tag_name(token->tag));
        if (token->quantity != SPEECH_NONE) {
            CHECK(token->quantity < snapshot->quantity_count);
            const speech_quantity *quantity = &snapshot->quantities[token->quantity];
            CHECK(quantity->start <= token->start && token->end <= quantity->end);
        }
        at = token->end;
    }
    CHECK(at == snapshot->length || checker->setting->row_limit != 0);
}

static void check_sentences(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    CHECK((checker->setting->layers & SPEECH_LAYER_SENTENCES) != 0 || snapshot->sentence_count == 0);
    for (uint32_t i = 0; i < snapshot->sentence_count; i++) {
        const speech_sentence *sentence = &snapshot->sentences[i];
        CHECK(sentence->start < sentence->end);
        check_span(checker, sentence->start, sentence->end);
        check_part_index(checker, sentence->part);
        check_heading_index(checker, sentence->heading, sentence->start, sentence->part);
        if (i > 0) CHECK(sentence[-1].end <= sentence->start);
    }
}

static void check_diagnostics(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    for (uint32_t i = 0; i < snapshot->diagnostic_count; i++) {
        const speech_diagnostic *diagnostic = &snapshot->diagnostics[i];
        check_span(checker, diagnostic->start, diagnostic->end);
        check_string(checker, diagnostic->message);
        check_name(speech_diagnostic_code_name(diagnostic->code));
        CHECK(diagnostic->message.length > 0 && diagnostic->reserved == 0);
        if (i > 0) CHECK(diagnostic[-1].start <= diagnostic->start);
    }
}

void invariant_rows(const struct snapshot *snapshot, const struct boundaries *boundaries,
                    const struct setting *setting) {
    struct checker checker = {snapshot, boundaries, setting};
    CHECK(snapshot->text[snapshot->length] == '\0');
    CHECK(snapshot->strings_length > 0 && snapshot->strings[0] == '\0');
    CHECK(snapshot->strings[snapshot->strings_length - 1] == '\0');
    check_outline(&checker);
    check_elements(&checker);
    check_quantities(&checker);
    check_tokens(&checker);
    check_sentences(&checker);
    check_diagnostics(&checker);
}
