/* Injected pinyin: a reading in brackets behind its character, as some copying sites put it: 經(jīng)驗(yàn). */
#ifndef TEXT_PINYIN_H
#define TEXT_PINYIN_H

#include "text/view.h"

/* The bytes of the pinyin group whose bracket opens at byte `at`, directly behind the view's character count - 1; 0
 * when what stands there is no pinyin. Only arrays below `count` are read. */
uint32_t pinyin_length(const struct view *view, uint32_t count, uint32_t at);

#endif
