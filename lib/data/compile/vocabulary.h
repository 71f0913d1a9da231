/* The words that the sources name, each once, with what they say of it. */
#ifndef COMPILE_VOCABULARY_H
#define COMPILE_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

enum { WORD_LENGTH = 10, TAG_LENGTH = 8 };

/* Where a word is from. The numbers are the rows of lexicon/source.tsv. */
enum source {
    SOURCE_JIEBA,
    SOURCE_CJDICT,
    SOURCE_PROJECT,
    SOURCE_PKU,
    SOURCE_UD,
    SOURCE_FAVOURED,
    SOURCE_SET,
    SOURCE_LIKELY,
    SOURCE_APART,
    SOURCE_CJDICT_APART,
    SOURCE_COUNTED,
    SOURCE_COUNT
};

struct word {
    uint16_t codes[WORD_LENGTH]; /* folded, Han only */
    uint8_t length;
    uint8_t kept; /* 1 for a word that goes into the lexicon */
    uint8_t source, shape, group;
    uint8_t divided;     /* 1 for one that a standard may write as two */
    uint8_t set;         /* 1 for one of kept.tsv */
    uint8_t has_surname; /* 1 for what jieba's list calls a name, if it begins with a surname */
    uint8_t full_name;   /* 1 for a surname of one character and a given name */
    uint16_t class;
    char tag[TAG_LENGTH];
    double frequency; /* of jieba's list, or 0 */
    double cost;      /* in nats, before what its class adds */
    double counted;   /* the same by count.tsv, or HUGE_VAL */
};

struct vocabulary {
    struct word *words;
    size_t count, capacity;
    uint32_t *slots; /* open addressing: index of a word plus one, or 0 */
    size_t slot_count;
};

/* Folds a UTF-8 text of `length` bytes into codes; gives how many, or 0 if it is no word: not Han throughout, or too
 * long. */
size_t word_fold(uint16_t codes[WORD_LENGTH], const char *text, size_t length);

/* The word that is just these codes, or NULL. */
struct word *vocabulary_find(const struct vocabulary *vocabulary, const uint16_t *codes, size_t length);

/* Finds it or adds it, with cost HUGE_VAL. */
struct word *vocabulary_add(struct vocabulary *vocabulary, const uint16_t *codes, size_t length);

void vocabulary_free(struct vocabulary *vocabulary);

#endif
