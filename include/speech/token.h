/**
 * @file token.h
 * Words and sentences.
 */
#ifndef SPEECH_TOKEN_H
#define SPEECH_TOKEN_H

#include <speech/document.h>

/** @name Token kinds
 * @since 0.1
 * @{ */
#define SPEECH_TOKEN_WORD        1u /**< word: Chinese, or of another script than Latin */
#define SPEECH_TOKEN_NUMBER      2u /**< number: digits or numerals */
#define SPEECH_TOKEN_QUANTITY    3u /**< quantity: a whole quantity row, number and unit */
#define SPEECH_TOKEN_DATE        4u /**< date: a whole date row, or a piece of one (2017年) */
#define SPEECH_TOKEN_PUNCTUATION 5u /**< punctuation */
#define SPEECH_TOKEN_SPACE       6u /**< space: blanks and line breaks between words */
#define SPEECH_TOKEN_LATIN       7u /**< latin: letters, with digits among them: H7N9 */
#define SPEECH_TOKEN_SYMBOL      8u /**< symbol: neither letter nor punctuation: ● + */
#define SPEECH_TOKEN_NOISE       9u /**< noise: bad bytes, control characters, what stands for nothing a reader sees */
/** @} */

/**
 * A token. Tokens tile the text: the first starts at 0, each starts where the one before it ends, the last ends with
 * the text. A token may hold blanks and noise that stand inside a word. @since 0.1
 */
typedef struct speech_token {
    uint32_t start;    /**< first byte */
    uint32_t end;      /**< its end */
    uint32_t kind;     /**< a SPEECH_TOKEN number */
    uint32_t quantity; /**< index of the quantity row that it is or is part of, or SPEECH_NONE */
} speech_token;

/** A sentence, its closing punctuation and quotes included; the blanks between sentences are in none. @since 0.1 */
typedef struct speech_sentence {
    uint32_t start;   /**< first byte */
    uint32_t end;     /**< its end */
    uint32_t part;    /**< index of its part; 0 without the outline layer */
    uint32_t heading; /**< index of the innermost heading it is in or under, or SPEECH_NONE */
} speech_sentence;

SPEECH_BEGIN_DECLARATIONS

/** How many tokens there are; 0 for NULL or without that layer. @since 0.1 */
SPEECH_API uint32_t speech_document_token_count(const speech_document *document);

/** Copies tokens; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_tokens(const speech_document *document, uint32_t first, speech_token *rows,
                                                size_t row_size, uint32_t capacity, uint32_t *written);

/** How many sentences there are; 0 for NULL or without that layer. @since 0.1 */
SPEECH_API uint32_t speech_document_sentence_count(const speech_document *document);

/** Copies sentences; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_sentences(const speech_document *document, uint32_t first,
                                                   speech_sentence *rows, size_t row_size, uint32_t capacity,
                                                   uint32_t *written);

/** The name of a token kind as it is in JSON, "word"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_token_kind_name(uint32_t kind);

SPEECH_END_DECLARATIONS

#endif
