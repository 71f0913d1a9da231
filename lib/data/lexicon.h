/* The lexicon as it lies in memory: what compile/lexicon.c writes and the word segmenter reads.
 *
 * One block of bytes in the byte order of the machine that is to read it, sections behind a header of 32-bit numbers.
 * The words are a double array over dense character numbers: the child of a node by the character c is the slot `base +
 * c`, if that slot says so itself by its label. No two nodes have one base, so the label alone decides. */
#ifndef DATA_LEXICON_H
#define DATA_LEXICON_H

#include <stddef.h>
#include <stdint.h>

/* "SPLX" in little-endian order ("XLPS" in the other one, by which orders are told), and the number of this form of the
 * block. */
enum { LEXICON_MAGIC = 0x584C5053, LEXICON_FORM = 3 };

/* Costs are in 1/16 nat. */
enum { LEXICON_NAT = 16 };

/* Bits of lexicon_node.word: label 13, class 10, cost 9. */
enum {
    LEXICON_LABEL_BITS = 13,
    LEXICON_CLASS_BITS = 10,
    LEXICON_LABELS = 1 << LEXICON_LABEL_BITS,
    LEXICON_CLASSES = 1 << LEXICON_CLASS_BITS,
    LEXICON_NO_WORD = 511 /* the cost of a node where no word ends */
};

/* Characters that have a number: those that is_han() takes. */
enum { LEXICON_FIRST_CODE = 0x3400, LEXICON_LAST_CODE = 0x9FFF };

struct lexicon_node {
    uint32_t base; /* 0 for a node without children */
    uint32_t word;
};

static inline uint32_t lexicon_label(uint32_t word) {
    return word & (LEXICON_LABELS - 1);
}

static inline uint32_t lexicon_class(uint32_t word) {
    return word >> LEXICON_LABEL_BITS & (LEXICON_CLASSES - 1);
}

static inline uint32_t lexicon_cost(uint32_t word) {
    return word >> (LEXICON_LABEL_BITS + LEXICON_CLASS_BITS);
}

/* What a character costs where no word is known, in 1/8 nat; 255 where it does not stand. */
struct lexicon_character {
    uint8_t begin, middle, end;      /* of an unknown word */
    uint8_t surname;                 /* as a surname of one character */
    uint8_t given;                   /* as a given name of one character */
    uint8_t given_first, given_last; /* of one of two characters */
    uint8_t roles;                   /* ROLE bits */
};

/* What a character can do to a word that is in the lexicon: lexicon/role.tsv. Numerals are those of numeral.tsv, and
 * 第. */
enum {
    ROLE_SUFFIX = 1,
    ROLE_PREFIX = 2,
    ROLE_VERB = 4,
    ROLE_RESULT = 8,
    ROLE_NUMERAL = 16,
    ROLE_ORDINAL = 32,
    ROLE_PLACE_SUFFIX = 64,
    ROLE_FOREIGN = 128
};

/* What the lattice adds for a standard. */
enum lexicon_edge {
    EDGE_NUMBER,      /* a number in numerals */
    EDGE_NUMERAL,     /* each of its numerals behind the first */
    EDGE_ORDINAL,     /* 第 and a number */
    EDGE_UNKNOWN_TWO, /* an unknown word of two characters; the costs of its characters come on top */
    EDGE_UNKNOWN_THREE,
    EDGE_NAME_TWO, /* a surname and a given name of one character */
    EDGE_NAME_THREE,
    EDGE_SUFFIX,    /* a word of two characters with a suffix, besides the word */
    EDGE_PREFIX,    /* and with a prefix */
    EDGE_RESULT,    /* a verb and its result, one character each */
    EDGE_FOREIGN,   /* a transliterated name */
    EDGE_FOREIGNER, /* each of its characters */
    EDGE_STRANGE,   /* a character that is no word */
    EDGE_COUNT
};

struct lexicon_costs {
    int16_t edge[EDGE_COUNT];
    int16_t class_cost[LEXICON_CLASSES]; /* added to the cost of a word of that class */
};

/* Standards by SPEECH_STANDARD number. */
enum { LEXICON_STANDARDS = 3 };

/* What is the same of all words of a class, besides its costs. */
struct lexicon_class {
    uint8_t tag; /* SPEECH_TAG, or 0 */
    uint8_t flags;
};

/* The word is a surname of one character and a given name; a standard may write it as two words (division.tsv, or a
 * numeral and its measure word); a suffix or prefix can make a longer word of it; the suffix of a place can. */
enum { CLASS_NAME = 1, CLASS_DIVIDED = 2, CLASS_STEM = 4, CLASS_PLACE = 8 };

/* Numbers of the header. Offsets are from the start of the block. */
enum {
    HEADER_MAGIC,
    HEADER_FORM,
    HEADER_HASH,                     /* 32 bytes: SHA-256 of all that follows them */
    HEADER_HASHED = HEADER_HASH + 8, /* where that begins */
    HEADER_BYTES = HEADER_HASHED,    /* of the block */
    HEADER_WORDS,                    /* number of words, for whoever wants to know */
    HEADER_LABELS,                   /* number of characters, the unknown one (0) included */
    HEADER_LABEL_AT,                 /* uint16_t for each code from LEXICON_FIRST_CODE to LEXICON_LAST_CODE */
    HEADER_NODES,                    /* slots; the first is the root */
    HEADER_NODE_AT,                  /* struct lexicon_node */
    HEADER_CHARACTER_AT,             /* struct lexicon_character for each label */
    HEADER_COSTS_AT,                 /* struct lexicon_costs for each standard */
    HEADER_CLASSES,                  /* classes in use */
    HEADER_CLASS_AT,                 /* struct lexicon_class for each */
    HEADER_TEXT_AT,                  /* a NUL-terminated text: a line for each source, its name and hash */
    HEADER_COUNT = 24
};

#endif
