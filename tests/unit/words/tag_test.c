#include "words/sample.h"

/* The tags of the words of a text, 0 among them. */
static void expect_tags(const char *text, uint32_t standard, const uint16_t *tags, uint32_t count) {
    struct sample sample;
    sample_open(&sample, text, strlen(text));
    sample_read_words(&sample, standard);
    sample_check_tiling(&sample);
    const speech_token *tokens = sample.rows.items;
    assert_int_equal(sample.rows.count, count);
    for (uint32_t i = 0; i < count; i++) assert_int_equal(tokens[i].tag, tags[i]);
    sample_close(&sample);
}

#define EXPECT_TAGS(text, standard, ...)                                                                               \
    expect_tags(text, SPEECH_STANDARD_##standard, (const uint16_t[]){__VA_ARGS__},                                     \
                sizeof((const uint16_t[]){__VA_ARGS__}) / sizeof(uint16_t))

static void test_tag_of_the_entry(void **state) {
    (void)state;
    EXPECT_TAGS("江西省和经济", PKU, SPEECH_TAG_PLACE, SPEECH_TAG_CONJUNCTION, SPEECH_TAG_NOUN);
    EXPECT_TAGS("因地制宜", WHOLE, SPEECH_TAG_IDIOM);
    EXPECT_TAGS("江西省", WHOLE, SPEECH_TAG_PLACE);
}

/* What is in no list, or is no Chinese word, has no tag. */
static void test_no_entry(void **state) {
    (void)state;
    EXPECT_TAGS("，H7N9 128", WHOLE, 0, 0, 0, 0);
    EXPECT_TAGS("\xFF", WHOLE, 0);
    EXPECT_TAGS("龘", WHOLE, 0);
}

/* A name that a standard writes as two words gives both its tag; of another word in two parts, neither has one. */
static void test_entries_in_two_parts(void **state) {
    (void)state;
    EXPECT_TAGS("江泽民", WHOLE, SPEECH_TAG_PERSON);
    EXPECT_TAGS("江泽民", PKU, SPEECH_TAG_PERSON, SPEECH_TAG_PERSON);
    EXPECT_TAGS("最大", PKU, SPEECH_TAG_ADVERB, SPEECH_TAG_ADJECTIVE);
    EXPECT_TAGS("最大", UD, SPEECH_TAG_ADJECTIVE);
    EXPECT_TAGS("位于", PKU, SPEECH_TAG_VERB);
    EXPECT_TAGS("位于", UD, 0, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tag_of_the_entry),
        cmocka_unit_test(test_no_entry),
        cmocka_unit_test(test_entries_in_two_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
