/**
 * @file speech.h
 * libspeech: the outline, the words and the quantities of Chinese policy documents, each with its exact place.
 *
 *     speech_parser *parser;
 *     speech_document *document;
 *     speech_parser_create(NULL, &parser, NULL);
 *     speech_parse(parser, text, length, &document, NULL);
 *     ... speech_document_headings(), speech_document_quantities(), speech_document_tokens() ...
 *     speech_document_destroy(document);
 *     speech_parser_destroy(parser);
 *
 * export.h has the rules that hold for every function, document.h how rows are read.
 */
#ifndef SPEECH_SPEECH_H
#define SPEECH_SPEECH_H

#include <speech/allocator.h>
#include <speech/config.h>
#include <speech/diagnostic.h>
#include <speech/document.h>
#include <speech/element.h>
#include <speech/export.h>
#include <speech/heading.h>
#include <speech/parser.h>
#include <speech/position.h>
#include <speech/quantity.h>
#include <speech/status.h>
#include <speech/token.h>
#include <speech/version.h>

#endif
