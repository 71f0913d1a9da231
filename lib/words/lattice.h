/* Cutting a run of Chinese characters: the cheapest way through all words that fit.
 *
 * The words of the lexicon, numbers in numerals, personal names and unknown words are edges from the place where they
 * begin to the place where they end; each place keeps the cheapest way to it (Viterbi's algorithm). */
#ifndef WORDS_LATTICE_H
#define WORDS_LATTICE_H

#include "data/lexicon.h"
#include "words/custom.h"

/* A lexicon as it is looked up. */
struct lexicon {
    const uint16_t *labels;                     /* by code, from LEXICON_FIRST_CODE on */
    const struct lexicon_node *nodes;           /* the root first */
    const struct lexicon_character *characters; /* by label */
    const struct lexicon_costs *costs;          /* by standard */
    const struct lexicon_class *classes;
};

/* No more than LATTICE_LIMIT characters are looked at together. A longer run is parted where no known word crosses, once
 * LATTICE_CALM characters are behind; or if there is no such place, LATTICE_MARGIN characters before the limit, where what
 * follows has no more say. A number in numerals is no longer than LATTICE_NUMBER. */
enum { LATTICE_LIMIT = 512, LATTICE_MARGIN = 32, LATTICE_CALM = 128, LATTICE_NUMBER = 24 };

/* A place between characters, and the last word of the cheapest way to it. */
struct lattice_place {
    int32_t cost;
    uint16_t edge;  /* what that word is: its class, or enum lattice_edge */
    uint16_t start; /* where it begins */
};

/* What an edge is that is no word of the lexicon. To the last two the tag of the caller's word is added. */
enum lattice_edge {
    LATTICE_OTHER = LEXICON_CLASSES,
    LATTICE_NAME,
    LATTICE_CUSTOM = 2 * LEXICON_CLASSES,
    LATTICE_CROSSING = 3 * LEXICON_CLASSES
};

struct lattice {
    const struct lexicon *lexicon;
    const struct lexicon_costs *costs;
    const struct custom *custom; /* the caller's words, or NULL */
    int parts_names;             /* a surname is a word by itself */
    uint32_t crossing;           /* characters behind the run that the LATTICE_CROSSING word at its end holds */
    struct lattice_place places[LATTICE_LIMIT + 1];
    struct lexicon_character characters[LATTICE_LIMIT + 2]; /* of the run, and two that end no word */
    uint16_t labels[LATTICE_LIMIT + 2];                     /* the same, by label */
    uint32_t singles[LATTICE_LIMIT];                        /* the node of each as a word */
    struct lexicon_node pairs[LATTICE_LIMIT + 1];           /* where each leads with the next one */
};

/* A word that was cut off. */
struct lattice_word {
    uint16_t end;    /* in characters from the start of the run */
    uint8_t tag;     /* SPEECH_TAG of its entry, or 0 */
    uint8_t divided; /* 1 for one that a standard may write as two: divide.h */
};

/* Cuts the `count` characters of a run, Chinese ones only; `after` more of other kinds follow, into which a word of the
 * caller's may reach. Gives how many words there are. The last of them ends at `count`, before where the run was parted, behind
 * where it reaches beyond the run. */
uint32_t lattice_cut(struct lattice *lattice, const uint16_t *codes, uint32_t count, uint32_t after,
                     struct lattice_word words[LATTICE_LIMIT]);

#endif
