/* The lattice with a lexicon made by hand, of the characters 一 to 丏 and with costs that are known. */
#include "words/lattice.h"
#include "words/sample.h"

#include <stdlib.h>

/* Characters are numbered from 1 in the order of their codes; the children of node n lie at ROOM * (n + 1). */
enum { FIRST = 0x4E00, LETTERS = 15, ROOM = 16, NODES = 400, LONG = 5000 };

struct made {
    struct lexicon lexicon;
    struct lexicon_costs costs;
    struct lexicon_class classes[1];
    struct lexicon_character characters[LETTERS + 1];
    uint16_t labels[LEXICON_LAST_CODE - LEXICON_FIRST_CODE + 1];
    struct lexicon_node nodes[ROOM * NODES];
    uint32_t bases; /* given away */
};

static uint32_t packed(uint32_t label, uint32_t cost) {
    return label | cost << (LEXICON_LABEL_BITS + LEXICON_CLASS_BITS);
}

/* A lexicon without words, in which unknown words and names are dearer than anything. */
static struct made *make_lexicon(void) {
    struct made *made = calloc(1, sizeof *made);
    assert_non_null(made);
    made->lexicon = (struct lexicon){made->labels, made->nodes, made->characters, &made->costs, made->classes};
    for (uint32_t i = 0; i < EDGE_COUNT; i++) made->costs.edge[i] = 5000;
    memset(made->characters, UINT8_MAX, sizeof made->characters);
    for (uint32_t i = 0; i <= LETTERS; i++) made->characters[i].roles = 0;
    for (uint32_t i = 0; i < LETTERS; i++) made->labels[FIRST - LEXICON_FIRST_CODE + i] = (uint16_t)(i + 1);
    for (uint32_t i = 0; i < ROOM * NODES; i++) made->nodes[i].word = packed(0, LEXICON_NO_WORD);
    return made;
}

/* Adds a word with a cost in units of the lexicon. */
static void add(struct made *made, const uint16_t *codes, uint32_t count, uint32_t cost) {
    uint32_t node = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t label = made->labels[codes[i] - LEXICON_FIRST_CODE];
        if (made->nodes[node].base == 0) made->nodes[node].base = ++made->bases * ROOM;
        assert_true(made->bases < NODES - 1);
        node = made->nodes[node].base + label;
        if (lexicon_label(made->nodes[node].word) == 0) made->nodes[node].word = packed(label, LEXICON_NO_WORD);
    }
    made->nodes[node].word = packed(lexicon_label(made->nodes[node].word), cost);
}

#define ADD(made, word, cost) add(made, u##word, sizeof u##word / sizeof(uint16_t) - 1, cost)

/* Cuts all of a run, piece by piece; gives how many words. */
static uint32_t cut(struct made *made, const uint16_t *codes, uint32_t count, uint32_t *ends) {
    static struct lattice lattice;
    uint32_t total = 0;
    lattice.lexicon = &made->lexicon;
    lattice.costs = &made->costs;
    lattice_start(&lattice, codes, count);
    for (uint32_t at = 0, words; at < count; at = ends[total - 1]) {
        const struct lattice_word *found = lattice_cut(&lattice, at, count, &words);
        assert_true(words > 0);
        for (uint32_t i = 0; i < words; i++) ends[total++] = at + found[i].end;
    }
    return total;
}

/* What is expected is given as the lengths of the words: "21" for one of two characters and one of one. */
static void expect(struct made *made, const uint16_t *codes, const char *lengths) {
    uint32_t ends[32], count = 0, end = 0;
    while (codes[count]) count++;
    assert_int_equal(cut(made, codes, count, ends), strlen(lengths));
    for (uint32_t i = 0; lengths[i]; i++) assert_int_equal(ends[i], end += (uint32_t)(lengths[i] - '0'));
}

static void test_a_transliterated_name_has_three_characters_at_least(void **state) {
    (void)state;
    struct made *made = make_lexicon();
    for (uint32_t i = 1; i <= 5; i++) made->characters[i].roles = ROLE_FOREIGN;
    made->costs.edge[EDGE_FOREIGN] = 10;
    made->costs.edge[EDGE_FOREIGNER] = 1;
    for (uint16_t code = FIRST; code < FIRST + LETTERS; code++) add(made, &code, 1, 30);
    expect(made, u"丈一丁丂七丄丅", "151");
    expect(made, u"一丁丈丁一", "11111");
    ADD(made, "一丁丂", 12);
    ADD(made, "七丄", 2);
    expect(made, u"一丁丂七丄", "32");
    free(made);
}

static void test_the_cheapest_way(void **state) {
    (void)state;
    struct made *made = make_lexicon();
    ADD(made, "一", 30);
    ADD(made, "丁", 30);
    ADD(made, "丂", 30);
    ADD(made, "一丁", 50);
    expect(made, u"一丁", "2");
    ADD(made, "一丁", 70);
    expect(made, u"一丁", "11");
    ADD(made, "丁丂", 40);
    expect(made, u"一丁丂", "12");
    ADD(made, "一丁丂", 69);
    expect(made, u"一丁丂", "3");
    expect(made, u"丂一丁丂丁", "131");
    free(made);
}

/* Of ways that cost the same the one with the longer last word is taken. */
static void test_ways_of_one_cost(void **state) {
    (void)state;
    struct made *made = make_lexicon();
    ADD(made, "一", 30);
    ADD(made, "丁", 30);
    ADD(made, "一丁", 60);
    ADD(made, "丁一", 60);
    expect(made, u"一丁", "2");
    expect(made, u"一丁一", "12");
    free(made);
}

static void test_words_that_are_not_known(void **state) {
    (void)state;
    struct made *made = make_lexicon();
    ADD(made, "一", 30);
    made->costs.edge[EDGE_STRANGE] = 400;
    expect(made, u"一丁丂", "111");
    expect(made, u"龘一", "11"); /* of no number */
    made->costs.edge[EDGE_UNKNOWN_TWO] = 300;
    made->characters[2].begin = made->characters[3].end = 10;
    expect(made, u"一丁丂", "12");
    expect(made, u"一丂丁", "111");
    ADD(made, "丁丂丁", 9);
    expect(made, u"一丁丂", "12"); /* it does not fit */
    expect(made, u"一丁丂丁", "13");
    free(made);
}

/* The words of a whole run without any cut, by the definition. Only words of up to three characters. */
static uint32_t cut_slowly(const struct made *made, const uint16_t *codes, uint32_t count, uint32_t *ends) {
    static int32_t costs[LONG + 1];
    static uint32_t starts[LONG + 1];
    for (uint32_t end = 1; end <= count; end++) {
        costs[end] = INT32_MAX;
        for (uint32_t start = end > 3 ? end - 3 : 0; start < end; start++) {
            uint32_t node = 0;
            for (uint32_t i = start; i < end && (i == start || node); i++) {
                uint32_t base = made->nodes[node].base;
                node = base ? base + made->labels[codes[i] - LEXICON_FIRST_CODE] : 0;
            }
            uint32_t cost = lexicon_cost(made->nodes[node].word);
            if (node == 0 || cost == LEXICON_NO_WORD || costs[start] + (int32_t)cost >= costs[end]) continue;
            costs[end] = costs[start] + (int32_t)cost;
            starts[end] = start;
        }
    }
    uint32_t total = 0;
    for (uint32_t at = count; at > 0; at = starts[at]) total++;
    for (uint32_t at = count, left = total; at > 0; at = starts[at]) ends[--left] = at;
    return total;
}

/* A run far longer than what is looked at together gives the same words as one that is looked at whole. */
static void test_a_long_run(void **state) {
    (void)state;
    static uint16_t codes[LONG];
    static uint32_t ends[LONG], wanted[LONG];
    for (uint32_t seed = 1; seed <= 8; seed++) {
        struct made *made = make_lexicon();
        uint32_t random = seed;
        for (uint16_t i = 0; i < LETTERS; i++) add(made, &(uint16_t){(uint16_t)(FIRST + i)}, 1, 100 + i);
        for (uint32_t i = 0; i < 150; i++) {
            uint16_t word[3];
            for (int k = 0; k < 3; k++) word[k] = (uint16_t)(FIRST + ((random = random * 69069 + 1) >> 16) % LETTERS);
            add(made, word, i % 2 + 2, 100 + (random >> 20) % 150);
        }
        for (uint32_t i = 0; i < LONG; i++)
            codes[i] = (uint16_t)(FIRST + ((random = random * 69069 + 1) >> 16) % LETTERS);
        uint32_t words = cut(made, codes, LONG, ends);
        assert_int_equal(words, cut_slowly(made, codes, LONG, wanted));
        assert_memory_equal(ends, wanted, words * sizeof *ends);
        free(made);
    }
}

/* Where nothing decides between two readings however long the run, it is cut all the same. */
static void test_a_run_that_never_decides(void **state) {
    (void)state;
    static uint16_t codes[LONG];
    static uint32_t ends[LONG];
    struct made *made = make_lexicon();
    ADD(made, "一", 100);
    ADD(made, "一一", 10);
    for (uint32_t i = 0; i < LONG; i++) codes[i] = u'一';
    uint32_t words = cut(made, codes, LONG, ends);
    assert_true(words >= LONG / 2 && words < LONG / 2 + 2 * LONG / LATTICE_LIMIT);
    assert_int_equal(ends[words - 1], LONG);
    free(made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_transliterated_name_has_three_characters_at_least),
        cmocka_unit_test(test_the_cheapest_way),
        cmocka_unit_test(test_ways_of_one_cost),
        cmocka_unit_test(test_words_that_are_not_known),
        cmocka_unit_test(test_a_long_run),
        cmocka_unit_test(test_a_run_that_never_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
