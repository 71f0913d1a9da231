/* Reading a text into a document: intake, then layer by layer. */
#ifndef API_READ_H
#define API_READ_H

#include "api/document.h"

/* Reads a text into a document that was just made or is to be used again. *position receives the place of an error. On
 * failure the document is to be cleared. */
speech_status document_read(struct speech_document *document, const uint8_t *text, uint32_t length, uint64_t *position);

#endif
