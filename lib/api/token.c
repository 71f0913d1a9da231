#include "api/document.h"
#include "api/name.h"
#include "api/record.h"
#include "api/rows.h"

RECORD_LAYOUT(speech_token, 16, 4 * sizeof(uint32_t));

uint32_t speech_document_token_count(const speech_document *document) {
    return document ? document->shown.tokens.count : 0;
}

speech_status speech_document_tokens(const speech_document *document, uint32_t first, speech_token *rows,
                                     size_t row_size, uint32_t capacity, uint32_t *written) {
    return rows_copy(document ? &document->shown.tokens : NULL, sizeof *rows, first, rows, row_size, capacity, written);
}

const char *speech_token_kind_name(uint32_t kind) {
    static const char *const names[] = {
        [SPEECH_TOKEN_WORD] = "word",
        [SPEECH_TOKEN_NUMBER] = "number",
        [SPEECH_TOKEN_QUANTITY] = "quantity",
        [SPEECH_TOKEN_DATE] = "date",
        [SPEECH_TOKEN_PUNCTUATION] = "punctuation",
        [SPEECH_TOKEN_SPACE] = "space",
        [SPEECH_TOKEN_LATIN] = "latin",
        [SPEECH_TOKEN_SYMBOL] = "symbol",
        [SPEECH_TOKEN_NOISE] = "noise",
    };
    return NAME_OF(names, kind);
}
