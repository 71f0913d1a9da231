/**
 * @file parser.h
 * A parser: settings that no longer change, shared by any number of threads.
 */
#ifndef SPEECH_PARSER_H
#define SPEECH_PARSER_H

#include <speech/config.h>

/** A parser: opaque and immutable. Documents made by it keep it alive. @since 0.1 */
typedef struct speech_parser speech_parser;

SPEECH_BEGIN_DECLARATIONS

/**
 * Makes a parser from a config, which it copies.
 * @param config  NULL for the default settings
 * @param parser  receives the parser, which the caller destroys
 * @param error   receives where and why it failed, or NULL
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_MEMORY, SPEECH_ERROR_UNSUPPORTED, or SPEECH_ERROR_INTERNAL
 *         when ICU cannot find its data. @since 0.1
 */
SPEECH_API speech_status speech_parser_create(const speech_config *config, speech_parser **parser, speech_error *error);

/**
 * Gives up the caller's hold on a parser. It lives on for as long as documents made by it do. NULL does nothing.
 * From any thread. @since 0.1
 */
SPEECH_API void speech_parser_destroy(speech_parser *parser);

SPEECH_END_DECLARATIONS

#endif
