#include "twist.h"

#include "layout.h"
#include "transcode.h"

#include <speech/speech.h>

static int make_wide(struct twin *twin, const struct text *original, uint32_t width) {
    (void)width;
    layout_widen(twin, original);
    return 1;
}

static int make_joined(struct twin *twin, const struct text *original, uint32_t width) {
    (void)width;
    layout_join(twin, original);
    return 1;
}

static int make_wrapped(struct twin *twin, const struct text *original, uint32_t width) {
    layout_wrap(twin, original, width);
    return 1;
}

static int make_wrapped_joined(struct twin *twin, const struct text *original, uint32_t width) {
    layout_wrap_joined(twin, original, width);
    return 1;
}

static int make_traditional(struct twin *twin, const struct text *original, uint32_t width) {
    (void)width;
    return layout_traditional(twin, original);
}

const struct twist twists[] = {
    {"utf-8-bom", TWIST_ENCODING, NULL, "UTF-8", SPEECH_ENCODING_UTF_8, 1},
    {"utf-16le", TWIST_ENCODING, NULL, "UTF-16LE", SPEECH_ENCODING_UTF_16LE, 0},
    {"utf-16le-bom", TWIST_ENCODING, NULL, "UTF-16LE", SPEECH_ENCODING_UTF_16LE, 1},
    {"utf-16be", TWIST_ENCODING, NULL, "UTF-16BE", SPEECH_ENCODING_UTF_16BE, 0},
    {"utf-16be-bom", TWIST_ENCODING, NULL, "UTF-16BE", SPEECH_ENCODING_UTF_16BE, 1},
    {"gb18030", TWIST_ENCODING, NULL, "gb18030", SPEECH_ENCODING_GB18030, 0},
    {"big5-hkscs", TWIST_ENCODING, NULL, "Big5-HKSCS", SPEECH_ENCODING_BIG5, 0},
    {"full-width", TWIST_LAYOUT, make_wide, NULL, SPEECH_ENCODING_UTF_8, 0},
    {"joined", TWIST_LAYOUT, make_joined, NULL, SPEECH_ENCODING_UTF_8, 0},
    {"hard-wrapped", TWIST_LAYOUT, make_wrapped, NULL, SPEECH_ENCODING_UTF_8, 0},
    {"blank-wrapped", TWIST_LAYOUT, make_wrapped_joined, NULL, SPEECH_ENCODING_UTF_8, 0},
    {"traditional", TWIST_SCRIPT, make_traditional, NULL, SPEECH_ENCODING_UTF_8, 0},
    {NULL, TWIST_SCRIPT, NULL, NULL, 0, 0},
};

int twist_make(const struct twist *twist, struct twin *twin, const struct text *original, uint32_t width) {
    if (twist->make == NULL) return transcode(twin, original, twist->converter, twist->marked);
    return twist->make(twin, original, width);
}
