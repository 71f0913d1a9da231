/* Finding out what encoding a text is in. */
#ifndef TEXT_DETECT_H
#define TEXT_DETECT_H

#include <stddef.h>
#include <stdint.h>

/* What a text seems to be in. */
struct detection {
    uint32_t encoding;   /* a SPEECH_ENCODING, never SPEECH_ENCODING_AUTO */
    uint32_t confidence; /* 0 to 100; 100 for a byte order mark and for well-formed UTF-8 */
};

/* Looks at a byte order mark, else at the beginning of what is not ASCII. UTF-8 is what is left when nothing fits. */
struct detection detect_encoding(const uint8_t *text, size_t length);

#endif
