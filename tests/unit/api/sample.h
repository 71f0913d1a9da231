/* A text with a row of every kind in it, and parsers for it. */
#ifndef TEST_API_SAMPLE_H
#define TEST_API_SAMPLE_H

#include "base/ledger.h"
#include "base/test.h"

#include <speech/speech.h>
#include <string.h>

static const char sample_text[] = "在全县工作会议上的讲话\n"
                                  "同志们：\n"
                                  "会议于5 月 23 日召开，我讲两点意见。\n"
                                  "一、去年的工作\n"
                                  "(一)经济增长\n"
                                  "全年完成投资21.52亿元，同比增长3.6%。\xFF\n"
                                  "(二)民生改善\n"
                                  "一是新增就业127户；二是帮扶群众3000多人。\n"
                                  "二、今年的任务\n"
                                  "各部门要抓好落实。\n";
static const uint32_t sample_length = sizeof sample_text - 1;

/* A parser with some layers. */
static inline speech_parser *sample_parser(const speech_allocator *allocator, uint32_t layers) {
    speech_config *config;
    speech_parser *parser;
    assert_int_equal(speech_config_create(allocator, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_layers(config, layers), SPEECH_OK);
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config);
    return parser;
}

/* A parser with all layers and one limit. */
static inline speech_parser *sample_limited(uint32_t limit, uint64_t value) {
    speech_config *config;
    speech_parser *parser;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_limit(config, limit, value), SPEECH_OK);
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config);
    return parser;
}

/* The sample, parsed with some layers. */
static inline speech_document *sample_document(uint32_t layers) {
    speech_parser *parser = sample_parser(NULL, layers);
    speech_document *document;
    assert_int_equal(speech_parse(parser, sample_text, sample_length, &document, NULL), SPEECH_OK);
    speech_parser_destroy(parser);
    return document;
}

/* That a config which `fill` adds to, and a parser made with it, live through each allocation failing in its turn, and
 * that nothing is left behind. */
static inline void sample_fail_each(speech_status (*fill)(speech_config *config, const void *bytes, size_t length),
                                    const void *bytes, size_t length) {
    speech_status status = SPEECH_ERROR_MEMORY;
    for (long fail_at = 1; status != SPEECH_OK; fail_at++) {
        struct ledger ledger = {.fail_at = fail_at};
        speech_allocator hooks = ledger_hooks(&ledger);
        speech_config *config = NULL;
        speech_parser *parser = NULL;
        status = speech_config_create(&hooks, &config);
        if (status == SPEECH_OK) status = fill(config, bytes, length);
        if (status == SPEECH_OK) status = speech_parser_create(config, &parser, NULL);
        assert_true(status == SPEECH_OK || status == SPEECH_ERROR_MEMORY);
        speech_config_destroy(config);
        speech_parser_destroy(parser);
        assert_int_equal(atomic_load(&ledger.out), 0);
    }
}

/* That a document is as if it had been parsed from an empty text. */
static inline void sample_assert_empty(const speech_document *document, uint32_t parts) {
    speech_document_facts facts;
    size_t length = 1;
    uint32_t zero = 0;
    speech_position position;
    assert_int_equal(speech_document_describe(document, &facts, sizeof facts), SPEECH_OK);
    assert_int_equal(facts.bytes + facts.code_points + facts.utf16_units + facts.lines + facts.source_bytes, 0);
    assert_int_equal(facts.encoding, SPEECH_ENCODING_UTF_8);
    assert_int_equal(facts.confidence, 100);
    assert_int_equal(facts.parts, parts);
    assert_string_equal(speech_document_text(document, &length), "");
    assert_int_equal(length, 0);
    assert_string_equal(speech_document_strings(document, &length), "");
    assert_int_equal(length, 1);
    assert_int_equal(speech_document_part_count(document), parts);
    assert_int_equal(speech_document_heading_count(document), 0);
    assert_int_equal(speech_document_element_count(document), 0);
    assert_int_equal(speech_document_quantity_count(document), 0);
    assert_int_equal(speech_document_token_count(document), 0);
    assert_int_equal(speech_document_sentence_count(document), 0);
    assert_int_equal(speech_document_diagnostic_count(document), 0);
    assert_int_equal(speech_document_positions(document, &zero, 1, &position, sizeof position), SPEECH_OK);
    assert_int_equal(position.line + position.column, 2);
    assert_int_equal(speech_document_clean_text(document, 0, 0, 0, NULL, 0, &length), SPEECH_OK);
}

#endif
