#include "text.h"

#include <stdio.h>
#include <stdlib.h>

void *new_array(size_t count, size_t size) {
    void *items = calloc(count > 0 ? count : 1, size);
    if (items != NULL) return items;
    fputs("no memory\n", stderr);
    exit(EXIT_FAILURE);
}

const char *clean(struct buffer *buffer, const speech_document *document, uint32_t start, uint32_t end,
                  uint32_t flags) {
    speech_status status =
        speech_document_clean_text(document, start, end, flags, buffer->text, buffer->capacity, &buffer->length);
    if (status == SPEECH_OK && buffer->length >= buffer->capacity) {
        free(buffer->text);
        buffer->capacity = buffer->length * 2 + 64;
        buffer->text = new_array(buffer->capacity, 1);
        speech_document_clean_text(document, start, end, flags, buffer->text, buffer->capacity, &buffer->length);
    }
    return status == SPEECH_OK ? buffer->text : "";
}

const char *string_of(const speech_document *document, speech_string string) {
    return speech_document_strings(document, NULL) + string.offset;
}
