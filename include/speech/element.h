/**
 * @file element.h
 * Elements: what surrounds and opens a text, after GB/T 9704-2012 (layout of official documents of party and
 * government organs) and the practice of speeches.
 */
#ifndef SPEECH_ELEMENT_H
#define SPEECH_ELEMENT_H

#include <speech/document.h>

/** @name Element kinds
 * @since 0.1
 * @{ */
#define SPEECH_ELEMENT_NAV          1u  /**< nav: navigation, page furniture, notes of a download site */
#define SPEECH_ELEMENT_TITLE        2u  /**< title: 标题, over all its lines */
#define SPEECH_ELEMENT_PART_TITLE   3u  /**< part_title: title of a part or of a section without a number */
#define SPEECH_ELEMENT_BYLINE       4u  /**< byline: who speaks or writes */
#define SPEECH_ELEMENT_PUB_DATE     5u  /**< pub_date: when it was given or published */
#define SPEECH_ELEMENT_SOURCE       6u  /**< source: where it was published */
#define SPEECH_ELEMENT_DOC_NUMBER   7u  /**< doc_number: 发文字号: 国发〔2017〕7号, 2020年第3号, 第12号 */
#define SPEECH_ELEMENT_ISSUER       8u  /**< issuer: 发文机关标志 */
#define SPEECH_ELEMENT_ADDRESSEE    9u  /**< addressee: 主送机关 */
#define SPEECH_ELEMENT_SALUTATION   10u /**< salutation: 同志们: 各位代表: */
#define SPEECH_ELEMENT_CLOSING      11u /**< closing: the last call, thanks */
#define SPEECH_ELEMENT_SIGNATURE    12u /**< signature: 发文机关署名 */
#define SPEECH_ELEMENT_SIGN_DATE    13u /**< sign_date: 成文日期 */
#define SPEECH_ELEMENT_DISTRIBUTION 14u /**< distribution: 主送 抄送 at the foot */
#define SPEECH_ELEMENT_IMPRINT      15u /**< imprint: 印发机关和印发日期 */
#define SPEECH_ELEMENT_ATTENDANCE   16u /**< attendance: 出席 列席 参会人员 */
#define SPEECH_ELEMENT_TOC          17u /**< toc: table of contents */
/** @} */

/**
 * An element. What its text says as a value is in the last fields, each for the kinds that it names and empty or 0 for
 * all others, and where the text does not say it. @since 0.1
 */
typedef struct speech_element {
    uint32_t start; /**< first byte, blanks around it not counted */
    uint32_t end;   /**< its end */
    uint32_t kind;  /**< a SPEECH_ELEMENT number */
    uint32_t part;  /**< index of its part; 0 without the outline layer */
    /** Of pub_date, sign_date and imprint: the first date in it, by ISO 8601, as speech_quantity's `value` has it. */
    speech_string date;
    speech_string issuer; /**< of doc_number: 发文机关代字 as written, 国发; or what is numbered: 人民政府令 */
    uint32_t year;        /**< of doc_number: 年份, 2017 */
    uint32_t number;      /**< of doc_number: 发文顺序号, 7 */
} speech_element;

SPEECH_BEGIN_DECLARATIONS

/** How many elements there are; 0 for NULL or without that layer. @since 0.1 */
SPEECH_API uint32_t speech_document_element_count(const speech_document *document);

/** Copies elements; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_elements(const speech_document *document, uint32_t first, speech_element *rows,
                                                  size_t row_size, uint32_t capacity, uint32_t *written);

/** The name of an element kind as it is in JSON, "doc_number"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_element_kind_name(uint32_t kind);

SPEECH_END_DECLARATIONS

#endif
