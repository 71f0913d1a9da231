/* The rows of a document as JSON Lines, one kind after the other, each in the order of the text.
 *
 * Offsets are code points, those whose names begin with byte_ bytes; parts are counted from 1; what a row does not say
 * is null. */
#ifndef EXAMPLES_JSON_ROWS_H
#define EXAMPLES_JSON_ROWS_H

#include <speech/speech.h>

/* Writes a line for each element, heading, quantity, sentence, token and diagnostic. */
void write_all_rows(const speech_document *document);

#endif
