#include "rows.h"

#include "text.h"

/* The function of a kind of row: count, make room, copy. */
#define READ(one, many)                                                                                                \
    speech_##one *read_##many(const speech_document *document, uint32_t *count) {                                      \
        uint32_t capacity = speech_document_##one##_count(document);                                                   \
        speech_##one *rows = new_array(capacity, sizeof *rows);                                                        \
        speech_document_##many(document, 0, rows, sizeof *rows, capacity, count);                                      \
        return rows;                                                                                                   \
    }

READ(part, parts)
READ(heading, headings)
READ(element, elements)
READ(quantity, quantities)
READ(token, tokens)
READ(sentence, sentences)
READ(diagnostic, diagnostics)
