/* Tables of units: what is counted and measured, money, and the words by which a number ranks or counts one. */
#ifndef DATA_QUANTITY_UNIT_TABLES_H
#define DATA_QUANTITY_UNIT_TABLES_H

#include "data/table.h"

/* Behind which numbers a unit or classifier is one. */
enum unit_use {
    UNIT_USE_ANY,
    UNIT_USE_ARABIC,      /* Arabic digits: XX路 is a name */
    UNIT_USE_CN,          /* Chinese numerals */
    UNIT_USE_ARABIC_NOUN, /* the next, behind Arabic digits */
    UNIT_USE_NOUN,        /* no unit: a noun counted without a classifier */
    UNIT_USE_RANK         /* the number is a rank or a number in a series */
};

struct unit_row {
    const char *name; /* canonical, "" for the form as written */
    const char *code; /* ISO 4217, UCUM or "pp", or "" */
    uint8_t kind;     /* SPEECH_KIND */
    uint8_t use;      /* enum unit_use */
    int8_t power;     /* of ten, by which it scales its number: 1 for 成 */
};
DATA_TABLE(unit);

/* Classifiers that numbers of a kind of their own have. */
enum classifier_role {
    CLASSIFIER_NONE,
    CLASSIFIER_NUMBER,   /* 号: of a paper, of a house, of a day */
    CLASSIFIER_CONGRESS, /* 届 */
    CLASSIFIER_SESSION,  /* 次, behind a congress */
    CLASSIFIER_STAGE,    /* 期: of a project, or an issue or course */
    CLASSIFIER_PLACE,    /* 位 名: in a row */
    CLASSIFIER_VERSION,  /* 版 */
    CLASSIFIER_PIECE,    /* 块: of money in speech */
    CLASSIFIER_GREAT,    /* 大: of things that no verb raises */
    CLASSIFIER_CENTS     /* 分: of money before a slash */
};

struct classifier_row {
    uint8_t use;  /* enum unit_use */
    uint8_t role; /* enum classifier_role */
};
DATA_TABLE(classifier);

/* Words that begin like a unit and are none: 成员, 分别. */
struct not_unit_row {
    uint8_t arabic; /* behind Arabic digits too */
};
DATA_TABLE(not_unit);

/* Words that say by what an amount is counted: 人均, 每亩. */
struct per_row {
    const char *per;
};
DATA_TABLE(per);

/* What is counted as money when only 万 or 亿 stands behind the number: 5.8万亿资金. */
DATA_FORMS(money_noun);

/* What 万元 alone before it is the base of: 万元地区生产总值能耗. */
DATA_FORMS(base_after);

/* Words that make the number behind them a rank although 第 is left out. */
DATA_FORMS(rank_before);

/* Nouns behind 期 that make the number before it that of a stage. */
DATA_FORMS(stage);

/* Words before a number and 期 that make it count issues or courses: 举办三期. Else 三期 is the third stage. */
DATA_FORMS(course_before);

/* What stands behind the number of a session of a congress. */
DATA_FORMS(meeting_after);

/* Words and signs right before a number that say its currency: 人民币, ¥. */
struct currency_before_row {
    const char *name, *code;
    uint8_t stays; /* 元 further on in the sentence is in that currency too */
};
DATA_TABLE(currency_before);

/* Parts of a currency behind its unit: 3元5角. */
struct money_part_row {
    const char *code; /* ISO 4217 */
    int8_t power;     /* of ten */
};
DATA_TABLE(money_part);

/* Words behind which one thing is really counted: 每周一次, 只有一家. */
DATA_FORMS(single_before);

/* Classifiers of which one is counted at the end of a clause: 设主任一名. */
DATA_FORMS(single_last);

/* Words that point at the one behind them, so that it is not counted: 这一次. */
DATA_FORMS(pointing_before);

#endif
