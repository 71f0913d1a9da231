/* What holds for every document, whatever was parsed. */
#ifndef FUZZ_INVARIANT_H
#define FUZZ_INVARIANT_H

#include "boundary.h"
#include "snapshot.h"

/* How the document was made. */
struct setting {
    uint32_t layers;
    uint32_t encoding;
    uint32_t standard;
    uint32_t row_limit;  /* 0 for none */
    uint32_t categories; /* SPEECH_CATEGORY flags */
    uint32_t dated;      /* 1 with a reference date */
    int32_t strict;
    const char *words; /* lines for speech_config_add_words(), wrong ones among them; NULL for none */
    size_t words_length;
};

/* Checks all rows of a document: their spans, order, references and strings. */
void invariant_rows(const struct snapshot *snapshot, const struct boundaries *boundaries,
                    const struct setting *setting);

/* Checks the conversion of every place of the text to all units and back. */
void invariant_positions(const speech_document *document, const struct snapshot *snapshot,
                         const struct boundaries *boundaries);

/* Checks that categories add rows to those of the same text without them, and change nothing else. */
void invariant_categories(const struct snapshot *with, const struct snapshot *without, uint32_t categories);

/* Checks clean text and paths. */
void invariant_readings(const speech_document *document, const struct snapshot *snapshot,
                        const struct boundaries *boundaries);

#endif
