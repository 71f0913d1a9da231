#include "text/pinyin.h"

#include "base/utf8.h"
#include "data/fold.h"
#include "data/text/tables.h"
#include "text/character.h"

/* The longest syllables, zhuāng and shuāng, have six letters. */
enum { LONGEST_SYLLABLE = 6, MOST_GAPS = 2 };

/* Decodes a character: one and two bytes, which readings are written in, in place. */
static inline uint32_t decode(const uint8_t *text, uint32_t left, uint32_t *size) {
    *size = 1;
    if (text[0] < 0x80) return text[0];
    if (left < 2 || text[0] < 0xC2 || text[0] >= 0xE0 || !utf8_continues(text[1])) return utf8_decode(text, left, size);
    *size = 2;
    return (text[0] & 0x1Fu) << 6 | (text[1] & 0x3Fu);
}

/* Han, a bracket, one to six small letters, a bracket; layout may have put blanks or a line break among them. A tone
 * mark makes it a reading; without one the character must be one that has this reading in the neutral tone, since (a),
 * (kg) and (active) are an item, a unit and a word. */
struct pinyin pinyin_find(const uint8_t *text, uint32_t length, uint32_t at, uint16_t character) {
    struct pinyin none = {0}, pinyin = {.characters = 1};
    if (!is_han(character)) return none;
    uint16_t codes[1 + LONGEST_SYLLABLE] = {character}; /* and its reading */
    uint32_t size, letters = 0, tones = 0, start = at;
    decode(text + at, length - at, &size);
    for (at += size; at < length; at += size) {
        uint32_t letter = decode(text + at, length - at, &size);
        uint16_t code = letter > 0xFFFF ? 0 : fold_table[letter];
        pinyin.characters++;
        if (code == ')') break;
        if (code < FOLD_FIRST_CODE && code != FOLD_NOISE && ++pinyin.gaps <= MOST_GAPS) continue;
        uint32_t row = pinyin_letter_index[code];
        if (row == 0 || letters == LONGEST_SYLLABLE) return none;
        codes[++letters] = code;
        tones += pinyin_letter_rows[row - 1].tone;
    }
    if (at >= length || letters == 0) return none;
    if (tones == 0 && trie_exact(&pinyin_neutral_trie, codes, 1 + letters) == DATA_NONE) return none;
    pinyin.length = at + size - start;
    return pinyin;
}
