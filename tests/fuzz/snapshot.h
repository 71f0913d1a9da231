/* All that a document can be asked for, read through the public interface into plain arrays. */
#ifndef FUZZ_SNAPSHOT_H
#define FUZZ_SNAPSHOT_H

#include <speech/speech.h>

struct snapshot {
    speech_document_facts facts;
    const char *text; /* the document's */
    size_t length;
    const char *strings; /* the document's */
    size_t strings_length;
    speech_part *parts;
    speech_heading *headings;
    speech_element *elements;
    speech_quantity *quantities;
    speech_token *tokens;
    speech_sentence *sentences;
    speech_diagnostic *diagnostics;
    uint32_t part_count, heading_count, element_count, quantity_count, token_count, sentence_count, diagnostic_count;
};

/* Reads a document. The snapshot is good for as long as the document's content. */
void snapshot_take(struct snapshot *snapshot, const speech_document *document);

/* Checks that two documents hold the same, byte for byte. */
void snapshot_compare(const struct snapshot *left, const struct snapshot *right);

void snapshot_free(struct snapshot *snapshot);

#endif
