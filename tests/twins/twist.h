/* The ways to make a twin. */
#ifndef TWINS_TWIST_H
#define TWINS_TWIST_H

#include "twin.h"

/* What is asked of a twin. */
enum twist_kind {
    TWIST_ENCODING, /* every row of every kind the same, and every place leads back to its byte */
    TWIST_LAYOUT,   /* nearly every heading and quantity the same */
    TWIST_SCRIPT    /* the share of headings and quantities that are the same is printed, and not judged */
};

struct twist {
    const char *name;
    enum twist_kind kind;
    /* Makes the twin; NULL for an encoding. `width` is how wide lines are, for those that wrap them. 0 when it
     * fails. */
    int (*make)(struct twin *twin, const struct text *original, uint32_t width);
    const char *converter; /* ICU's name of the encoding */
    uint32_t encoding;     /* the SPEECH_ENCODING */
    int marked;            /* a byte order mark is in front */
};

/* All of them; one without a name ends the list. */
extern const struct twist twists[];

/* Makes a twin. 0 when the text cannot be had in that form. */
int twist_make(const struct twist *twist, struct twin *twin, const struct text *original, uint32_t width);

#endif
