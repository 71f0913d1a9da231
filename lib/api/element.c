#include "api/document.h"
#include "api/name.h"
#include "api/record.h"
#include "api/rows.h"

RECORD_LAYOUT(speech_element, 40, 6 * sizeof(uint32_t) + 2 * sizeof(speech_string));

uint32_t speech_document_element_count(const speech_document *document) {
    return document ? document->shown.elements.count : 0;
}

speech_status speech_document_elements(const speech_document *document, uint32_t first, speech_element *rows,
                                       size_t row_size, uint32_t capacity, uint32_t *written) {
    return rows_copy(document ? &document->shown.elements : NULL, sizeof *rows, first, rows, row_size, capacity,
                     written);
}

const char *speech_element_kind_name(uint32_t kind) {
    static const char *const names[] = {
        [SPEECH_ELEMENT_NAV] = "nav",
        [SPEECH_ELEMENT_TITLE] = "title",
        [SPEECH_ELEMENT_PART_TITLE] = "part_title",
        [SPEECH_ELEMENT_BYLINE] = "byline",
        [SPEECH_ELEMENT_PUB_DATE] = "pub_date",
        [SPEECH_ELEMENT_SOURCE] = "source",
        [SPEECH_ELEMENT_DOC_NUMBER] = "doc_number",
        [SPEECH_ELEMENT_ISSUER] = "issuer",
        [SPEECH_ELEMENT_ADDRESSEE] = "addressee",
        [SPEECH_ELEMENT_SALUTATION] = "salutation",
        [SPEECH_ELEMENT_CLOSING] = "closing",
        [SPEECH_ELEMENT_SIGNATURE] = "signature",
        [SPEECH_ELEMENT_SIGN_DATE] = "sign_date",
        [SPEECH_ELEMENT_DISTRIBUTION] = "distribution",
        [SPEECH_ELEMENT_IMPRINT] = "imprint",
        [SPEECH_ELEMENT_ATTENDANCE] = "attendance",
        [SPEECH_ELEMENT_TOC] = "toc",
    };
    return NAME_OF(names, kind);
}
