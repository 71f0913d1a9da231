/* Invariants of the rows. */
#include "check.h"
#include "invariant.h"

#include <string.h>

struct checker {
    const struct snapshot *snapshot;
    const struct boundaries *boundaries;
    const struct setting *setting;
};

static void check_span(const struct checker *checker, uint32_t start, uint32_t end) {
    CHECK(start <= end && end <= checker->snapshot->length);
    CHECK(checker->boundaries->starts[start] && checker->boundaries->starts[end]);
}

static void check_inside(const struct checker *checker, uint32_t start, uint32_t end, uint32_t from, uint32_t to) {
    check_span(checker, start, end);
    CHECK(from <= start && end <= to);
}

/* Whether rows stand in the order of their starts, the longer first. */
static int in_order(uint32_t start, uint32_t end, uint32_t next_start, uint32_t next_end) {
    return start < next_start || (start == next_start && end >= next_end);
}

static void check_string(const struct checker *checker, speech_string string) {
    const struct snapshot *snapshot = checker->snapshot;
    CHECK(string.offset < snapshot->strings_length);
    CHECK(string.length < snapshot->strings_length - string.offset);
    CHECK(snapshot->strings[string.offset + string.length] == '\0');
    CHECK(memchr(snapshot->strings + string.offset, '\0', string.length) == NULL);
    CHECK(string.length > 0 || string.offset == 0);
}

/* A name that is known and not empty. */
static void check_name(const char *name) {
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

static void check_parts(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    uint32_t at = 0;
    CHECK(snapshot->facts.parts == snapshot->part_count);
    if ((checker->setting->layers & SPEECH_LAYER_OUTLINE) == 0) {
        CHECK(snapshot->part_count == 0 && snapshot->heading_count == 0);
        return;
    }
    CHECK(snapshot->part_count > 0);
    for (uint32_t i = 0; i < snapshot->part_count; i++) {
        const speech_part *part = &snapshot->parts[i];
        check_span(checker, part->start, part->end);
        CHECK(part->start == at);
        check_inside(checker, part->title_start, part->title_end, part->start, part->end);
        at = part->end;
    }
    CHECK(at == snapshot->length || checker->setting->row_limit != 0);
}

/* Two ways around the tree lead to the same rows: parents, and the links to children and siblings. Each row is the
 * first below what holds it, or the next sibling of the one before it there. */
static void check_tree(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    uint32_t linked = 0, counted = 0;
    for (uint32_t i = 0; i < snapshot->part_count; i++) {
        const speech_part *part = &snapshot->parts[i];
        CHECK((part->first_heading == SPEECH_NONE) == (part->heading_count == 0));
        if (part->heading_count == 0) continue;
        CHECK(part->first_heading == counted && snapshot->headings[counted].parent == SPEECH_NONE);
        counted += part->heading_count;
        linked++;
    }
    CHECK(counted == snapshot->heading_count);
    for (uint32_t i = 0; i < snapshot->heading_count; i++) {
        const speech_heading *heading = &snapshot->headings[i];
        uint32_t child = heading->first_child, next = heading->next_sibling;
        CHECK(heading->own_end == (child == SPEECH_NONE ? heading->body_end : snapshot->headings[child].start));
        if (child != SPEECH_NONE) CHECK(child == i + 1 && heading[1].parent == i);
        if (next != SPEECH_NONE) {
            CHECK(next > i && next < snapshot->heading_count && snapshot->headings[next].part == heading->part);
            CHECK(snapshot->headings[next].parent == heading->parent &&
                  heading->body_end == snapshot->headings[next].start);
        }
        linked += (uint32_t)(child != SPEECH_NONE) + (uint32_t)(next != SPEECH_NONE);
    }
    CHECK(linked == snapshot->heading_count);
}

static void check_heading_spans(const struct checker *checker, const speech_heading *heading) {
    const speech_part *part = &checker->snapshot->parts[heading->part];
    CHECK(heading->start < heading->end);
    check_inside(checker, heading->start, heading->end, part->start, part->end);
    CHECK(heading->marker_start == heading->start && heading->marker_start < heading->marker_end);
    check_inside(checker, heading->marker_start, heading->marker_end, heading->start, heading->end);
    check_span(checker, heading->title_start, heading->title_end);
    if (heading->title_start < heading->title_end) {
        CHECK(heading->marker_end <= heading->title_start && heading->title_end == heading->end);
    } else {
        CHECK(heading->end == heading->marker_end);
    }
    check_inside(checker, heading->body_start, heading->body_end, heading->end, part->end);
}

static void check_headings(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    for (uint32_t i = 0; i < snapshot->heading_count; i++) {
        const speech_heading *heading = &snapshot->headings[i];
        CHECK(heading->part < snapshot->part_count);
        check_heading_spans(checker, heading);
        check_string(checker, heading->marker);
        CHECK(heading->marker.length > 0);
        check_name(speech_form_name(heading->form));
        check_name(speech_place_name(heading->place));
        CHECK(heading->number >= SPEECH_NUMBER_LAST && heading->sub_number >= 0);
        if (i > 0) CHECK(heading[-1].end <= heading->start && heading[-1].part <= heading->part);
        if (heading->parent == SPEECH_NONE) {
            CHECK(heading->level == 1);
            continue;
        }
        CHECK(heading->parent < i);
        const speech_heading *parent = &snapshot->headings[heading->parent];
        CHECK(parent->part == heading->part && parent->level + 1 == heading->level);
        CHECK(heading->start < parent->body_end && heading->body_end <= parent->body_end);
    }
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
    check_parts(&checker);
    check_headings(&checker);
    check_tree(&checker);
    check_elements(&checker);
    check_quantities(&checker);
    check_tokens(&checker);
    check_sentences(&checker);
    check_diagnostics(&checker);
}
