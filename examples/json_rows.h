/* The rows of a document as JSON Lines, each kind in the order of the text.
 *
 * Offsets are code points, those whose names begin with byte_ bytes; parts are counted from 1; what a row does not say is
 * null. */
#ifndef EXAMPLES_JSON_ROWS_H
#define EXAMPLES_JSON_ROWS_H

#include <speech/speech.h>

void write_elements(const speech_document *document);
void write_headings(const speech_document *document);
void write_quantities(const speech_document *document);
void write_sentences(const speech_document *document);
void write_tokens(const speech_document *document);
void write_diagnostics(const speech_document *document);

#endif
