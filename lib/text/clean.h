/* Clean text: a span as a person would read it, without what a PDF or a web site put between its characters. */
#ifndef TEXT_CLEAN_H
#define TEXT_CLEAN_H

#include "text/view.h"

#include <stddef.h>

/* Writes the clean text of the bytes [start, end) with SPEECH_CLEAN flags: as many whole code points as fit, then a NUL
 * (nothing when capacity is 0). Gives the bytes of the whole clean text, without the NUL. There is no NUL in it. */
size_t clean_span(const struct view *view, uint32_t start, uint32_t end, uint32_t flags, char *buffer, size_t capacity);

/* Puts the compact clean text of a span, without any blanks, into the string pool. */
speech_status clean_to_pool(const struct view *view, struct context *context, uint32_t start, uint32_t end,
                            speech_string *string);

#endif
