#include "api/finish.h"
#include "api/sample.h"

/* A document as the layers leave it, made by hand: two parts, headings nested two deep, rows in and between them. */
struct made {
    struct speech_document document;
    struct speech_parser parser;
    struct context context;
};

static struct made made;

static void push(struct array *array, size_t size, const void *row) {
    assert_int_equal(array_push(array, &made.document.memory, size, row), SPEECH_OK);
}

static void add_heading(uint32_t start, uint32_t end, uint32_t body_end, uint32_t parent, uint32_t part) {
    speech_heading row = {.start = start, .end = end, .body_end = body_end, .parent = parent, .part = part};
    push(&made.document.structure.headings, sizeof row, &row);
}

static void add_element(uint32_t start, uint32_t end, uint32_t kind, uint32_t part) {
    speech_element row = {.start = start, .end = end, .kind = kind, .part = part};
    push(&made.document.structure.elements, sizeof row, &row);
}

static int set_up(void **state) {
    (void)state;
    static const speech_part parts[] = {{.end = 50, .title_end = 5},
                                        {.start = 50, .end = 100, .title_start = 50, .title_end = 55}};
    made = (struct made){.parser = {.settings = {.layers = SPEECH_LAYER_ALL}}};
    made.document.parser = &made.parser;
    memory_init(&made.document.memory, NULL);
    made.context = (struct context){.memory = &made.document.memory};
    for (int i = 0; i < 101; i++) push(&made.document.text, 1, "");
    for (int i = 0; i < 2; i++) push(&made.document.structure.parts, sizeof parts[i], &parts[i]);
    add_heading(10, 12, 30, SPEECH_NONE, 0);
    add_heading(15, 17, 25, 0, 0);
    add_heading(60, 62, 100, SPEECH_NONE, 1);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    struct speech_document *document = &made.document;
    array_free(&document->text, &document->memory, 1);
    structure_free(&document->structure, &document->memory);
    array_free(&document->sections, &document->memory, sizeof(struct section));
    array_free(&document->quantities, &document->memory, sizeof(speech_quantity));
    array_free(&document->sentences, &document->memory, sizeof(speech_sentence));
    array_free(&document->tokens, &document->memory, sizeof(speech_token));
    array_free(&document->diagnostics, &document->memory, sizeof(speech_diagnostic));
    return document->memory.held != 0;
}

/* Places and what they are in: behind a heading's body its parent goes on, or none. */
static const struct place {
    uint32_t start, part, heading;
} places[] = {{0, 0, SPEECH_NONE},  {11, 0, 0},           {16, 0, 1},           {24, 0, 1}, {25, 0, 0},
              {30, 0, SPEECH_NONE}, {49, 0, SPEECH_NONE}, {50, 1, SPEECH_NONE}, {70, 1, 2}};
enum { PLACES = sizeof places / sizeof places[0] };

static void add_rows(void) {
    for (int i = 0; i < PLACES; i++) {
        speech_quantity quantity = {.start = places[i].start};
        speech_sentence sentence = {.start = places[i].start};
        speech_token token = {.start = places[i].start, .quantity = (uint32_t)i};
        push(&made.document.quantities, sizeof quantity, &quantity);
        push(&made.document.sentences, sizeof sentence, &sentence);
        push(&made.document.tokens, sizeof token, &token);
    }
}

static void rows_learn_where_they_are(void **state) {
    (void)state;
    add_rows();
    assert_int_equal(document_finish(&made.document, &made.context), SPEECH_OK);
    for (int i = 0; i < PLACES; i++) {
        const speech_quantity *quantity = ARRAY_AT(speech_quantity, &made.document.shown.quantities, i);
        const speech_sentence *sentence = ARRAY_AT(speech_sentence, &made.document.shown.sentences, i);
        assert_int_equal(quantity->part, places[i].part);
        assert_int_equal(quantity->heading, places[i].heading);
        assert_int_equal(sentence->part, places[i].part);
        assert_int_equal(sentence->heading, places[i].heading);
        assert_int_equal(ARRAY_AT(speech_token, &made.document.shown.tokens, i)->quantity, i);
    }
}

static void rows_do_not_point_at_what_is_not_shown(void **state) {
    (void)state;
    add_rows();
    add_element(52, 54, SPEECH_ELEMENT_TITLE, 1);
    made.parser.settings.layers = SPEECH_LAYER_ALL & ~(SPEECH_LAYER_OUTLINE | SPEECH_LAYER_QUANTITIES);
    assert_int_equal(document_finish(&made.document, &made.context), SPEECH_OK);
    assert_int_equal(made.document.shown.parts.count + made.document.shown.headings.count, 0);
    assert_int_equal(made.document.shown.quantities.count, 0);
    assert_int_equal(ARRAY_AT(speech_element, &made.document.shown.elements, 0)->part, 0);
    for (int i = 0; i < PLACES; i++) {
        const speech_sentence *sentence = ARRAY_AT(speech_sentence, &made.document.shown.sentences, i);
        assert_int_equal(sentence->part, 0);
        assert_int_equal(sentence->heading, SPEECH_NONE);
    }
}

static void titles_inside_a_part_are_sections(void **state) {
    (void)state;
    add_element(0, 5, SPEECH_ELEMENT_PART_TITLE, 0);
    add_element(20, 24, SPEECH_ELEMENT_PART_TITLE, 0);
    add_element(30, 34, SPEECH_ELEMENT_BYLINE, 0);
    add_element(50, 55, SPEECH_ELEMENT_PART_TITLE, 1);
    add_element(80, 84, SPEECH_ELEMENT_PART_TITLE, 1);
    assert_int_equal(document_finish(&made.document, &made.context), SPEECH_OK);
    assert_int_equal(made.document.sections.count, 2);
    assert_int_equal(ARRAY_AT(struct section, &made.document.sections, 0)->element, 1);
    assert_int_equal(ARRAY_AT(struct section, &made.document.sections, 1)->element, 4);
}

/* By start, then the longer one, else as they were found; for every number of rows up to some. */
static void diagnostics_are_sorted(void **state) {
    (void)state;
    for (uint32_t count = 0; count < 40; count++) {
        made.document.diagnostics.count = 0;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t start = i * 7 % 5;
            speech_diagnostic row = {.start = start, .end = start + i * 3 % 4, .code = i};
            push(&made.document.diagnostics, sizeof row, &row);
        }
        assert_int_equal(document_finish(&made.document, &made.context), SPEECH_OK);
        const speech_diagnostic *rows = made.document.shown.diagnostics.items;
        assert_int_equal(made.document.shown.diagnostics.count, count);
        for (uint32_t i = 1; i < count; i++) {
            const speech_diagnostic *left = &rows[i - 1], *right = &rows[i];
            assert_true(left->start <= right->start);
            if (left->start == right->start) assert_true(left->end >= right->end);
            if (left->start == right->start && left->end == right->end) assert_true(left->code < right->code);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(rows_learn_where_they_are, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rows_do_not_point_at_what_is_not_shown, set_up, tear_down),
        cmocka_unit_test_setup_teardown(titles_inside_a_part_are_sections, set_up, tear_down),
        cmocka_unit_test_setup_teardown(diagnostics_are_sorted, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
