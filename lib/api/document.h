/* What is behind a document handle. */
#ifndef API_DOCUMENT_H
#define API_DOCUMENT_H

#include "api/parser.h"
#include "text/view.h"

#include <speech/speech.h>

/* The rows that getters show: those of the layers that were asked for. The items belong to the arrays that they
 * were made in. */
struct shown {
    struct array parts, headings, elements, quantities, tokens, sentences, diagnostics;
};

/* An element that is a line over a section: a title inside a part that is not the part's own. */
struct section {
    uint32_t start;   /* its first byte */
    uint32_t element; /* its index */
};

struct speech_document {
    struct speech_parser *parser; /* held */
    struct memory memory;

    struct array text; /* char: the text and a NUL */
    struct source_map source;
    uint32_t encoding, confidence;
    uint32_t source_bytes; /* length of what was handed in */
    struct view view;

    struct structure structure;
    struct array sections; /* struct section, in the order of their starts */
    struct array quantities, tokens, sentences, diagnostics;
    struct array candidates; /* speech_quantity: what the config asks for beside them, until it is put among them */
    struct array quantity_blanks; /* uint32_t: characters inside of quantities with a blank or line break before them */
    struct pool pool;

    struct shown shown;
    speech_part whole; /* the part of an empty text, shown when there is not even memory for a row */
};

/* Makes a document of an empty text, which holds the parser. */
speech_status document_create(const speech_parser *parser, speech_document **document);

/* Gives all memory back and leaves an empty text. This needs no memory, and so cannot fail. */
void document_clear(struct speech_document *document);

/* The length of the text in bytes. */
static inline uint32_t document_length(const struct speech_document *document) {
    return document->text.count ? document->text.count - 1 : 0;
}

/* Whether a place is in a heading or in what it stands over. The end of the text is in what ends there. */
static inline int document_heading_holds(const struct speech_document *document, const speech_heading *heading,
                                         uint32_t offset) {
    uint32_t end = heading->body_end > heading->end ? heading->body_end : heading->end;
    return offset < end || (offset == end && end == document_length(document));
}

/* Whether a code point, or a bad subpart, starts at an offset, or the text ends there. */
int document_has_boundary(const struct speech_document *document, uint32_t offset);

#endif
