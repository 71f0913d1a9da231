#include "api/name.h"

#include <speech/heading.h>

const char *speech_form_name(uint32_t form) {
    static const char *const names[] = {
        [SPEECH_FORM_OTHER] = "other",
        [SPEECH_FORM_CN_DUN] = "cn_dun",
        [SPEECH_FORM_CN_PAREN] = "cn_paren",
        [SPEECH_FORM_CN_RPAREN] = "cn_rparen",
        [SPEECH_FORM_AR_DOT] = "ar_dot",
        [SPEECH_FORM_AR_DUN] = "ar_dun",
        [SPEECH_FORM_AR_PAREN] = "ar_paren",
        [SPEECH_FORM_AR_RPAREN] = "ar_rparen",
        [SPEECH_FORM_CIRCLED] = "circled",
        [SPEECH_FORM_ORDINAL] = "ordinal",
        [SPEECH_FORM_ORDINAL_UNIT] = "ordinal_unit",
        [SPEECH_FORM_CN_SHI] = "cn_shi",
        [SPEECH_FORM_CN_YAO] = "cn_yao",
        [SPEECH_FORM_CN_VERB] = "cn_verb",
        [SPEECH_FORM_SEQ_WORD] = "seq_word",
        [SPEECH_FORM_QI] = "qi",
        [SPEECH_FORM_PIAN] = "pian",
        [SPEECH_FORM_ROMAN] = "roman",
        [SPEECH_FORM_LATIN] = "latin",
        [SPEECH_FORM_APPENDIX] = "appendix",
        [SPEECH_FORM_DECIMAL] = "decimal",
    };
    return NAME_OF(names, form);
}

const char *speech_place_name(uint32_t place) {
    static const char *const names[] = {
        [SPEECH_PLACE_LINE] = "line",
        [SPEECH_PLACE_RUN_IN] = "run_in",
        [SPEECH_PLACE_INLINE] = "inline",
    };
    return NAME_OF(names, place);
}
