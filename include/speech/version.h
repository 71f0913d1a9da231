/**
 * @file version.h
 * Which libspeech this is: at compile time, at run time, and what it was built with.
 */
#ifndef SPEECH_VERSION_H
#define SPEECH_VERSION_H

#include <speech/export.h>

/** Version of these headers, by semantic versioning. @since 0.1 */
#define SPEECH_VERSION_MAJOR 0
#define SPEECH_VERSION_MINOR 1
#define SPEECH_VERSION_PATCH 0

/** The version as one comparable number: 0xMMmmpp00. @since 0.1 */
#define SPEECH_VERSION                                                                                                 \
    (SPEECH_VERSION_MAJOR * 0x1000000u + SPEECH_VERSION_MINOR * 0x10000u + SPEECH_VERSION_PATCH * 0x100u)

/**
 * Number of the binary interface, apart from the version: it changes only when a program must be compiled anew, and
 * is also the number in the SONAME. While it is 0, rows may still change with the minor version, each change in
 * CHANGELOG, so a binding then compares the major and minor number of speech_version() too.
 * @since 0.1
 */
#define SPEECH_ABI 0

SPEECH_BEGIN_DECLARATIONS

/** Version of the library that is loaded, in the form of SPEECH_VERSION. Never fails. @since 0.1 */
SPEECH_API uint32_t speech_version(void);

/** SPEECH_ABI of the library that is loaded; a binding refuses a number it does not know. Never fails. @since 0.1 */
SPEECH_API uint32_t speech_abi(void);

/**
 * The version and the sources of the library that is loaded, for a bug report: version, ABI number, versions of ICU,
 * of Unicode and of utf8proc, and each source of the lexicon with its hash; one `name value` pair a line, ended by
 * "\n".
 * @return a static, NUL-terminated UTF-8 string; never NULL. @since 0.1
 */
SPEECH_API const char *speech_version_text(void);

/**
 * Asks for an ability by name, so that a program can run with an older library and do without.
 * Names known by 0.1: "outline", "quantities", "words", "elements", "sentences", "clean-text",
 * "encoding-utf-16", "encoding-gb18030", "encoding-big5", "encoding-detection", "user-lexicon",
 * "lexicon-file". A library answers 0 for each that it does not have.
 * @param name  NUL-terminated; NULL and unknown names give 0
 * @return 1 if the library has it, else 0. @since 0.1
 */
SPEECH_API int32_t speech_has_feature(const char *name);

SPEECH_END_DECLARATIONS

#endif
