#include "api/document.h"
#include "api/sample.h"

static speech_document *document;

static int set_up(void **state) {
    (void)state;
    document = sample_document(SPEECH_LAYER_ALL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    speech_document_destroy(document);
    return 0;
}

/* The markers of the headings on the path to a place, as "一、(一)". */
static void assert_path_at(uint32_t offset, const char *markers) {
    speech_path_node nodes[8];
    char read[64] = "";
    uint32_t written, length, got;
    assert_int_equal(speech_document_path(document, offset, nodes, sizeof nodes[0], 8, &written, &length), SPEECH_OK);
    assert_int_equal(written, length);
    for (uint32_t i = 0; i < written; i++) {
        speech_heading heading;
        assert_true(nodes[i].kind >= SPEECH_NODE_PART && nodes[i].kind <= SPEECH_NODE_HEADING);
        if (nodes[i].kind != SPEECH_NODE_HEADING) continue;
        assert_int_equal(speech_document_headings(document, nodes[i].index, &heading, sizeof heading, 1, &got), 0);
        assert_int_equal(nodes[i].start, heading.start);
        assert_int_equal(nodes[i].title_end, heading.title_end);
        strncat(read, speech_document_strings(document, NULL) + heading.marker.offset, 16);
    }
    assert_string_equal(read, markers);
}

/* The same, to the first place where a text stands. */
static void assert_path(const char *place, const char *markers) {
    assert_path_at((uint32_t)(strstr(sample_text, place) - sample_text), markers);
}

static void places_know_their_headings(void **state) {
    (void)state;
    assert_path("会议于", "");
    assert_path("一、", "一、");
    assert_path("去年", "一、");
    assert_path("(一)", "一、(一)");
    assert_path("投资", "一、(一)");
    assert_path("民生", "一、(二)");
    assert_path("落实", "二、");
    assert_path("", "");
    assert_path_at(sample_length, "二、");
}

/* A document made by hand: a part without a title, and one with a title, a section line and a heading under each. */
static char blank_text[41] = "                                        ";
static speech_part parts[] = {{.end = 10}, {.start = 10, .end = 40, .title_start = 10, .title_end = 14}};
static speech_element elements[] = {
    {.start = 10, .end = 14, .kind = SPEECH_ELEMENT_PART_TITLE, .part = 1},
    {.start = 15, .end = 17, .kind = SPEECH_ELEMENT_SALUTATION, .part = 1},
    {.start = 20, .end = 24, .kind = SPEECH_ELEMENT_PART_TITLE, .part = 1},
};
static speech_heading headings[] = {
    {.start = 2, .end = 4, .body_end = 10, .level = 1, .parent = SPEECH_NONE},
    {.start = 16, .end = 18, .body_end = 20, .level = 1, .parent = SPEECH_NONE, .part = 1},
    {.start = 26, .end = 28, .title_start = 27, .title_end = 28, .body_end = 40, .parent = SPEECH_NONE, .part = 1},
    {.start = 32, .end = 34, .body_end = 40, .level = 2, .parent = 2, .part = 1},
};

static struct speech_document hand_made(struct section *section) {
    *section = (struct section){20, 2};
    struct speech_document made = {
        .text = {.items = blank_text, .count = sizeof blank_text},
        .structure.elements = {.items = elements, .count = 3},
        .sections = {.items = section, .count = 1},
        .shown = {.parts = {.items = parts, .count = 2},
                  .headings = {.items = headings, .count = 4},
                  .elements = {.items = elements, .count = 3}},
    };
    return made;
}

/* The path to a place as kinds and indexes: "p1s2h2". */
static void assert_nodes(const struct speech_document *made, uint32_t offset, const char *expected) {
    speech_path_node nodes[8];
    char read[64] = "";
    uint32_t written;
    assert_int_equal(speech_document_path(made, offset, nodes, sizeof nodes[0], 8, &written, NULL), SPEECH_OK);
    for (uint32_t i = 0; i < written; i++) {
        const char step[] = {"?psh"[nodes[i].kind], nodes[i].index == SPEECH_NONE ? '-' : (char)('0' + nodes[i].index),
                             0};
        strcat(read, step);
    }
    assert_string_equal(read, expected);
}

static void paths_begin_with_part_and_section(void **state) {
    (void)state;
    struct section section;
    struct speech_document made = hand_made(&section);
    static const struct {
        uint32_t offset;
        const char *path;
    } rows[] = {{0, ""},          {2, "h0"},        {9, "h0"},       {10, "p1"},     {16, "p1h1"},
                {19, "p1h1"},     {20, "p1s2"},     {25, "p1s2"},    {26, "p1s2h2"}, {31, "p1s2h2"},
                {33, "p1s2h2h3"}, {39, "p1s2h2h3"}, {40, "p1s2h2h3"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) assert_nodes(&made, rows[i].offset, rows[i].path);
    speech_path_node nodes[3];
    uint32_t written;
    assert_int_equal(speech_document_path(&made, 30, nodes, sizeof nodes[0], 3, &written, NULL), SPEECH_OK);
    assert_int_equal(nodes[0].title_end, 14);
    assert_int_equal(nodes[1].start, 20);
    assert_int_equal(nodes[1].title_end, 24);
    assert_int_equal(nodes[2].title_start, 27);
}

static void sections_that_are_not_shown_have_no_index(void **state) {
    (void)state;
    struct section section;
    struct speech_document made = hand_made(&section);
    made.shown.elements = (struct array){0};
    assert_nodes(&made, 30, "p1s-h2");
}

static void short_arrays_get_the_outermost(void **state) {
    (void)state;
    speech_path_node nodes[2][2];
    uint32_t written, length, offset = (uint32_t)(strstr(sample_text, "投资") - sample_text);
    assert_int_equal(speech_document_path(document, offset, nodes[0], 24, 2, &written, &length), SPEECH_OK);
    assert_true(length >= 2);
    memset(nodes[1], 0xFF, sizeof nodes[1]);
    assert_int_equal(speech_document_path(document, offset, nodes[1], 24, 1, &written, NULL), SPEECH_OK);
    assert_int_equal(written, 1);
    assert_memory_equal(&nodes[1][0], &nodes[0][0], sizeof nodes[0][0]);
    assert_int_equal(nodes[1][1].kind, UINT32_MAX);
    assert_int_equal(speech_document_path(document, offset, NULL, 24, 0, &written, &length), SPEECH_OK);
    assert_int_equal(written, 0);
    assert_true(length >= 2);
}

static void wrong_arguments_are_refused(void **state) {
    (void)state;
    speech_path_node node;
    uint32_t written;
    assert_int_equal(speech_document_path(document, 1, &node, sizeof node, 1, &written, NULL), SPEECH_ERROR_OFFSET);
    assert_int_equal(speech_document_path(document, sample_length + 1, &node, sizeof node, 1, &written, NULL),
                     SPEECH_ERROR_OFFSET);
    assert_int_equal(speech_document_path(document, 0, &node, 8, 1, &written, NULL), SPEECH_ERROR_STRUCT_OLD);
    assert_int_equal(speech_document_path(document, 0, NULL, sizeof node, 1, &written, NULL), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_document_path(document, 0, &node, sizeof node, 1, NULL, NULL), SPEECH_ERROR_ARGUMENT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_know_their_headings),
        cmocka_unit_test(paths_begin_with_part_and_section),
        cmocka_unit_test(sections_that_are_not_shown_have_no_index),
        cmocka_unit_test(short_arrays_get_the_outermost),
        cmocka_unit_test(wrong_arguments_are_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
