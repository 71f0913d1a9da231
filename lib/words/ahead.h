/* Characters of a text that are looked up in the lexicon well before they are cut.
 *
 * Most of the time of a lookup is waiting for memory. So a node is asked for long before it is read, and read before it
 * is needed: while characters are cut, what the next ones need is on its way. */
#ifndef WORDS_AHEAD_H
#define WORDS_AHEAD_H

#include "words/lexicon.h"

/* So many characters that follow each other can be asked for together. There are more places, so that what was looked
 * up is seldom moved; and AHEAD_BEHIND more yet, for whoever looks behind a character. */
enum { AHEAD_LIMIT = 512, AHEAD_PLACES = 768, AHEAD_BEHIND = 2 };

struct ahead {
    const struct lexicon *lexicon;
    const uint16_t *codes;                        /* of the text */
    uint32_t count;                               /* of them */
    uint32_t first;                               /* the character of the text in place 0 */
    uint32_t seen;                                /* places that were looked up */
    uint32_t paired;                              /* places whose pair was looked up too */
    uint16_t labels[AHEAD_PLACES + AHEAD_BEHIND]; /* 0 for what the lexicon does not know */
    struct lexicon_node singles[AHEAD_PLACES];    /* the node of each as a word */
    struct lexicon_node pairs[AHEAD_PLACES];      /* where each leads with the next one */
    struct lexicon_character characters[AHEAD_PLACES + AHEAD_BEHIND];
};

/* Begins with a text of `count` characters, which must stay. */
void ahead_start(struct ahead *ahead, const struct lexicon *lexicon, const uint16_t *codes, uint32_t count);

/* Makes sure that the `size` characters from `at` on, no more than AHEAD_LIMIT, are looked up with their pairs; gives
 * the place of the first. Characters are asked for in the order of the text. */
uint32_t ahead_reach(struct ahead *ahead, uint32_t at, uint32_t size);

#endif
