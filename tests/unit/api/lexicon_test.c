/* mkstemp() and fdopen() are of POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "api/sample.h"

#include "base/sha256.h"
#include "words/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

/* The lexicon that is linked in, once more: a copy to be damaged. */
struct copy {
    uint32_t *header; /* malloc */
    size_t bytes;
};

static struct copy take_copy(void) {
    uint32_t header[HEADER_COUNT];
    memcpy(header, lexicon_bytes, sizeof header);
    struct copy copy = {malloc(header[HEADER_BYTES]), header[HEADER_BYTES]};
    assert_non_null(copy.header);
    memcpy(copy.header, lexicon_bytes, copy.bytes);
    return copy;
}

static void hash_again(struct copy copy) {
    uint32_t *hashed = copy.header + HEADER_HASHED;
    sha256((uint8_t *)(copy.header + HEADER_HASH), hashed, copy.bytes - HEADER_HASHED * sizeof *hashed);
}

static speech_config *new_config(void) {
    speech_config *config;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_standard(config, SPEECH_STANDARD_PKU), SPEECH_OK);
    return config;
}

/* Cuts a text by a parser of the config, which is destroyed before; gives how many tokens there are. */
static uint32_t count_words(speech_config *config, const char *text) {
    speech_parser *parser;
    speech_document *document;
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config);
    assert_int_equal(speech_parse(parser, text, strlen(text), &document, NULL), SPEECH_OK);
    speech_parser_destroy(parser);
    uint32_t count = speech_document_token_count(document);
    assert_int_equal(speech_document_reset(document, text, strlen(text), NULL), SPEECH_OK);
    assert_int_equal(speech_document_token_count(document), count);
    speech_document_destroy(document);
    return count;
}

static void a_lexicon_in_memory_is_used(void **state) {
    (void)state;
    struct copy copy = take_copy();
    speech_config *config = new_config();
    assert_int_equal(speech_config_set_lexicon(config, copy.header, copy.bytes, NULL), SPEECH_OK);
    assert_int_equal(count_words(config, "坚持改革开放"), 3);
    /* With no children of the root there are no words. */
    memset((char *)copy.header + copy.header[HEADER_NODE_AT], 0, sizeof(uint32_t));
    hash_again(copy);
    config = new_config();
    assert_int_equal(speech_config_set_lexicon(config, copy.header, copy.bytes, NULL), SPEECH_OK);
    assert_int_equal(speech_config_set_lexicon(config, NULL, 0, NULL), SPEECH_OK);
    assert_int_equal(count_words(config, "坚持改革开放"), 3);
    config = new_config();
    assert_int_equal(speech_config_set_lexicon(config, copy.header, copy.bytes, NULL), SPEECH_OK);
    assert_int_not_equal(count_words(config, "因地制宜"), 1);
    free(copy.header);
}

static void a_lexicon_in_a_file_is_used(void **state) {
    (void)state;
    char path[] = "/tmp/speech-lexicon-XXXXXX";
    struct copy copy = take_copy();
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    FILE *file = fdopen(descriptor, "wb");
    assert_int_equal(fwrite(copy.header, 1, copy.bytes, file), copy.bytes);
    assert_int_equal(fclose(file), 0);
    free(copy.header);
    speech_config *config = new_config();
    assert_int_equal(speech_config_set_lexicon_file(config, path, NULL), SPEECH_OK);
    assert_int_equal(speech_config_set_lexicon_file(config, path, NULL), SPEECH_OK);
    remove(path);
    assert_int_equal(count_words(config, "坚持改革开放"), 3);
}

static void expect_file(const char *path, speech_status status) {
    speech_error error = {.size = sizeof error};
    speech_config *config = new_config();
    assert_int_equal(speech_config_set_lexicon_file(config, path, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(count_words(config, "坚持改革开放"), 3);
}

static void other_files_are_refused(void **state) {
    (void)state;
    expect_file("/nonexistent/lexicon", SPEECH_ERROR_FILE);
    expect_file("/tmp", SPEECH_ERROR_FILE);
    expect_file("/dev/null", SPEECH_ERROR_FILE);
    expect_file("README.md", SPEECH_ERROR_LEXICON);
    expect_file(NULL, SPEECH_OK);
    assert_int_equal(speech_config_set_lexicon_file(NULL, "README.md", NULL), SPEECH_ERROR_ARGUMENT);
}

static void expect_bytes(const void *bytes, size_t length, speech_status status, uint64_t position) {
    speech_error error = {.size = sizeof error};
    speech_config *config = new_config();
    assert_int_equal(speech_config_set_lexicon(config, bytes, length, &error), status);
    assert_int_equal(error.position, position);
    assert_int_equal(count_words(config, "坚持改革开放"), 3);
}

static void damage_is_found_where_it_is(void **state) {
    (void)state;
    struct copy copy = take_copy();
    uint32_t *header = copy.header;
    expect_bytes(NULL, 1, SPEECH_ERROR_ARGUMENT, 0);
    expect_bytes((char *)header + 1, copy.bytes - 1, SPEECH_ERROR_ARGUMENT, 0);
    expect_bytes(header, 0, SPEECH_ERROR_LEXICON, 0);
    expect_bytes(header, 20, SPEECH_ERROR_LEXICON, 20);
    expect_bytes(header, copy.bytes - 8, SPEECH_ERROR_LEXICON, copy.bytes - 8);
    header[HEADER_NODES + 1] ^= 1;
    expect_bytes(header, copy.bytes, SPEECH_ERROR_LEXICON, 4 * HEADER_HASH);
    header[HEADER_NODES + 1] ^= 1;
    ((char *)header)[copy.bytes - 1] ^= 1;
    expect_bytes(header, copy.bytes, SPEECH_ERROR_LEXICON, 4 * HEADER_HASH);
    ((char *)header)[copy.bytes - 1] ^= 1;
    header[HEADER_FORM]++;
    expect_bytes(header, copy.bytes, SPEECH_ERROR_UNSUPPORTED, 4);
    header[HEADER_FORM]--;
    header[HEADER_MAGIC] = 0x53504C58;
    expect_bytes(header, copy.bytes, SPEECH_ERROR_UNSUPPORTED, 0);
    header[HEADER_MAGIC] = 0x58585858;
    expect_bytes(header, copy.bytes, SPEECH_ERROR_LEXICON, 0);
    free(header);
}

static void the_record_says_what_is_wrong(void **state) {
    (void)state;
    static const char *const texts[] = {"The lexicon is of another version of the format.",
                                        "The lexicon is for machines of the other byte order.",
                                        "The lexicon is damaged: its bytes do not have its hash."};
    struct copy copy = take_copy();
    speech_config *config = new_config();
    speech_error error = {.size = sizeof error};
    for (int i = 0; i < 3; i++) {
        memcpy(copy.header, lexicon_bytes, HEADER_COUNT * sizeof *copy.header);
        if (i == 0) copy.header[HEADER_FORM]++;
        if (i == 1) copy.header[HEADER_MAGIC] = 0x53504C58;
        if (i == 2) copy.header[HEADER_HASH] ^= 1;
        assert_int_not_equal(speech_config_set_lexicon(config, copy.header, copy.bytes, &error), SPEECH_OK);
        assert_string_equal(error.text, texts[i]);
    }
    assert_int_equal(speech_config_set_lexicon(config, copy.header, 20, &error), SPEECH_ERROR_LEXICON);
    assert_string_equal(error.text, speech_status_message(SPEECH_ERROR_LEXICON));
    speech_config_destroy(config);
    free(copy.header);
}

/* What is hashed but makes no sense is refused at the number that is wrong. */
static void nonsense_is_found_where_it_is(void **state) {
    (void)state;
    static const struct {
        int field; /* of the header */
        uint32_t value;
    } wrong[] = {
        {HEADER_LABELS, 0},
        {HEADER_LABELS, LEXICON_LABELS + 1},
        {HEADER_NODES, 1},
        {HEADER_NODES, UINT32_MAX},
        {HEADER_NODE_AT, 4},
        {HEADER_NODE_AT, UINT32_MAX - 7},
        {HEADER_COSTS_AT, UINT32_MAX - 7},
        {HEADER_CLASSES, UINT32_MAX},
        {HEADER_TEXT_AT, UINT32_MAX - 7},
    };
    static const int places[] = {HEADER_LABELS,  HEADER_LABELS,   HEADER_NODES,    HEADER_NODE_AT, HEADER_NODE_AT,
                                 HEADER_NODE_AT, HEADER_COSTS_AT, HEADER_CLASS_AT, HEADER_TEXT_AT};
    struct copy copy = take_copy();
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        uint32_t before = copy.header[wrong[i].field];
        copy.header[wrong[i].field] = wrong[i].value;
        hash_again(copy);
        expect_bytes(copy.header, copy.bytes, SPEECH_ERROR_LEXICON, 4 * (uint64_t)places[i]);
        copy.header[wrong[i].field] = before;
    }
    size_t node = copy.header[HEADER_NODE_AT] + 100 * sizeof(struct lexicon_node);
    ((uint32_t *)(void *)((char *)copy.header + node))[0] = UINT32_MAX;
    hash_again(copy);
    expect_bytes(copy.header, copy.bytes, SPEECH_ERROR_LEXICON, node);
    free(copy.header);
}

/* Whatever is written over it, a lexicon is refused or cuts every text. */
static void any_bytes_are_safe(void **state) {
    (void)state;
    struct copy copy = take_copy();
    uint32_t random = 1;
    for (int i = 0; i < 24; i++) {
        for (int change = 0; change < 4; change++) {
            random = random * 1664525 + 1013904223;
            size_t at = random % 4 ? random / 4 % copy.bytes : random / 4 % (HEADER_COUNT * 4);
            if (at / 4 >= HEADER_HASHED) ((uint8_t *)copy.header)[at] ^= (uint8_t)(random >> 24);
        }
        hash_again(copy);
        speech_config *config = new_config();
        speech_config_set_lexicon(config, copy.header, copy.bytes, NULL);
        assert_in_range(count_words(config, "坚持改革开放，第十二次会议推动江泽民发展一一一"), 2, 40);
        if (i % 6 == 5) memcpy(copy.header, lexicon_bytes, copy.bytes);
    }
    free(copy.header);
}

static speech_status set_lexicon(speech_config *config, const void *bytes, size_t length) {
    return speech_config_set_lexicon(config, bytes, length, NULL);
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    struct copy copy = take_copy();
    sample_fail_each(set_lexicon, copy.header, copy.bytes);
    free(copy.header);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lexicon_in_memory_is_used),
        cmocka_unit_test(a_lexicon_in_a_file_is_used),
        cmocka_unit_test(other_files_are_refused),
        cmocka_unit_test(damage_is_found_where_it_is),
        cmocka_unit_test(the_record_says_what_is_wrong),
        cmocka_unit_test(nonsense_is_found_where_it_is),
        cmocka_unit_test(any_bytes_are_safe),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
