/* Cutting a run of Chinese characters: the cheapest way through all words that fit.
 *
 * The words of the lexicon, numbers in numerals, personal names and unknown words are edges from the place where they
 * begin to the place where they end; each place keeps the cheapest way to it (Viterbi's algorithm). */
#ifndef WORDS_LATTICE_H
#define WORDS_LATTICE_H

#include "data/lexicon.h"
#include "words/custom.h"
#include "words/way.h"

/* A lexicon as it is looked up. */
struct lexicon {
    const uint16_t *labels;                     /* by code, from LEXICON_FIRST_CODE on */
    const struct lexicon_node *nodes;           /* the root first */
    const struct lexicon_character *characters; /* by label */
    const struct lexicon_costs *costs;          /* by standard */
    const struct lexicon_class *classes;
};

/* No more than LATTICE_LIMIT characters are looked at together. A longer run is parted where all ways that may still
 * win have met; see trace.h. No word is longer than LATTICE_LONGEST, a number in numerals no longer than
 * LATTICE_NUMBER. Unknown words may be offered that end LATTICE_BEHIND places behind the last; nobody looks there. */
enum { LATTICE_LIMIT = 512, LATTICE_LONGEST = CUSTOM_LONGEST, LATTICE_NUMBER = 24, LATTICE_BEHIND = 2 };

/* What an edge is that is no word of the lexicon; of one that is, it is the class. To the last two the tag of the
 * caller's word is added. */
enum lattice_edge {
    LATTICE_OTHER = LEXICON_CLASSES,
    LATTICE_NAME,
    LATTICE_CUSTOM = 2 * LEXICON_CLASSES,
    LATTICE_CROSSING = 3 * LEXICON_CLASSES
};

/* A word that was cut off. */
struct lattice_word {
    uint16_t end;    /* in characters from the start */
    uint8_t tag;     /* SPEECH_TAG of its entry, or 0 */
    uint8_t divided; /* 1 for one that a standard may write as two: divide.h */
};

struct lattice {
    const struct lexicon *lexicon;
    const struct lexicon_costs *costs;
    const struct custom *custom; /* the caller's words, or NULL */
    int parts_names;             /* a surname is a word by itself */
    uint32_t seen;               /* character of the text that lattice_look_ahead() came to */
    uint32_t crossing;           /* characters behind the run that the LATTICE_CROSSING word at its end holds */
    int64_t ways[LATTICE_LIMIT + 1 + LATTICE_BEHIND];                    /* to each place between characters */
    struct lexicon_character characters[LATTICE_LIMIT + LATTICE_BEHIND]; /* of the run, and some that end no word */
    uint16_t labels[LATTICE_LIMIT + 1];                                  /* the same, by label */
    uint32_t singles[LATTICE_LIMIT];                                     /* the node of each as a word */
    struct lexicon_node pairs[LATTICE_LIMIT];                            /* where each leads with the next one */
    struct lexicon_node triples[LATTICE_LIMIT];                          /* and with the one behind that */
    struct lattice_word words[LATTICE_LIMIT];                            /* those found, at the end of the array */
};

/* Before the character `at` of the `count` characters of a text, which a 0 follows, is cut: has what the next ones will
 * be looked up in brought from memory. One run alone is too short to wait for it at one time. */
void lattice_look_ahead(struct lattice *lattice, const uint16_t *codes, uint32_t at, uint32_t count);

/* Cuts the Chinese characters that `codes` begins with, at least one. Gives the words in order, *found of them, which
 * stay until the next call. The last ends where the Chinese characters end; before that where a long run was parted;
 * behind it where a word of the caller's goes on into what follows, at most up to `count`. */
const struct lattice_word *lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint32_t *found);

#endif
