/* What is looked up ahead is what is found by looking at one character after the other, wherever it is asked for. */
#include "text/character.h"
#include "words/ahead.h"
#include "words/sample.h"

enum { LENGTH = 20000, ROUNDS = 40 };

static uint16_t codes[LENGTH + LOOK_AHEAD];
static struct ahead ahead;
static struct lexicon lexicon;
static uint32_t random_state;

static uint32_t random_below(uint32_t limit) {
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % limit;
}

/* Frequent characters, rare ones, and others. */
static void make_text(void) {
    static const uint16_t frequent[] = u"坚持改革开放推动经济社会发展的一是不了在有和中国人民";
    for (uint32_t i = 0; i < LENGTH; i++) {
        uint32_t kind = random_below(16);
        codes[i] = frequent[random_below(sizeof frequent / sizeof *frequent - 1)];
        if (kind == 0) codes[i] = u'，';
        if (kind == 1) codes[i] = (uint16_t)(LEXICON_FIRST_CODE + random_below(LEXICON_LAST_CODE - LEXICON_FIRST_CODE));
    }
}

static uint32_t label_at(uint32_t index) {
    return index < LENGTH && is_han(codes[index]) ? lexicon.labels[codes[index] - LEXICON_FIRST_CODE] : 0;
}

static void check(uint32_t at, uint32_t size) {
    const struct lexicon_node *first = lexicon.nodes + lexicon.nodes[0].base;
    uint32_t place = ahead_reach(&ahead, at, size);
    for (uint32_t i = 0; i < size; i++) {
        uint32_t label = label_at(at + i), next = label_at(at + i + 1);
        assert_int_equal(ahead.labels[place + i], label);
        assert_int_equal(ahead.singles[place + i].word, first[label].word);
        assert_memory_equal(&ahead.pairs[place + i], &lexicon.nodes[first[label].base + next], sizeof *ahead.pairs);
        assert_memory_equal(&ahead.characters[place + i], &lexicon.characters[label], sizeof *ahead.characters);
    }
    for (uint32_t i = 0; i < AHEAD_BEHIND; i++)
        assert_int_equal(ahead.labels[place + size + i], label_at(at + size + i));
}

static void test_places_in_order(void **state) {
    (void)state;
    for (uint32_t round = 1; round <= ROUNDS; round++) {
        random_state = round;
        make_text();
        uint32_t count = LENGTH, steps = 1 + random_below(round % 2 ? 24 : 1000);
        ahead_start(&ahead, &lexicon, codes, count);
        for (uint32_t at = random_below(300); at < count;) {
            uint32_t size = 1 + random_below(round % 3 ? 12 : AHEAD_LIMIT);
            if (size > count - at) size = count - at;
            check(at, size);
            at += random_below(3) ? size : random_below(steps);
        }
    }
}

int main(void) {
    if (lexicon_open_linked(&lexicon) != SPEECH_OK) return 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_places_in_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
