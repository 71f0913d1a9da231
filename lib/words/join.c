#include "words/join.h"

#include "data/words/tables.h"
#include "words/kind.h"

static int is_alphanumeric(uint16_t code) {
    return is_latin(code) || is_digit(code);
}

static uint32_t join_marks(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t at = first + 1;
    while (at < end && view->code[at] == view->code[first] && view->gap[at] == 0) at++;
    return at;
}

/* Goes on over hyphens that join letters with letters or digits: COVID-19, Wi-Fi; not 1-6. */
static uint32_t join_hyphens(const struct view *view, uint32_t word, uint32_t end) {
    while (word + 1 < end && punctuation_of(view->code[word]).joins == JOINS_HYPHEN &&
           is_alphanumeric(view->code[word + 1]) &&
           (is_latin(view->code[word - 1]) || is_latin(view->code[word + 1])) &&
           !(view->gap[word] | view->gap[word + 1])) {
        word++;
        while (word < end && is_alphanumeric(view->code[word]) && view->gap[word] == 0) word++;
    }
    return word;
}

uint32_t join_word(const struct view *view, uint32_t first, uint32_t word, uint32_t end, uint32_t standard) {
    uint16_t code = view->code[first];
    if (is_han(code)) return word;
    if (punctuation_of(code).repeats && word == first + 1) return join_marks(view, first, end);
    if (!is_alphanumeric(code)) return word;
    uint32_t used, row = trie_longest(&latin_word_trie, view->code + first, end - first, &used);
    if (row != DATA_NONE && first + used > word && (standard != SPEECH_STANDARD_UD || latin_word_rows[row].ud))
        return first + used;
    return is_alphanumeric(view->code[word - 1]) ? join_hyphens(view, word, end) : word;
}
