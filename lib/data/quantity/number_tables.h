/* Tables of numbers: how they are written, and what holds one and is none. */
#ifndef DATA_QUANTITY_NUMBER_TABLES_H
#define DATA_QUANTITY_NUMBER_TABLES_H

#include "data/table.h"

/* What a character does in a number. */
enum numeral_class {
    NUMERAL_NONE,
    NUMERAL_ARABIC,      /* 0 to 9 */
    NUMERAL_DIGIT,       /* 〇 to 九 */
    NUMERAL_TWO,         /* 两 */
    NUMERAL_SMALL,       /* 十 百 千 */
    NUMERAL_BIG,         /* 万 亿 兆 */
    NUMERAL_TENS,        /* 廿 卅 */
    NUMERAL_HALF,        /* 半 */
    NUMERAL_SOME,        /* 几 数 */
    NUMERAL_PLACEHOLDER, /* X × */
    NUMERAL_ORDINAL,     /* 第 */
    NUMERAL_LUNAR        /* 正 腊 */
};

struct numeral_row {
    uint8_t class;   /* enum numeral_class */
    uint8_t value;   /* a digit's value, or a multiplier's power of ten; of 几 1, as it may stand behind 十 too */
    uint8_t trigger; /* a quantity may begin here */
    uint8_t formal;  /* of financial forms: alone it is no number */
};
DATA_INDEX(numeral);

/* Characters that make a number vague: 多, 来. */
struct infix_row {
    uint8_t bound;  /* SPEECH_BOUND */
    uint8_t unit;   /* before a unit too, not only before 万 or 亿 */
    uint8_t behind; /* behind a unit too */
};
DATA_INDEX(infix);

/* Characters in and around a number. */
enum particle_role {
    PARTICLE_NONE,
    PARTICLE_POINT,     /* 三点五 */
    PARTICLE_DOT,       /* 19·5% */
    PARTICLE_PIECE,     /* 3个亿 */
    PARTICLE_AND,       /* 三又二分之一 */
    PARTICLE_PART,      /* the 分 of 三分之一 */
    PARTICLE_WHOLE,     /* the 之 */
    PARTICLE_DOUBLE,    /* 翻一番 */
    PARTICLE_TIMES,     /* the 番 */
    PARTICLE_OF,        /* 的 */
    PARTICLE_EACH,      /* 每 */
    PARTICLE_IS,        /* 为 */
    PARTICLE_OR,        /* 或 */
    PARTICLE_RATIO,     /* 3比1 */
    PARTICLE_COMMA,     /* of full width or not */
    PARTICLE_QUOTE,     /* opening */
    PARTICLE_UNQUOTE,   /* closing */
    PARTICLE_OPEN_YEAR, /* 〔 before the year of a document's number */
    PARTICLE_CLOSE_YEAR /* 〕 */
};

struct particle_row {
    uint8_t role; /* enum particle_role */
};
DATA_INDEX(particle);

/* What stands behind 号 where it is no day. */
struct number_behind_row {
    uint8_t issue; /* a paper: its number may be written in characters */
};
DATA_TABLE(number_behind);

/* Nouns that XX names instead of counting: XX项目. */
DATA_FORMS(placeholder_noun);

/* Words that hold a numeral and are no quantity. */
DATA_FORMS(idiom);

/* Words that end with the first character of an idiom, which is none there: 提前一年. */
DATA_FORMS(idiom_before);

/* Words right before a number without a unit that make it a value: 指数达到92. */
struct value_before_row {
    uint8_t chinese; /* the number may be a zero in characters */
};
DATA_TABLE(value_before);

/* What stands right before a ratio: 配比为3:12. */
DATA_FORMS(ratio_before);

/* What stands right behind a ratio: 10:15的比例. */
DATA_FORMS(ratio_after);

/* Words that begin with 第 and a numeral and count nothing (第三产业). */
DATA_FORMS(ordinal_word);

/* Words right before a number that make it negative, and those that only look so: 肩负. */
struct minus_row {
    uint8_t negative;
};
DATA_TABLE(minus);

#endif
