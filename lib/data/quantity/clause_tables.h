/* Tables of the words in the clause around an amount: bounds, changes, breakdowns. */
#ifndef DATA_QUANTITY_CLAUSE_TABLES_H
#define DATA_QUANTITY_CLAUSE_TABLES_H

#include "data/table.h"

struct bound_before_row {
    uint8_t bound;  /* SPEECH_BOUND */
    uint8_t alone;  /* only before a multiplier without a digit: 上千 */
    uint8_t adverb; /* so many characters may stand between, of a verb and what goes with it */
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

/* What behind an amount says that it is included itself: (含). */
DATA_FORMS(inclusive);

/* Words that begin the breakdown of the amount before them: 其中. */
DATA_FORMS(breakdown);

/* What names of places end with. */
DATA_FORMS(place_end);

struct basis_row {
    uint8_t basis; /* SPEECH_BASIS */
};
DATA_TABLE(basis);

/* Verbs that begin an item of a list and say something new. */
DATA_FORMS(item_verb);

#endif
