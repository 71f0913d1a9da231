/* All rows of a kind at once: what a program does that has room for them. */
#ifndef EXAMPLES_ROWS_H
#define EXAMPLES_ROWS_H

#include <speech/speech.h>

/* Each gives an array of the rows, which the caller frees, and how many there are. They end the program when there is
 * no memory. */
speech_part *read_parts(const speech_document *document, uint32_t *count);
speech_heading *read_headings(const speech_document *document, uint32_t *count);
speech_element *read_elements(const speech_document *document, uint32_t *count);
speech_quantity *read_quantities(const speech_document *document, uint32_t *count);
speech_token *read_tokens(const speech_document *document, uint32_t *count);
speech_sentence *read_sentences(const speech_document *document, uint32_t *count);
speech_diagnostic *read_diagnostics(const speech_document *document, uint32_t *count);

#endif
