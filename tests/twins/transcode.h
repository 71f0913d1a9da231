/* Transcoded twins: the same text in other bytes. */
#ifndef TWINS_TRANSCODE_H
#define TWINS_TRANSCODE_H

#include "twin.h"

/* Makes a twin whose source is the text in the encoding that ICU knows by that name, after a byte order mark if
 * `marked`. 0 when the encoding cannot hold every character, or not so that it comes back as it was. */
int transcode(struct twin *twin, const struct text *original, const char *encoding, int marked);

#endif
