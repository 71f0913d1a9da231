#include "api/sample.h"

#include <stdio.h>
#include <stdlib.h>

/* A text as read under a lexicon. */
static speech_document *parse(const char *lexicon, const char *text) {
    speech_config *config;
    speech_parser *parser;
    speech_document *document;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_standard(config, SPEECH_STANDARD_PKU), SPEECH_OK);
    assert_int_equal(speech_config_add_words(config, lexicon, strlen(lexicon), NULL), SPEECH_OK);
    assert_int_equal(speech_parser_create(config, &parser, NULL), SPEECH_OK);
    speech_config_destroy(config); /* the parser has words of its own */
    assert_int_equal(speech_parse(parser, text, strlen(text), &document, NULL), SPEECH_OK);
    speech_parser_destroy(parser);
    return document;
}

/* The words of a text, with | between them, under a lexicon. */
static const char *cut(const char *lexicon, const char *text) {
    static char cut[8192];
    speech_document *document = parse(lexicon, text);
    speech_token rows[1024];
    uint32_t count;
    size_t length = 0;
    assert_int_equal(speech_document_tokens(document, 0, rows, sizeof *rows, 1024, &count), SPEECH_OK);
    for (uint32_t i = 0; i < count; i++)
        length += (size_t)snprintf(cut + length, sizeof cut - length, "%s%.*s", i ? "|" : "",
                                   (int)(rows[i].end - rows[i].start), text + rows[i].start);
    speech_document_destroy(document);
    return cut;
}

static void words_without_a_cost_are_chosen(void **state) {
    (void)state;
    assert_string_equal(cut("", "坚持改革开放"), "坚持|改革|开放");
    assert_string_equal(cut("改革开放\n", "坚持改革开放"), "坚持|改革开放");
    assert_string_equal(cut("持改\n", "坚持改革开放"), "坚|持改|革|开放");
    /* Of two that overlap, the one that leaves the more frequent word. */
    assert_string_equal(cut("坚持改革\n改革开放\n", "坚持改革开放"), "坚持|改革开放");
    assert_string_equal(cut("坚持\n改革\n坚持改革", "坚持改革开放"), "坚持改革|开放");
}

static void words_with_a_cost_compete(void **state) {
    (void)state;
    assert_string_equal(cut("改革开放 5\n", "坚持改革开放"), "坚持|改革开放");
    assert_string_equal(cut("改革开放\t40\n", "坚持改革开放"), "坚持|改革|开放");
    assert_string_equal(cut("改革开放 5.25\r\n改革开放 39.5\r\n", "坚持改革开放"), "坚持|改革|开放");
}

static void words_are_read_as_texts_are(void **state) {
    (void)state;
    assert_string_equal(cut("改革開放\n", "坚持改革开放"), "坚持|改革开放");
    assert_string_equal(cut("改革开放\n", "堅持改革開放"), "堅持|改革開放");
    assert_string_equal(cut("# 改革开放\n\n  \n", "坚持改革开放"), "坚持|改革|开放");
    assert_string_equal(cut("5G基站\n", "新建5G基站。"), "新建|5G基站|。");
    assert_string_equal(cut("５Ｇ基站\n", "新建5G基站。"), "新建|5G基站|。");
    assert_string_equal(cut("+号\n", "按+号键"), "按|+号|键");
}

static void words_go_on_in_other_characters(void **state) {
    (void)state;
    assert_string_equal(cut("卡拉OK\n", "唱卡拉OK去"), "唱|卡拉OK|去");
    assert_string_equal(cut("卡拉ok\n卡拉OK厅\n", "唱卡拉OK厅"), "唱|卡拉OK厅");
    assert_string_equal(cut("维生素C\n维生素C片\n", "补充维生素C。补充维生素C片。"),
                        "补充|维生素C|。|补充|维生素C片|。");
    assert_string_equal(cut("素C\n", "补充维生素C"), "补充|维生|素C");
    assert_string_equal(cut("素C 40\n", "补充维生素C"), "补充|维生素|C");
    assert_string_equal(cut("维生素C\n", "补充维生素 C"), "补充|维生素| |C");
    assert_string_equal(cut("维生素C\n", "维生素"), "维生素");
}

/* A run longer than what is looked at together, with a word that reaches behind its end. */
static void words_go_on_behind_long_runs(void **state) {
    (void)state;
    enum { REPEATED = 400 };
    static char text[REPEATED * 6 + 8];
    for (size_t at = 0; at < REPEATED * 6; at += 6) memcpy(text + at, "坚持", 6);
    strcpy(text + (size_t)REPEATED * 6, "OK");
    const char *words = cut("持OK\n", text);
    assert_string_equal(words + strlen(words) - strlen("|坚|持OK"), "|坚|持OK");
}

static uint32_t first_tag(const char *lexicon, const char *text) {
    speech_document *document = parse(lexicon, text);
    speech_token row;
    uint32_t count;
    assert_int_equal(speech_document_tokens(document, 0, &row, sizeof row, 1, &count), SPEECH_OK);
    speech_document_destroy(document);
    return row.tag;
}

static void words_have_the_tag_that_they_are_given(void **state) {
    (void)state;
    assert_int_equal(first_tag("改革开放 nz\n", "改革开放"), SPEECH_TAG_PROPER);
    assert_int_equal(first_tag("改革开放 5 nz\n", "改革开放"), SPEECH_TAG_PROPER);
    assert_int_equal(first_tag("改革开放\n", "改革开放"), 0);
    assert_int_equal(first_tag("5G基站 n\n", "5G基站"), SPEECH_TAG_NOUN);
    assert_int_equal(first_tag("卡拉OK n\n", "卡拉OK"), SPEECH_TAG_NOUN);
    assert_int_equal(first_tag("卡拉OK n\n卡拉OK v\n", "卡拉OK"), SPEECH_TAG_VERB);
}

/* What is no line is refused, and what stands before it stays. */
static void wrong_lines_are_refused(void **state) {
    (void)state;
    static const char neither[] = "What stands behind the word is neither a cost nor a tag.";
    static const char dear[] = "The cost of the word is more than 40.";
    static const char strange[] = "The word holds a character that none is made of.";
    static const struct {
        const char *text;
        size_t length;
        speech_status status;
        uint64_t position;
        const char *problem;
    } lines[] = {
        {"改革\n卡 拉\n", 15, SPEECH_ERROR_ARGUMENT, 7, neither},
        {"改革 十", 10, SPEECH_ERROR_ARGUMENT, 0, neither},
        {"改革 41", 9, SPEECH_ERROR_ARGUMENT, 0, dear},
        {"改革 40.001", 13, SPEECH_ERROR_ARGUMENT, 0, dear},
        {"改革 5 6", 10, SPEECH_ERROR_ARGUMENT, 0, neither},
        {"改革 vv", 9, SPEECH_ERROR_ARGUMENT, 0, neither},
        {"改革 nnnnnnnnn", 16, SPEECH_ERROR_ARGUMENT, 0, neither},
        {"改革 n 5", 10, SPEECH_ERROR_ARGUMENT, 0, "More stands behind the word than a cost and a tag."},
        {"\n\n\xE6\x94\n", 5, SPEECH_ERROR_ENCODING, 2, "This line is not UTF-8."},
        {"\xF0\xA0\x80\x80", 4, SPEECH_ERROR_ARGUMENT, 0, strange},
        {"a\0b", 3, SPEECH_ERROR_ARGUMENT, 0, strange},
        {"一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一", 99, SPEECH_ERROR_ARGUMENT, 0,
         "The word has more than 32 characters."},
    };
    speech_config *config;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        speech_error error = {.size = sizeof error};
        assert_int_equal(speech_config_add_words(config, lines[i].text, lines[i].length, &error), lines[i].status);
        assert_int_equal(error.status, lines[i].status);
        assert_int_equal(error.position, lines[i].position);
        assert_string_equal(error.text, lines[i].problem);
    }
    assert_int_equal(speech_config_add_words(config, NULL, 0, NULL), SPEECH_OK);
    assert_int_equal(speech_config_add_words(config, NULL, 1, NULL), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_add_words(NULL, "", 0, NULL), SPEECH_ERROR_ARGUMENT);
    speech_config_destroy(config);
}

/* A hundred thousand words of four characters, with every allocation failing in its turn. */
static speech_status add_words(speech_config *config, const void *bytes, size_t length) {
    return speech_config_add_words(config, bytes, length, NULL);
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    enum { WORDS = 100000, BYTES = 13 };
    char *text = malloc((size_t)WORDS * BYTES + 1);
    assert_non_null(text);
    for (unsigned i = 0; i < WORDS; i++) {
        static const char digits[10][4] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
        unsigned high = i / 1000;
        snprintf(text + (size_t)i * BYTES, BYTES + 1, "\xE4\xB8%c%s%s%s\n", (char)(0x80 + high % 64),
                 digits[i / 100 % 10], digits[i / 10 % 10], digits[i % 10]);
    }
    sample_fail_each(add_words, text, (size_t)WORDS * BYTES);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_without_a_cost_are_chosen), cmocka_unit_test(words_with_a_cost_compete),
        cmocka_unit_test(words_are_read_as_texts_are),     cmocka_unit_test(wrong_lines_are_refused),
        cmocka_unit_test(words_go_on_in_other_characters), cmocka_unit_test(words_have_the_tag_that_they_are_given),
        cmocka_unit_test(words_go_on_behind_long_runs),    cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
