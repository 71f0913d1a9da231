#include "api/sample.h"

#include <stdlib.h>

/* The rows of one kind, of both documents, byte by byte. */
#define ASSERT_SAME(noun, plural, left, right)                                                                         \
    do {                                                                                                               \
        uint32_t count = speech_document_##noun##_count(left), got;                                                    \
        assert_int_equal(speech_document_##noun##_count(right), count);                                                \
        for (uint32_t i = 0; i < count; i++) {                                                                         \
            speech_##noun one, other;                                                                                  \
            assert_int_equal(speech_document_##plural(left, i, &one, sizeof one, 1, &got), SPEECH_OK);                 \
            assert_int_equal(speech_document_##plural(right, i, &other, sizeof other, 1, &got), SPEECH_OK);            \
            UNLINK(noun, one);                                                                                         \
            assert_memory_equal(&one, &other, sizeof one);                                                             \
        }                                                                                                              \
    } while (0)

/* What a row says when the layers that it points into are left out. */
#define UNLINK(noun, row)    UNLINK_##noun(row)
#define UNLINK_heading(row)  (row).marker = other.marker
#define UNLINK_element(row)  (row).part = 0
#define UNLINK_token(row)    (row).quantity = SPEECH_NONE
#define UNLINK_sentence(row) (row).part = 0, (row).heading = SPEECH_NONE
#define UNLINK_quantity(row)                                                                                           \
    (row).part = 0, (row).heading = SPEECH_NONE, (row).value = other.value, (row).unit = other.unit,                   \
    (row).unit_code = other.unit_code, (row).per = other.per

static void a_layer_alone_has_the_same_rows(void **state) {
    (void)state;
    speech_document *all = sample_document(SPEECH_LAYER_ALL);
    for (uint32_t layer = 1; layer < SPEECH_LAYER_ALL; layer *= 2) {
        speech_document *alone = sample_document(layer);
        switch (layer) {
        case SPEECH_LAYER_OUTLINE: ASSERT_SAME(heading, headings, all, alone); break;
        case SPEECH_LAYER_ELEMENTS: ASSERT_SAME(element, elements, all, alone); break;
        case SPEECH_LAYER_QUANTITIES: ASSERT_SAME(quantity, quantities, all, alone); break;
        case SPEECH_LAYER_TOKENS: ASSERT_SAME(token, tokens, all, alone); break;
        default: ASSERT_SAME(sentence, sentences, all, alone);
        }
        assert_int_equal(speech_document_part_count(alone), layer == SPEECH_LAYER_OUTLINE);
        if (layer != SPEECH_LAYER_OUTLINE) assert_int_equal(speech_document_heading_count(alone), 0);
        if (layer != SPEECH_LAYER_ELEMENTS) assert_int_equal(speech_document_element_count(alone), 0);
        if (layer != SPEECH_LAYER_QUANTITIES) assert_int_equal(speech_document_quantity_count(alone), 0);
        if (layer != SPEECH_LAYER_TOKENS) assert_int_equal(speech_document_token_count(alone), 0);
        if (layer != SPEECH_LAYER_SENTENCES) assert_int_equal(speech_document_sentence_count(alone), 0);
        speech_document_destroy(alone);
    }
    speech_document_destroy(all);
}

static void no_layers_leave_the_text(void **state) {
    (void)state;
    speech_document *document = sample_document(0);
    speech_document_facts facts;
    size_t length;
    uint32_t written = 9, nodes = 9;
    speech_path_node node;
    assert_int_equal(speech_document_describe(document, &facts, sizeof facts), SPEECH_OK);
    assert_int_equal(facts.bytes, sample_length);
    assert_int_equal(facts.source_bytes, sample_length);
    assert_int_equal(facts.lines, 10);
    assert_int_equal(facts.parts, 0);
    assert_memory_equal(speech_document_text(document, &length), sample_text, sizeof sample_text);
    assert_int_equal(length, sample_length);
    assert_int_equal(speech_document_diagnostic_count(document), 1);
    assert_int_equal(speech_document_path(document, 0, &node, sizeof node, 1, &written, &nodes), SPEECH_OK);
    assert_int_equal(written + nodes, 0);
    speech_document_destroy(document);
}

/* The part and the heading of a row, found here by looking at all of them. */
static void rows_say_where_they_are(void **state) {
    (void)state;
    speech_document *document = sample_document(SPEECH_LAYER_ALL);
    uint32_t count = speech_document_quantity_count(document), got;
    for (uint32_t i = 0; i < count; i++) {
        speech_quantity quantity;
        uint32_t innermost = SPEECH_NONE;
        assert_int_equal(speech_document_quantities(document, i, &quantity, sizeof quantity, 1, &got), SPEECH_OK);
        for (uint32_t k = 0; k < speech_document_heading_count(document); k++) {
            speech_heading heading;
            speech_document_headings(document, k, &heading, sizeof heading, 1, &got);
            if (heading.start <= quantity.start && quantity.start < heading.body_end) innermost = k;
        }
        assert_int_equal(quantity.heading, innermost);
        assert_int_equal(quantity.part, 0);
    }
    speech_document_destroy(document);
}

static void diagnostics_are_in_order(void **state) {
    (void)state;
    static const char text[] = "一、甲\n二、乙\xFF\n五、丙\n五、丁\n投资228日\xFF元\n";
    speech_parser *parser = sample_parser(NULL, SPEECH_LAYER_ALL);
    speech_document *document;
    assert_int_equal(speech_parse(parser, text, sizeof text - 1, &document, NULL), SPEECH_OK);
    uint32_t count = speech_document_diagnostic_count(document), got, last = 0;
    assert_true(count >= 2);
    for (uint32_t i = 0; i < count; i++) {
        speech_diagnostic row;
        assert_int_equal(speech_document_diagnostics(document, i, &row, sizeof row, 1, &got), SPEECH_OK);
        assert_true(row.start >= last && row.end >= row.start);
        assert_true(row.message.length > 0);
        last = row.start;
    }
    speech_document_destroy(document);
    speech_parser_destroy(parser);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_layer_alone_has_the_same_rows),
        cmocka_unit_test(no_layers_leave_the_text),
        cmocka_unit_test(rows_say_where_they_are),
        cmocka_unit_test(diagnostics_are_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
