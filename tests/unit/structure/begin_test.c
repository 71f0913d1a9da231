/* Where a marker may begin: everywhere that the table `marker` says, and in few other places. */
#include "structure/begin.h"

#include "base/utf8.h"
#include "structure/marker.h"
#include "text/fixture.h"

#include <stdio.h>

/* Puts a character of a pattern behind a text, something that it stands for in place of a placeholder. */
static void append(char *text, uint16_t code) {
    static const uint16_t placeholders[] = u"九9①ⅨZ", values[] = u"二2②ⅡB";
    for (size_t i = 0; placeholders[i]; i++) {
        if (code != placeholders[i]) continue;
        code = values[i];
        break;
    }
    size_t length = strlen(text);
    text[length + utf8_encode(code, text + length)] = '\0';
}

static void expect_begin(const char *text) {
    struct fixture fixture;
    uint32_t next;
    fixture_open(&fixture);
    if (begin_find(fixture_view(&fixture, text), 0, &next) != 0) fail_msg("no marker may begin with %s", text);
    fixture_close(&fixture);
}

/* The first two characters of each form pass the sieve: what `sign` says fits what `marker` says. */
static void test_forms(void **state) {
    (void)state;
    const struct trie_node *root = marker_trie.nodes;
    uint32_t begins = 0;
    for (uint32_t i = 0; i < root->places; i++) {
        const struct trie_node *first = &marker_trie.nodes[root->first + i];
        if (first->code == 0) continue;
        char text[16] = "";
        append(text, first->code);
        if (first->row) expect_begin(strcat(text, "甲"));
        for (uint32_t k = 0; k < first->places; k++) {
            uint16_t second = marker_trie.nodes[first->first + k].code;
            if (second == 0) continue;
            text[0] = '\0';
            append(text, first->code);
            append(text, second);
            expect_begin(text);
            begins++;
        }
    }
    assert_true(begins > 60);
}

/* The places in a text, each as its index: "0 5 ". */
static void expect(const char *text, const char *expected) {
    struct fixture fixture;
    char found[256] = "";
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    for (uint32_t at = 0, next; (at = begin_find(view, at, &next)) < view->count; at = next) {
        size_t length = strlen(found);
        assert_true(length + 8 < sizeof found);
        (void)snprintf(found + length, sizeof found - length, "%u ", (unsigned)at);
    }
    assert_string_equal(found, expected);
    fixture_close(&fixture);
}

static void test_numbers(void **state) {
    (void)state;
    expect("一、甲乙丙丁二、戊", "0 6 ");
    expect("十二、甲", "0 ");
    expect("甲（三）乙", "1 2 ");
    expect("到2024年，有12家", ""); /* no marker has that behind its number */
    expect("百五、甲", "");         /* inside a number none begins */
    expect("2.05、甲", "0 ");       /* nor behind a nought */
    expect("3 2、甲", "0 1 ");      /* a blank parts numbers in digits */
    expect("一 二、甲", "0 ");      /* but not others */
    expect("一\n二、甲", "0 1 ");   /* which a line break does */
    expect("十10、甲", "0 1 ");     /* digits are another number */
    expect("12345678901234567", "");
    expect("", "");
}

static void test_words(void **state) {
    (void)state;
    expect("首先甲最后乙", "0 3 ");
    expect("首都最近其中附近", "");
    expect("第三条第甲条", "0 ");
    expect("附件附表附近", "0 2 ");
    expect("a.甲bc", "0 ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
