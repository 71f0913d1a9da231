/* What the example programs need to print the texts of rows. */
#ifndef EXAMPLES_TEXT_H
#define EXAMPLES_TEXT_H

#include <speech/speech.h>

/* An array of that many zeroed items; ends the program when there is no memory. The caller frees it. */
void *new_array(size_t count, size_t size);

/* Clean text, in memory that is used again; all zero is an empty one. */
struct buffer {
    char *text;
    size_t length;
    size_t capacity;
};

/* Puts the clean text of a span into the buffer, followed by a NUL; `flags` are SPEECH_CLEAN flags. */
const char *clean(struct buffer *buffer, const speech_document *document, uint32_t start, uint32_t end, uint32_t flags);

/* A string of the document's pool. */
const char *string_of(const speech_document *document, speech_string string);

#endif
