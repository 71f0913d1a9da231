#include "api/name.h"

#include <speech/diagnostic.h>

const char *speech_diagnostic_code_name(uint32_t code) {
    static const char *const names[] = {
        [SPEECH_DIAGNOSTIC_BAD_BYTES] = "bad_bytes",
        [SPEECH_DIAGNOSTIC_LIMIT_REACHED] = "limit_reached",
        [SPEECH_DIAGNOSTIC_NUMBERING_GAP] = "numbering_gap",
        [SPEECH_DIAGNOSTIC_NUMBERING_REPEAT] = "numbering_repeat",
        [SPEECH_DIAGNOSTIC_DAMAGED_NUMBER] = "damaged_number",
        [SPEECH_DIAGNOSTIC_DAMAGED_MARKER] = "damaged_marker",
    };
    return NAME_OF(names, code);
}
