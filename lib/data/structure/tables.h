/* Tables of the outline: markers, what is cited, by what the lines around the text are known. */
#ifndef DATA_STRUCTURE_TABLES_H
#define DATA_STRUCTURE_TABLES_H

#include "data/table.h"

/* Characters as the outline sees them. */
enum sign_role {
    SIGN_NONE,
    SIGN_NUMERAL,
    SIGN_MULTIPLIER,
    SIGN_TENS,
    SIGN_DIGIT,
    SIGN_CIRCLED,       /* ① */
    SIGN_PARENTHESISED, /* ⑴ */
    SIGN_DOTTED,        /* ⒈ */
    SIGN_IDEOGRAPH,     /* ㈠ */
    SIGN_ROMAN,
    SIGN_LATIN,
    SIGN_ORDINAL,   /* 第 */
    SIGN_WORD,      /* the first character of another word that a marker begins with */
    SIGN_JOINT,     /* 之 before the number of what was put in behind: 第十二条之一 */
    SIGN_PARTICLE,  /* 的 */
    SIGN_COPULA,    /* 是 */
    SIGN_AUXILIARY, /* 要 */
    SIGN_PAUSE,     /* the mark between the members of a list, 、 */
    SIGN_DASH,      /* a dash or hyphen */
    SIGN_OPEN,      /* an opening bracket */
    SIGN_PERIOD,    /* the mark that ends a sentence, 。 */
    SIGN_STOP,      /* another mark behind which an item may begin */
    SIGN_COMMA,     /* a comma */
    SIGN_QUOTE,     /* an opening quote */
    SIGN_NAME,      /* an opening mark of a title of something written, 《 */
    SIGN_CLOSE,     /* a closing bracket or quote: what it holds ends before it */
    SIGN_NAME_END   /* a closing mark of a title, 》 */
};

/* What stands for a number in a pattern of the table `marker`. */
enum { MARKER_CHINESE = u'九', MARKER_ARABIC = '9', MARKER_CIRCLED = u'①', MARKER_ROMAN = u'Ⅸ', MARKER_LETTER = 'Z' };

/* Bits of the sieve of `sign`: what a marker may begin with, and SIEVE_HIGH places to the left what it may follow. */
enum { SIGN_BEGINS_NUMBER = 1, SIGN_BEGINS_ALONE = 8 };

struct sign_row {
    uint8_t role;  /* enum sign_role */
    uint8_t value; /* of a numeral, digit, letter or enclosed number */
};
DATA_INDEX(sign);

/* Forms of markers. */
struct marker_row {
    uint8_t form;     /* SPEECH_FORM */
    uint8_t family;   /* those of one family count together */
    uint8_t rank;     /* how deep such a list usually stands */
    uint8_t comma;    /* cost behind a comma */
    uint8_t bare;     /* cost behind no punctuation */
    int8_t number;    /* of a word that stands for a number, else 0 */
    uint8_t runs;     /* a number from 1 to 4 where numbering may run on under the next parent, else 0 */
    uint8_t apart;    /* 1 where a blank or punctuation has to follow, 2 where 要 may too */
    uint8_t joins;    /* another family in whose lists its numbers go on, else 0 */
    uint8_t untitled; /* text follows and no title, for the items below as well */
};
DATA_TABLE(marker);

/* Words by which the sentence that leads to the body is known: 通知如下. */
DATA_FORMS(lead);

/* Measure words behind the number of items that a sentence announces: 讲三点意见. */
DATA_FORMS(announced);

/* Units that two numbers in a row share: 三、四月份. */
struct shared_unit_row {
    uint8_t neighbours; /* 1 where the second number has to be one more than the first */
    uint8_t ordinal;    /* 1 where the first number has to have 第 before it */
};
DATA_TABLE(shared_unit);

/* What follows a marker that is only named: 第五条的规定. */
struct citation_after_row {
    uint8_t ordinal; /* 1 behind 第五条 and 附件5, 2 behind 第五条 alone */
    uint8_t bracket; /* behind (五) */
    uint8_t inside;  /* 1 where it tells so inside a sentence alone */
};
DATA_TABLE(citation_after);

/* What a law is made of: 第二款. */
DATA_FORMS(citation_unit);

/* What stands right before a marker that is only named: 依照第三章. */
DATA_FORMS(citation_before);

/* Words by which a line is known for what it is. */
enum cue_place { CUE_START = 1, CUE_INSIDE, CUE_END, CUE_REST };

struct cue_row {
    uint8_t kind; /* SPEECH_ELEMENT */
    uint8_t at;   /* enum cue_place */
};
DATA_TABLE(cue);

/* Words that close the title of an official document. */
DATA_FORMS(genre);

/* Last characters of agencies' names. */
DATA_FORMS(agency_end);

/* What stands right before the number of an order or an announcement: 人民政府令第12号. */
DATA_FORMS(number_before);

/* Notes on whether a document may be published, in brackets behind it: 此件主动公开. */
DATA_FORMS(disclosure);

/* Brackets around the year of a document number, each pair in one form. */
DATA_FORMS(year_bracket);

/* What closes a number in a series of documents: 号. */
DATA_FORMS(serial_end);

/* Units of dates. */
enum date_unit { DATE_UNIT_NONE, DATE_UNIT_YEAR, DATE_UNIT_MONTH, DATE_UNIT_DAY };

struct date_unit_row {
    uint8_t unit; /* enum date_unit */
};
DATA_TABLE(date_unit);

/* Words of a site's page counter: 共3页. */
DATA_FORMS(pager);

/* What stands before a title's first words where they come again. */
struct phrase_before_row {
    uint8_t begins; /* 1 where it begins the text with them, 0 where they go on with the title */
};
DATA_TABLE(phrase_before);

#endif
