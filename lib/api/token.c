#include "api/name.h"

#include <speech/token.h>

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

const char *speech_token_tag_name(uint32_t tag) {
    static const char *const names[] = {
        [SPEECH_TAG_NOUN] = "n",
        [SPEECH_TAG_PERSON] = "nr",
        [SPEECH_TAG_PLACE] = "ns",
        [SPEECH_TAG_ORGANISATION] = "nt",
        [SPEECH_TAG_PROPER] = "nz",
        [SPEECH_TAG_TIME] = "t",
        [SPEECH_TAG_LOCATION] = "s",
        [SPEECH_TAG_DIRECTION] = "f",
        [SPEECH_TAG_VERB] = "v",
        [SPEECH_TAG_VERB_NOUN] = "vn",
        [SPEECH_TAG_ADJECTIVE] = "a",
        [SPEECH_TAG_ADJECTIVE_ADVERB] = "ad",
        [SPEECH_TAG_ADJECTIVE_NOUN] = "an",
        [SPEECH_TAG_ATTRIBUTE] = "b",
        [SPEECH_TAG_STATE] = "z",
        [SPEECH_TAG_ADVERB] = "d",
        [SPEECH_TAG_NUMERAL] = "m",
        [SPEECH_TAG_MEASURE] = "q",
        [SPEECH_TAG_PRONOUN] = "r",
        [SPEECH_TAG_PREPOSITION] = "p",
        [SPEECH_TAG_CONJUNCTION] = "c",
        [SPEECH_TAG_PARTICLE] = "u",
        [SPEECH_TAG_MODAL] = "y",
        [SPEECH_TAG_EXCLAMATION] = "e",
        [SPEECH_TAG_ONOMATOPOEIA] = "o",
        [SPEECH_TAG_PREFIX] = "h",
        [SPEECH_TAG_SUFFIX] = "k",
        [SPEECH_TAG_IDIOM] = "i",
        [SPEECH_TAG_PHRASE] = "l",
        [SPEECH_TAG_ABBREVIATION] = "j",
        [SPEECH_TAG_MORPHEME] = "g",
        [SPEECH_TAG_OTHER] = "x",
    };
    return NAME_OF(names, tag);
}
