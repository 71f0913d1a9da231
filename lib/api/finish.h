/* The end of reading: what is made of the rows of several layers. */
#ifndef API_FINISH_H
#define API_FINISH_H

#include "api/document.h"

/* Rows of one layer learn of those of another, and those that were asked for are shown. */
speech_status document_finish(struct speech_document *document, struct context *context);

#endif
