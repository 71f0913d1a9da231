/* Characters by number, and what each costs in words that are in no list. */
#ifndef COMPILE_CHARACTER_H
#define COMPILE_CHARACTER_H

#include "data/lexicon.h"
#include "vocabulary.h"

/* Roles of role.tsv that are of use here only, besides those of data/lexicon.h. */
enum {
    ROLE_PARTICLE = 256,
    ROLE_DETACHED = 512,
    ROLE_NEGATION = 1024,
    ROLE_POINTER = 2048,
    ROLE_EACH = 4096,
    ROLE_ADVERBIAL = 8192,
    ROLE_DIVISION = 16384,
    ROLE_AFFIX = 32768,
    ROLE_ADVERB = 1 << 16,
    ROLE_AUXILIARY = 1 << 17,
    ROLE_COMPLEMENT = 1 << 18,
    ROLE_LOCATIVE = 1 << 19,
    ROLE_COUNTRY = 1 << 20,
    ROLE_OF_PLACE = 1 << 21,
    ROLE_DIRECTION = 1 << 22,
    ROLE_TOWARD = 1 << 23,
    /* Those that stand in no unknown word. */
    ROLE_STRANGER = ROLE_PARTICLE | ROLE_DETACHED | ROLE_ADVERB | ROLE_NEGATION | ROLE_POINTER
};

struct characters {
    uint16_t labels[65536];                         /* 0 for a character without a number */
    struct lexicon_character costs[LEXICON_LABELS]; /* by label */
    uint32_t roles[65536];                          /* ROLE bits */
    size_t count;                                   /* labels, the unknown one included */
};

/* Numbers the characters of the words that are kept, the most frequent first, and learns their costs from all words. */
void characters_fill(struct characters *characters, const struct vocabulary *vocabulary);

/* Reads role.tsv. */
void characters_read_roles(struct characters *characters, const char *path);

#endif
