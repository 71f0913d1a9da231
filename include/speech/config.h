/**
 * @file config.h
 * What a parser shall do: a builder that is filled in, handed to speech_parser_create() and destroyed.
 *
 * A config that nothing was set in is the default: all layers, encoding found out, bad bytes kept as noise, whole
 * quantities as words, no limits, malloc.
 */
#ifndef SPEECH_CONFIG_H
#define SPEECH_CONFIG_H

#include <speech/allocator.h>
#include <speech/status.h>

/** A config: opaque, made by speech_config_create(), used by one thread at a time. @since 0.1 */
typedef struct speech_config speech_config;

/** @name Layers
 * What is worked out; a layer that is left out has no rows. Diagnostics are always there. A layer's rows are the same
 * whichever others are chosen, but for their indices into these: without the outline a part is 0 and a heading
 * SPEECH_NONE, without the quantities a token's quantity is SPEECH_NONE.
 * @since 0.1
 * @{ */
#define SPEECH_LAYER_OUTLINE    1u  /**< parts and headings */
#define SPEECH_LAYER_ELEMENTS   2u  /**< titles, salutations, document numbers … */
#define SPEECH_LAYER_QUANTITIES 4u  /**< quantities */
#define SPEECH_LAYER_TOKENS     8u  /**< tokens */
#define SPEECH_LAYER_SENTENCES  16u /**< sentences */
#define SPEECH_LAYER_ALL        31u /**< all of them */
/** @} */

/** @name Encodings
 * Numbers of encodings, for speech_config_set_encoding() and for speech_document_facts.
 * @since 0.1
 * @{ */
#define SPEECH_ENCODING_AUTO     0u /**< found out from the bytes; never the encoding of a document */
#define SPEECH_ENCODING_UTF_8    1u /**< UTF-8; a byte order mark at the start is kept as noise */
#define SPEECH_ENCODING_UTF_16LE 2u /**< UTF-16, little-endian */
#define SPEECH_ENCODING_UTF_16BE 3u /**< UTF-16, big-endian */
#define SPEECH_ENCODING_GB18030  4u /**< GB 18030, and with it GBK and GB 2312 */
#define SPEECH_ENCODING_BIG5     5u /**< Big5 with HKSCS */
/** @} */

/** @name Word standards
 * How numbers, dates and quantities are cut into tokens.
 * @since 0.1
 * @{ */
#define SPEECH_STANDARD_WHOLE 0u /**< a quantity is one token: 21.52亿元 */
#define SPEECH_STANDARD_PKU   1u /**< as in the Peking University corpus: 21.52亿 元 */
#define SPEECH_STANDARD_UD    2u /**< as in Universal Dependencies: 21.52亿 元, 2014 年 */
/** @} */

/** @name Limits
 * For speech_config_set_limit(); 0 means none. Where SPEECH_LIMIT_ROWS is reached, one diagnostic says so for each
 * kind of row; tokens then tile the text up to the last one kept, and an index of a row that was left out is
 * SPEECH_NONE. Parts are not limited.
 * @since 0.1
 * @{ */
#define SPEECH_LIMIT_TEXT   0u /**< bytes of a text: a longer one gives SPEECH_ERROR_TOO_LARGE */
#define SPEECH_LIMIT_MEMORY 1u /**< bytes that one document may hold; needing more gives SPEECH_ERROR_LIMIT */
#define SPEECH_LIMIT_ROWS   2u /**< rows of each kind: the first ones are kept */
/** @} */

SPEECH_BEGIN_DECLARATIONS

/**
 * Asked now and then during a parse, in the thread that parses: at least once a parse, and once for every megabyte of
 * text in each layer. It must return, not throw or jump, and must not use the document that is being parsed.
 * @param context  as given to speech_config_set_cancel()
 * @param done     work done so far
 * @param total    all the work there is, in the same unit; `done` does not exceed it
 * @return 0 to go on; anything else ends the parse with SPEECH_ERROR_CANCELLED. @since 0.1
 */
typedef int32_t (*speech_cancel)(void *context, uint64_t done, uint64_t total);

/**
 * Makes a config with the default settings.
 * @param allocator  hooks for this config, for every parser made with it and every document of theirs; copied. NULL
 *                   for malloc, realloc and free
 * @param config     receives the config, which the caller destroys
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_MEMORY, or one of the SPEECH_ERROR_STRUCT errors. @since 0.1
 */
SPEECH_API speech_status speech_config_create(const speech_allocator *allocator, speech_config **config);

/** Destroys a config; parsers made with it are not touched. NULL does nothing. @since 0.1 */
SPEECH_API void speech_config_destroy(speech_config *config);

/**
 * Chooses the layers; the default is SPEECH_LAYER_ALL.
 * @param layers  any SPEECH_LAYER flags, or 0 for the text, its encoding and its positions alone
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for an unknown flag. @since 0.1
 */
SPEECH_API speech_status speech_config_set_layers(speech_config *config, uint32_t layers);

/**
 * Says what encoding texts are in; the default is SPEECH_ENCODING_AUTO. What the caller says is believed: a byte
 * order mark of another encoding is then noise.
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for an unknown number. @since 0.1
 */
SPEECH_API speech_status speech_config_set_encoding(speech_config *config, uint32_t encoding);

/**
 * Strict reading: a byte sequence that the encoding does not allow ends the parse with SPEECH_ERROR_ENCODING and its
 * place. The default, 0, keeps it as noise, with a diagnostic.
 * @param strict  0 or 1
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for another number. @since 0.1
 */
SPEECH_API speech_status speech_config_set_strict(speech_config *config, int32_t strict);

/**
 * Chooses how tokens are cut; the default is SPEECH_STANDARD_WHOLE.
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for an unknown number. @since 0.1
 */
SPEECH_API speech_status speech_config_set_standard(speech_config *config, uint32_t standard);

/**
 * Asks for what is not a quantity but looks like one, or for relative dates; the default is 0, for none.
 * @param categories  any SPEECH_CATEGORY flags
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for an unknown flag. @since 0.1
 */
SPEECH_API speech_status speech_config_set_categories(speech_config *config, uint32_t categories);

/**
 * Says when texts were written, so that relative dates have a value: with 2025-03-05, 去年 is 2024 and 今年上半年 is
 * 2025-H1. The default is none. Without SPEECH_CATEGORY_RELATIVE_DATE it changes nothing.
 * @param year   1 to 9999, or 0 for none; then the others are 0 too
 * @param month  1 to 12
 * @param day    1 to the last of that month, Gregorian calendar
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for a date that there is none. @since 0.1
 */
SPEECH_API speech_status speech_config_set_reference_date(speech_config *config, int32_t year, uint32_t month,
                                                          uint32_t day);

/**
 * Adds words that tokens shall know besides those of the library's own lexicon; may be called again to add more.
 *
 * The text has one word a line, in UTF-8. Behind the word, after blanks or a tab, may stand its cost in nats, a decimal
 * number from 0 to 40 such as 11.5: minus the natural logarithm of how often it is met, so that a smaller cost makes it
 * more likely where it competes with other words; and behind that a tag (n, ns …, see token.h). A word without a cost
 * is chosen wherever it fits; of several such words that overlap, those that cover more characters, then the fewer.
 * Empty lines and lines that begin with # are left out. A word that was added before takes the new cost.
 *
 * A word has 1 to 32 characters of any kind but blanks (改革开放, 5G基站, 卡拉OK, AA制). It is read as texts are: simplified or
 * traditional, half or full width make no difference. No word reaches into a quantity, or beyond a blank or line break
 * that parts words. Where one begins that is not Chinese, the longest is taken.
 *
 * @param text    the lines; may be NULL with length 0; not needed after the call
 * @param length  its bytes
 * @param error   receives the status, what is wrong, and as position the byte where the line begins that was not
 *                understood; or NULL
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT for a line that is none, SPEECH_ERROR_ENCODING for one that is not UTF-8,
 *         SPEECH_ERROR_MEMORY or SPEECH_ERROR_TOO_LARGE; the words of the lines before it stay added. @since 0.1
 */
SPEECH_API speech_status speech_config_add_words(speech_config *config, const char *text, size_t length,
                                                 speech_error *error);

/**
 * Takes another lexicon than the library's own, made by compile-lexicon: docs/lexicon.md. It is not copied: the bytes
 * must stay where they are and as they are until the config, every parser made with it and every document of theirs are
 * destroyed, or, of the config, another lexicon is set. All of it is checked, also by its hash, which takes some 20 ms.
 * @param bytes   aligned to 8 bytes, as malloc gives them; NULL with length 0 for the library's own, which is the
 *                default
 * @param length  how many
 * @param error   receives the status, and as position the byte that is wrong; or NULL
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_MEMORY, SPEECH_ERROR_LEXICON for bytes that are no lexicon,
 *         damaged or cut short, or SPEECH_ERROR_UNSUPPORTED for a lexicon of another byte order (position 0) or another
 *         version of the format (position 4); on failure the config is as it was. @since 0.1
 */
SPEECH_API speech_status speech_config_set_lexicon(speech_config *config, const void *bytes, size_t length,
                                                   speech_error *error);

/**
 * The same with a file, which is mapped into memory, and let go with the last of the config, its parsers and their
 * documents. It must not be changed or cut short while it is in use: replace it by another file of its name instead.
 * @param path   NUL-terminated; NULL for the library's own
 * @param error  as above, or NULL
 * @return as above, or SPEECH_ERROR_FILE when the file cannot be opened, read or mapped. @since 0.1
 */
SPEECH_API speech_status speech_config_set_lexicon_file(speech_config *config, const char *path, speech_error *error);

/**
 * Sets a limit; the default is none.
 * @param limit  one of the SPEECH_LIMIT numbers
 * @param value  the limit, in the unit that its number says; 0 for none
 * @return SPEECH_OK, or SPEECH_ERROR_ARGUMENT for an unknown limit. @since 0.1
 */
SPEECH_API speech_status speech_config_set_limit(speech_config *config, uint32_t limit, uint64_t value);

/**
 * Sets the callback that may end a parse; the default is none.
 * @param cancel   called from any thread that parses; NULL for none
 * @param context  handed to it, never read by the library; must outlive every parser made with this config
 * @return SPEECH_OK or SPEECH_ERROR_ARGUMENT. @since 0.1
 */
SPEECH_API speech_status speech_config_set_cancel(speech_config *config, speech_cancel cancel, void *context);

SPEECH_END_DECLARATIONS

#endif
