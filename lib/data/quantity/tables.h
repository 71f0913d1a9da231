/* Tables of quantities: numerals, units, dates, and the words around an amount. */
#ifndef DATA_QUANTITY_TABLES_H
#define DATA_QUANTITY_TABLES_H

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
    uint8_t value;   /* a digit's value, or a multiplier's power of ten */
    uint8_t trigger; /* a quantity may begin here */
};
DATA_INDEX(numeral);

/* Characters that make a number vague: 多, 来. */
struct infix_row {
    uint8_t bound;  /* SPEECH_BOUND */
    uint8_t unit;   /* before a unit too, not only before 万 or 亿 */
    uint8_t behind; /* behind a unit too */
};
DATA_INDEX(infix);

/* What stands behind 号 where it is no day. */
struct number_behind_row {
    uint8_t issue; /* a paper: its number may be written in characters */
};
DATA_TABLE(number_behind);

/* Behind which numbers a unit or classifier is one. */
enum unit_use {
    UNIT_USE_ANY,
    UNIT_USE_ARABIC, /* Arabic digits: XX路 is a name */
    UNIT_USE_CN,     /* Chinese numerals */
    UNIT_USE_NOUN,   /* no unit: a noun counted without a classifier */
    UNIT_USE_RANK    /* the number is a rank or a number in a series */
};

struct unit_row {
    const char *name; /* canonical, "" for the form as written */
    const char *code; /* ISO 4217, UCUM or "pp", or "" */
    uint8_t kind;     /* SPEECH_KIND */
    uint8_t use;      /* enum unit_use */
    int8_t power;     /* of ten, by which it scales its number: 1 for 成 */
};
DATA_TABLE(unit);

struct classifier_row {
    uint8_t use; /* enum unit_use */
};
DATA_TABLE(classifier);

/* Words that begin like a unit and are none: 成员, 分别. */
struct not_unit_row {
    uint8_t arabic; /* behind Arabic digits too */
};
DATA_TABLE(not_unit);

/* Nouns that XX names instead of counting: XX项目. */
DATA_FORMS(placeholder_noun);

struct bound_before_row {
    uint8_t bound;  /* SPEECH_BOUND */
    uint8_t alone;  /* only before a multiplier without a digit: 上千 */
    uint8_t adverb; /* a verb may stand between */
    uint8_t far;    /* the number may be a share of what stands between: 不得低于总额的30% */
    uint8_t kind;   /* SPEECH_KIND that an adverb bounds, 0 for any */
};
DATA_TABLE(bound_before);

struct bound_after_row {
    uint8_t bound; /* SPEECH_BOUND */
    uint8_t kind;  /* SPEECH_KIND that it bounds, 0 for any */
};
DATA_TABLE(bound_after);

/* How far from its verb the amount of a change may stand. */
enum change_reach { CHANGE_REACH_NEAR, CHANGE_REACH_CLAUSE };

/* What the amounts are that a verb of change goes with. */
enum change_of {
    CHANGE_OF_AMOUNT, /* anything but time */
    CHANGE_OF_RATE,   /* not what is counted either */
    CHANGE_OF_TIME    /* time as well */
};

struct change_row {
    uint8_t change;  /* SPEECH_CHANGE */
    uint8_t reach;   /* enum change_reach */
    uint8_t kind;    /* SPEECH_KIND of the amount, 0 for any */
    uint8_t amounts; /* enum change_of */
};
DATA_TABLE(change);

/* Nouns behind a rate that make it one of change. */
struct change_noun_row {
    uint8_t change; /* SPEECH_CHANGE */
};
DATA_TABLE(change_noun);

/* Marks and words between the words of a clause. */
enum mark_ends { MARK_ENDS_NONE, MARK_ENDS_CLAUSE, MARK_ENDS_SENTENCE };

enum mark_joins {
    MARK_JOINS_NONE,
    MARK_JOINS_ITEMS,  /* of a list */
    MARK_JOINS_GROUPS, /* also where each item has a verb of its own */
    MARK_JOINS_LIST    /* 、 */
};

struct mark_row {
    uint8_t ends;   /* enum mark_ends */
    uint8_t joins;  /* enum mark_joins */
    uint8_t level;  /* the amount behind it is a level, not one of change */
    uint8_t filler; /* it may stand between a verb and its amount */
    uint8_t opens;  /* something begins behind it that is no part of the clause before */
    uint8_t item;   /* behind the number of an item; 2 only where that has no 第 */
};
DATA_INDEX(mark);

/* Words that deal out amounts: 分别. */
DATA_FORMS(each_word);

/* For the low bits of a character the tables that may have a word ending with it. */
enum clause_word { CLAUSE_MARK = 1, CLAUSE_CHANGE = 2, CLAUSE_BASIS = 4, CLAUSE_PER = 8, CLAUSE_EACH = 16 };
extern const uint8_t clause_sieve[INDEX_SIEVE];

/* What names of places end with. */
DATA_FORMS(place_end);

struct basis_row {
    uint8_t basis; /* SPEECH_BASIS */
};
DATA_TABLE(basis);

/* Words that say by what an amount is counted: 人均, 每亩. */
struct per_row {
    const char *per;
};
DATA_TABLE(per);

/* Words that hold a numeral and are no quantity. */
DATA_FORMS(idiom);

/* What is counted as money when only 万 or 亿 stands behind the number: 5.8万亿资金. */
DATA_FORMS(money_noun);

/* Words that end with the first character of an idiom, which is none there: 提前一年. */
DATA_FORMS(idiom_before);

/* What 万元 alone before it is the base of: 万元地区生产总值能耗. */
DATA_FORMS(base_after);

/* What follows the number of a plan: 六五计划. */
DATA_FORMS(plan_after);

/* Words of the calendar. */
enum calendar_role {
    CALENDAR_YEAR,
    CALENDAR_MONTH,
    CALENDAR_DAY,
    CALENDAR_QUARTER,
    CALENDAR_FIRST_HALF,
    CALENDAR_SECOND_HALF,
    CALENDAR_PART, /* 底 初 上旬: names a part of the month or year before it, and belongs to it */
    CALENDAR_CENTURY,
    CALENDAR_DECADE,
    CALENDAR_HOUR,
    CALENDAR_MINUTE,
    CALENDAR_TO,       /* between the ends of a span */
    CALENDAR_NEXT_DAY, /* 次日: before the time that ends a span of hours */
    CALENDAR_PLAN      /* 十三五 */
};

struct calendar_row {
    uint8_t role;  /* enum calendar_role */
    uint8_t value; /* of a plan its number, of a year 1 where the whole word names its kind: 学年 */
};
DATA_TABLE(calendar);

/* What says that the month behind it is one of the lunar calendar. */
DATA_FORMS(lunar_before);

/* Words right before a year that say from where it is counted. */
struct era_before_row {
    int16_t offset; /* which year of the calendar the one before the first is */
    uint8_t back;   /* the years count backwards */
};
DATA_TABLE(era_before);

/* What stands right before a ratio: 配比为3:12. */
DATA_FORMS(ratio_before);

/* Parts of the day before a time. */
struct day_part_row {
    uint8_t hours; /* what they add to an hour before twelve */
};
DATA_TABLE(day_part);

/* Words that begin with 第 and a numeral and count nothing (第三产业). */
DATA_FORMS(ordinal_word);

/* Words that make the number behind them a rank although 第 is left out. */
DATA_FORMS(rank_before);

/* Nouns behind 期 that make the number before it that of a stage. */
DATA_FORMS(stage);

/* Words before a number and 期 that make it count issues or courses: 举办三期. Else 三期 is the third stage. */
DATA_FORMS(course_before);

/* Words right before a day of the month. */
DATA_FORMS(day_before);

/* Words and signs right before a number that say its currency: 人民币, ¥. */
struct currency_before_row {
    const char *name, *code;
};
DATA_TABLE(currency_before);

/* Parts of a currency behind its unit: 3元5角. */
struct money_part_row {
    const char *code; /* ISO 4217 */
    int8_t power;     /* of ten */
};
DATA_TABLE(money_part);

/* Words that end with 负 and are no minus: 肩负. */
DATA_FORMS(negative_word);

/* What part of the calendar a relative date names. */
enum relative_scale {
    RELATIVE_NONE,
    RELATIVE_YEAR,
    RELATIVE_HALF,
    RELATIVE_QUARTER,
    RELATIVE_MONTH,
    RELATIVE_WEEK,
    RELATIVE_DAY
};

struct relative_row {
    uint8_t scale; /* enum relative_scale; none for words that only look like one */
    int8_t offset; /* from the reference, in what the scale names; of a half or a month of a year, in years */
    uint8_t part;  /* of a half 1 or 2; of a month its number in the year, or 0 for the reference's */
};
DATA_TABLE(relative);

/* Verbs that begin an item of a list and say something new. */
DATA_FORMS(item_verb);

/* Words behind which one thing is really counted: 每周一次, 只有一家. */
DATA_FORMS(single_before);

/* Classifiers of which one is counted at the end of a clause: 设主任一名. */
DATA_FORMS(single_last);

/* Words that point at the one behind them, so that it is not counted: 这一次. */
DATA_FORMS(pointing_before);

#endif
