/* Numerals: reading one number as it is written in Chinese text, without its unit. */
#ifndef QUANTITY_NUMERAL_H
#define QUANTITY_NUMERAL_H

#include "data/quantity/tables.h"
#include "quantity/amount.h"
#include "quantity/clause.h"
#include "quantity/particle.h"
#include "text/view.h"

/* How a number is written. */
enum numeral_style {
    STYLE_ARABIC,     /* 3,000 or 1.2亿 or 3万4000 */
    STYLE_CHINESE,    /* 一百二十 */
    STYLE_DIGITS,     /* 二〇一七: digit for digit */
    STYLE_PLACEHOLDER /* XX or 20xx or X.X亿 */
};

/* A number that was read. Positions are indices of the view. */
struct numeral {
    uint32_t first, end;
    uint32_t style;      /* enum numeral_style */
    struct amount low;   /* the value, or the lower one of 三五十 */
    struct amount high;  /* the same, or the upper one */
    uint32_t bound;      /* SPEECH_BOUND of an infix: 3000多, 十来 */
    uint32_t unknown;    /* 几十: there is a number, but it is not said */
    int32_t power;       /* of ten, by which multipliers behind its last digit scale it */
    uint32_t scaled;     /* ends with 万, 亿 or 兆 */
    uint32_t multiplied; /* has a multiplier of any kind behind its digits, or is one alone */
    uint32_t spoken;     /* 3个亿: so money is told */
    uint32_t alone;      /* nothing but multipliers: 亿 in 亿元以上 */
    uint32_t digits;     /* Arabic digits before the point */
    uint32_t decimals;   /* and behind it */
};

/* A numeral that is not there. To copy it is several times faster than to clear a struct of this size. */
extern const struct numeral numeral_none;

/* The row of a character in the numeral table; class NUMERAL_NONE where it has none. */
static inline const struct numeral_row *numeral_class_of(uint16_t code) {
    static const struct numeral_row none = {0};
    uint8_t row = numeral_index[code];
    return row ? &numeral_rows[row - 1] : &none;
}

/* The row of a character that makes a number vague, or one that is all zero. */
static inline const struct infix_row *numeral_infix(uint16_t code) {
    static const struct infix_row none = {0};
    uint8_t row = infix_index[code];
    return row ? &infix_rows[row - 1] : &none;
}

/* Whether a number in characters may go on with that one behind a digit: 三十, 三点五, 二、三百. */
static inline int numeral_may_go_on(uint16_t next) {
    return numeral_index[next] || particle_of(next) == PARTICLE_POINT || mark_of(next)->joins == MARK_JOINS_LIST;
}

/* Whether the digit at `at` is all there is of the number, as of most in characters: 三个. */
static inline int numeral_is_lone_digit(const struct view *view, uint32_t at) {
    uint32_t class = numeral_class_of(view->code[at])->class;
    uint16_t next = view->code[at + 1];
    if (class != NUMERAL_DIGIT && class != NUMERAL_TWO) return 0;
    return !numeral_may_go_on(next) && !infix_index[next];
}

/* Whether the character stands directly behind the one before it, or only something unseen is between. */
static inline int numeral_joined(const struct view *view, uint32_t index) {
    return view_joins(view, index);
}

/* Reads the number that begins at `at`. Gives 0, with *end behind what may be passed over, where none does. */
int numeral_read(const struct view *view, uint32_t at, struct numeral *numeral, uint32_t *end);

/* Whether 千, 百 or 兆 at `at` may begin a unit instead of multiplying: 千瓦, 千克, 兆帕. */
int numeral_begins_unit(const struct view *view, uint32_t at);

/* Reads only digits, Arabic or Chinese, or a Chinese number below a hundred: for dates and ordinals. *digits receives
 * how many Arabic digits or digit characters there were. Gives the end, or `at` where there is none. */
uint32_t numeral_read_small(const struct view *view, uint32_t at, uint32_t *value, uint32_t *digits);

#endif
