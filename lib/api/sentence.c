#include "api/document.h"
#include "api/record.h"
#include "api/rows.h"

RECORD_LAYOUT(speech_sentence, 16, 4 * sizeof(uint32_t));

uint32_t speech_document_sentence_count(const speech_document *document) {
    return document ? document->shown.sentences.count : 0;
}

speech_status speech_document_sentences(const speech_document *document, uint32_t first, speech_sentence *rows,
                                        size_t row_size, uint32_t capacity, uint32_t *written) {
    return rows_copy(document ? &document->shown.sentences : NULL, sizeof *rows, first, rows, row_size, capacity,
                     written);
}
