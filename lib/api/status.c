#include "api/name.h"

#include <speech/status.h>

const char *speech_status_name(speech_status status) {
    static const char *const names[] = {
        [SPEECH_OK] = "ok",
        [SPEECH_ERROR_ARGUMENT] = "argument",
        [SPEECH_ERROR_MEMORY] = "memory",
        [SPEECH_ERROR_TOO_LARGE] = "too_large",
        [SPEECH_ERROR_ENCODING] = "encoding",
        [SPEECH_ERROR_LIMIT] = "limit",
        [SPEECH_ERROR_CANCELLED] = "cancelled",
        [SPEECH_ERROR_OFFSET] = "offset",
        [SPEECH_ERROR_STRUCT_SIZE] = "struct_size",
        [SPEECH_ERROR_STRUCT_OLD] = "struct_old",
        [SPEECH_ERROR_STRUCT_NEW] = "struct_new",
        [SPEECH_ERROR_UNSUPPORTED] = "unsupported",
        [SPEECH_ERROR_INTERNAL] = "internal",
        [SPEECH_ERROR_FILE] = "file",
        [SPEECH_ERROR_LEXICON] = "lexicon",
    };
    return NAME_OF(names, (uint32_t)status);
}

/* Each fits the text of an error record. */
const char *speech_status_message(speech_status status) {
    static const char *const messages[] = {
        [SPEECH_OK] = "The call was successful.",
        [SPEECH_ERROR_ARGUMENT] = "An argument is NULL, an unknown flag or out of its range.",
        [SPEECH_ERROR_MEMORY] = "The allocator gave no memory.",
        [SPEECH_ERROR_TOO_LARGE] = "The text is longer than the library or the config allows.",
        [SPEECH_ERROR_ENCODING] = "Strict reading met bytes that the encoding does not allow.",
        [SPEECH_ERROR_LIMIT] = "The config's limit on memory was reached.",
        [SPEECH_ERROR_CANCELLED] = "The cancel callback asked to stop.",
        [SPEECH_ERROR_OFFSET] = "An offset is outside the text or inside a code point.",
        [SPEECH_ERROR_STRUCT_SIZE] = "The size of a struct or row is not a multiple of 8, or is absurd.",
        [SPEECH_ERROR_STRUCT_OLD] = "A struct or row is smaller than this library still serves.",
        [SPEECH_ERROR_STRUCT_NEW] = "An input struct sets fields that this library does not know.",
        [SPEECH_ERROR_UNSUPPORTED] = "This build of the library cannot do it.",
        [SPEECH_ERROR_INTERNAL] = "A library below this one failed in a way that it should not.",
        [SPEECH_ERROR_FILE] = "A file cannot be opened or read.",
        [SPEECH_ERROR_LEXICON] = "The bytes are no lexicon, or a damaged one.",
    };
    return NAME_OF(messages, (uint32_t)status);
}
