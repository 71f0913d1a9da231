/* Characters of the view by kind, where no table is needed. */
#ifndef TEXT_CHARACTER_H
#define TEXT_CHARACTER_H

#include <stdint.h>

/* A Chinese character of the basic plane (Unicode: CJK Unified Ideographs and Extension A). */
static inline int is_han(uint32_t code) {
    return code >= 0x3400 && code < 0xA000;
}

/* An Arabic digit. */
static inline int is_digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

/* A mark that ends a sentence or announces what follows. */
static inline int is_stop(uint32_t code) {
    return code == u'。' || code == '!' || code == '?' || code == ';' || code == ':' || code == u'…';
}

#endif
