#include "text/pinyin.h"

#include "base/utf8.h"
#include "data/tables.h"

/* The longest syllables, zhuāng and shuāng, have six letters. */
enum { LONGEST_SYLLABLE = 6 };

static int is_han(uint32_t code) {
    return code >= 0x3400 && code < 0xA000;
}

/* Han, a bracket, one to six small letters, a bracket. A tone mark makes it a reading; without one it must be a syllable
 * that bears the neutral tone, since (a), (kg) and (active) are an item, a unit and a word. */
uint32_t pinyin_length(const struct view *view, uint32_t count, uint32_t at) {
    if (count == 0 || !is_han(view->code[count - 1])) return 0;
    uint16_t codes[LONGEST_SYLLABLE];
    uint32_t size, letters = 0, tones = 0, start = at;
    utf8_decode(view->text + at, view->length - at, &size);
    for (at += size; at < view->length; at += size) {
        uint32_t letter = utf8_decode(view->text + at, view->length - at, &size);
        if (letter == ')' || letter == 0xFF09) break;
        if (letters == LONGEST_SYLLABLE || letter > 0xFFFF) return 0;
        codes[letters] = (uint16_t)letter;
        uint32_t row = trie_exact(&pinyin_letter_trie, &codes[letters++], 1);
        if (row == DATA_NONE) return 0;
        tones += pinyin_letter_rows[row].tone;
    }
    if (at >= view->length || letters == 0) return 0;
    int reading = tones > 0 || trie_exact(&pinyin_neutral_trie, codes, letters) != DATA_NONE;
    return reading ? at + size - start : 0;
}
