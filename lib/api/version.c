#include "words/lexicon.h"

#include <speech/version.h>

#include <string.h>
#include <threads.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>
#include <utf8proc.h>

uint32_t speech_version(void) {
    return SPEECH_VERSION;
}

uint32_t speech_abi(void) {
    return SPEECH_ABI;
}

#define QUOTE_(number) #number
#define QUOTE(number)  QUOTE_(number)

/* The libraries that are loaded tell their versions only at run time, so the text is written once, by whoever asks
 * first, and never changes. */
static char version_text[1024] = "libspeech " QUOTE(SPEECH_VERSION_MAJOR) "." QUOTE(SPEECH_VERSION_MINOR) "." QUOTE(
    SPEECH_VERSION_PATCH) "\n"
                          "abi " QUOTE(SPEECH_ABI) "\n";
static once_flag version_once = ONCE_FLAG_INIT;

static void append_line(const char *name, const char *value) {
    size_t left = sizeof version_text - strlen(version_text) - 1;
    if (strlen(name) + strlen(value) + 2 > left) return;
    strcat(version_text, name);
    strcat(version_text, " ");
    strcat(version_text, value);
    strcat(version_text, "\n");
}

/* The lines that the lexicon brings along. */
static void append_lexicon(void) {
    const char *text = lexicon_sources();
    size_t length = strlen(text);
    if (length < sizeof version_text - strlen(version_text)) strcat(version_text, text);
}

static void write_version_text(void) {
    char text[U_MAX_VERSION_STRING_LENGTH];
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text);
    append_line("icu", text);
    u_getUnicodeVersion(version);
    u_versionToString(version, text);
    append_line("icu-unicode", text);
    append_line("utf8proc", utf8proc_version());
    append_line("utf8proc-unicode", utf8proc_unicode_version());
    append_lexicon();
}

const char *speech_version_text(void) {
    call_once(&version_once, write_version_text);
    return version_text;
}

int32_t speech_has_feature(const char *name) {
    static const char *const features[] = {
        "outline",         "quantities",       "words",         "elements",           "sentences",    "clean-text",
        "encoding-utf-16", "encoding-gb18030", "encoding-big5", "encoding-detection", "user-lexicon", "lexicon-file",
    };
    if (name == NULL) return 0;
    for (size_t i = 0; i < sizeof features / sizeof features[0]; i++)
        if (strcmp(name, features[i]) == 0) return 1;
    return 0;
}
