#include "api/name.h"

#include <speech/element.h>

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
