/* Decoding: bytes in another encoding than UTF-8 to UTF-8, with the way back. */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include "base/context.h"
#include "text/source.h"

/* Appends the decoded text to `text` (bytes) and fills the map. A bad sequence becomes U+FFFD and a diagnostic, or when
 * strict ends the work with SPEECH_ERROR_ENCODING and *bad_at, its place in the source. A byte order mark stays. */
speech_status decode_text(struct array *text, struct source_map *map, struct context *context, uint32_t encoding,
                          const uint8_t *source, uint32_t length, int strict, uint32_t *bad_at);

#endif
