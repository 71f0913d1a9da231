/* Injected pinyin: a reading in brackets behind its character, as some copying sites put it: 經(jīng)驗(yàn). */
#ifndef TEXT_PINYIN_H
#define TEXT_PINYIN_H

#include "text/view.h"

/* A pinyin group; all zero is none. */
struct pinyin {
    uint32_t length;     /* bytes, the brackets among them */
    uint32_t characters; /* the same */
    uint32_t gaps;       /* of these, blanks and line breaks that layout put in */
};

/* The group whose bracket opens at byte `at`, directly behind the view's character count - 1. Only arrays below `count`
 * are read. */
struct pinyin pinyin_find(const struct view *view, uint32_t count, uint32_t at);

#endif
