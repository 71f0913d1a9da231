/* Injected pinyin: a reading in brackets behind its character, as some copying sites put it: 經(jīng)驗(yàn). */
#ifndef TEXT_PINYIN_H
#define TEXT_PINYIN_H

#include <stdint.h>

/* A pinyin group; all zero is none. */
struct pinyin {
    uint32_t length;     /* bytes, the brackets among them */
    uint32_t characters; /* the same */
    uint32_t gaps;       /* of these, blanks and line breaks that layout put in */
};

/* The group whose bracket opens at byte `at` of a text, directly behind a character, whose code it is given; 0 for
 * none. */
struct pinyin pinyin_find(const uint8_t *text, uint32_t length, uint32_t at, uint16_t character);

#endif
