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

/** @name Tags
 * Parts of speech of entries of the lexicon. Their names are the letters of Peking University and ICTCLAS.
 * @since 0.1
 * @{ */
#define SPEECH_TAG_NOUN             1u  /**< n: 名词 noun */
#define SPEECH_TAG_PERSON           2u  /**< nr: 人名 personal name */
#define SPEECH_TAG_PLACE            3u  /**< ns: 地名 name of a place */
#define SPEECH_TAG_ORGANISATION     4u  /**< nt: 机构名 name of an organisation */
#define SPEECH_TAG_PROPER           5u  /**< nz: 其他专名 other name */
#define SPEECH_TAG_TIME             6u  /**< t: 时间词 word of time: 今年 */
#define SPEECH_TAG_LOCATION         7u  /**< s: 处所词 word of place: 国内 */
#define SPEECH_TAG_DIRECTION        8u  /**< f: 方位词 direction: 以上 */
#define SPEECH_TAG_VERB             9u  /**< v: 动词 verb */
#define SPEECH_TAG_VERB_NOUN        10u /**< vn: 名动词 verb used as a noun: 工作 */
#define SPEECH_TAG_ADJECTIVE        11u /**< a: 形容词 adjective */
#define SPEECH_TAG_ADJECTIVE_ADVERB 12u /**< ad: 副形词 adjective used as an adverb */
#define SPEECH_TAG_ADJECTIVE_NOUN   13u /**< an: 名形词 adjective used as a noun */
#define SPEECH_TAG_ATTRIBUTE        14u /**< b: 区别词 attribute that is no predicate: 国有 */
#define SPEECH_TAG_STATE            15u /**< z: 状态词 word of state */
#define SPEECH_TAG_ADVERB           16u /**< d: 副词 adverb */
#define SPEECH_TAG_NUMERAL          17u /**< m: 数词, 数量词 numeral, also with its classifier */
#define SPEECH_TAG_MEASURE          18u /**< q: 量词 classifier */
#define SPEECH_TAG_PRONOUN          19u /**< r: 代词 pronoun */
#define SPEECH_TAG_PREPOSITION      20u /**< p: 介词 preposition */
#define SPEECH_TAG_CONJUNCTION      21u /**< c: 连词 conjunction */
#define SPEECH_TAG_PARTICLE         22u /**< u: 助词 particle: 的 了 等 */
#define SPEECH_TAG_MODAL            23u /**< y: 语气词 modal particle */
#define SPEECH_TAG_EXCLAMATION      24u /**< e: 叹词 exclamation */
#define SPEECH_TAG_ONOMATOPOEIA     25u /**< o: 拟声词 onomatopoeia */
#define SPEECH_TAG_PREFIX           26u /**< h: 前接成分 prefix */
#define SPEECH_TAG_SUFFIX           27u /**< k: 后接成分 suffix */
#define SPEECH_TAG_IDIOM            28u /**< i: 成语 set phrase of four characters */
#define SPEECH_TAG_PHRASE           29u /**< l: 习用语 set phrase */
#define SPEECH_TAG_ABBREVIATION     30u /**< j: 简称 abbreviation */
#define SPEECH_TAG_MORPHEME         31u /**< g: 语素 morpheme, mostly no word by itself */
#define SPEECH_TAG_OTHER            32u /**< x: 其他 other */
/** @} */

/**
 * A token. Tokens tile the text: the first starts at 0, each starts where the one before it ends, the last ends with
 * the text. A token may hold blanks and noise that stand inside a word.
 *
 * The tag is what the lexicon says of the word, whatever it is in its sentence: each word has at most one, and 建设 is a
 * verb (v, or vn) in each of its places. Nothing is disambiguated. 0 have numbers, quantities and their pieces, what is
 * not Chinese, words that are in no list, and words of the caller's without a tag. @since 0.1
 */
typedef struct speech_token {
    uint32_t start;    /**< first byte */
    uint32_t end;      /**< its end */
    uint16_t kind;     /**< a SPEECH_TOKEN number */
    uint16_t tag;      /**< the tag of the lexicon's entry, a SPEECH_TAG number, or 0; see above */
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

/** The name of a tag as it is in JSON, "ns"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_token_tag_name(uint32_t tag);

SPEECH_END_DECLARATIONS

#endif
