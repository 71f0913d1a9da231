/* What the library finds in a text, as rows of the specification. */
#ifndef SPEC_FOUND_H
#define SPEC_FOUND_H

#include "row.h"

#include <speech/speech.h>

/* Appends the rows of all layers but the words, which a parser's standard decides. */
void found_rows(struct rows *rows, const speech_document *document);

/* Appends a row for each line of the clean text of the whole document, with SPEECH_CLEAN flags. */
void found_clean(struct rows *rows, const speech_document *document, const char *layer, uint32_t flags);

/* Appends a row with all words, when there are any. The layer is that of the document's standard. */
void found_words(struct rows *rows, const speech_document *document, const char *layer);

#endif
