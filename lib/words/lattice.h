/* Cutting a run of Chinese characters: the cheapest way through all words that fit.
 *
 * The words of the lexicon, numbers in numerals, personal names and unknown words are edges from the place where they
 * begin to the place where they end; each place keeps the cheapest way to it (Viterbi's algorithm). */
#ifndef WORDS_LATTICE_H
#define WORDS_LATTICE_H

#include "words/ahead.h"
#include "words/custom.h"
#include "words/way.h"

/* No more than LATTICE_LIMIT characters are looked at together. A longer run is parted where all ways that may still
 * win have met; see trace.h. No word is longer than LATTICE_LONGEST, a number in numerals no longer than
 * LATTICE_NUMBER, a transliterated name than LATTICE_FOREIGN. Unknown words may be offered that end LATTICE_BEHIND
 * places behind the last; nobody looks there. */
enum {
    LATTICE_LIMIT = AHEAD_LIMIT,
    LATTICE_LONGEST = CUSTOM_LONGEST,
    LATTICE_NUMBER = 24,
    LATTICE_FOREIGN = 8,
    LATTICE_BEHIND = 2
};

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
    uint32_t crossing;           /* characters behind the run that the LATTICE_CROSSING word at its end holds */
    struct ahead ahead;          /* the text */
    uint16_t *labels;            /* in `ahead`, those of the run */
    const struct lexicon_node *singles, *pairs;
    const struct lexicon_character *characters;
    int64_t ways[LATTICE_LIMIT + 1 + LATTICE_BEHIND]; /* to each place between characters of the run */
    struct lattice_word words[LATTICE_LIMIT];         /* those found, at the end of the array */
};

/* Begins with a text of `count` characters, which must stay; lexicon, costs, custom and parts_names are filled in. */
void lattice_start(struct lattice *lattice, const uint16_t *codes, uint32_t count);

/* Cuts the Chinese characters that stand at `at` in the text, at least one; `at` never goes back. Gives the words in
 * order, *found of them, which stay until the next call. The last ends where the Chinese characters end; before that
 * where a long run was parted; behind it where a word of the caller's goes on into what follows, at most up to
 * `end`. */
const struct lattice_word *lattice_cut(struct lattice *lattice, uint32_t at, uint32_t end, uint32_t *found);

#endif
