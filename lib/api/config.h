/* The settings behind a config handle. */
#ifndef API_CONFIG_H
#define API_CONFIG_H

#include "base/memory.h"
#include "quantity/candidate.h"
#include "words/block.h"
#include "words/custom.h"

#include <speech/config.h>

enum { LIMIT_COUNT = 3 };

/* What a config holds and a parser copies; all checked. */
struct settings {
    uint32_t layers;
    uint32_t encoding;
    uint32_t standard;
    int32_t strict;
    struct candidate_wish wish;
    uint64_t limits[LIMIT_COUNT]; /* by SPEECH_LIMIT number; 0 for none */
    speech_cancel cancel;         /* or NULL */
    void *cancel_context;
};

struct speech_config {
    struct memory memory;
    struct settings settings;
    struct block *lexicon; /* or NULL for the one that is linked in; a parser holds it too */
    struct custom words;   /* of the caller; a parser copies them */
};

/* What a config that nothing was set in holds. */
extern const struct settings settings_default;

#endif
