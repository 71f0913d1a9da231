#include "text/pinyin.h"

#include "base/utf8.h"
#include "data/tables.h"

/* The longest syllables, zhuāng and shuāng, have six letters. */
enum { LONGEST_SYLLABLE = 6 };

static int is_han(uint32_t code) {
    return code >= 0x3400 && code < 0xA000;
}

/* Han, a bracket, one to six small letters, a bracket. One letter alone is a reading only with a tone mark: (a) and (g) may
 * be an item or a unit. Tone marks are otherwise optional because the neutral tone bears none. */
uint32_t pinyin_length(const struct view *view, uint32_t count, uint32_t at) {
    if (count == 0 || !is_han(view->code[count - 1])) return 0;
    uint32_t size, letters = 0, weight = 0, start = at;
    utf8_decode(view->text + at, view->length - at, &size);
    for (at += size; at < view->length; at += size) {
        uint32_t letter = utf8_decode(view->text + at, view->length - at, &size);
        if (letter == ')' || letter == 0xFF09) break;
        if (++letters > LONGEST_SYLLABLE || letter == UTF8_BAD) return 0;
        uint16_t code = letter < 0x10000 ? (uint16_t)letter : 0;
        uint32_t used, row = trie_longest(&pinyin_letter_trie, &code, 1, &used);
        if (row == DATA_NONE) return 0;
        weight += pinyin_letter_rows[row].weight;
    }
    int reading = weight >= 2 || (weight == 1 && letters >= 2);
    return at < view->length && reading ? at + size - start : 0;
}
