/* What is behind a parser handle. */
#ifndef API_PARSER_H
#define API_PARSER_H

#include "api/config.h"
#include "words/words.h"

#include <speech/parser.h>
#include <stdatomic.h>

/* Immutable but for the count of its holders. */
struct speech_parser {
    struct speech_parser *self; /* this parser: the way from the const handle that callers have to the count */
    atomic_uint holders;        /* the caller and each document */
    struct memory memory;
    struct settings settings;
    struct segmenter *segmenter; /* NULL without the tokens layer */
};

/* Takes one more hold on a parser; speech_parser_destroy() gives one up. */
struct speech_parser *parser_hold(const struct speech_parser *parser);

#endif
