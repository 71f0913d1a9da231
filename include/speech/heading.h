/**
 * @file heading.h
 * The outline: parts, headings as a tree, and the path of headings above any place.
 */
#ifndef SPEECH_HEADING_H
#define SPEECH_HEADING_H

#include <speech/document.h>

/**
 * A part: one speech or document of those that a file may hold. Numbering starts anew in each. A file that holds one
 * has one part, over the whole text. @since 0.1
 */
typedef struct speech_part {
    uint32_t start;         /**< first byte of the part; the first part starts at 0 */
    uint32_t end;           /**< where the next part starts, or the text ends */
    uint32_t title_start;   /**< the part's title; start and end the same where it has none */
    uint32_t title_end;     /**< its end */
    uint32_t first_heading; /**< index of its first heading, which is at the top; SPEECH_NONE if it has none */
    uint32_t heading_count; /**< how many it has, of all levels: those from first_heading on */
} speech_part;

/** @name Heading forms
 * What the marker looks like; half-width and full-width twins have one number.
 * @since 0.1
 * @{ */
#define SPEECH_FORM_OTHER        0u  /**< other: none of those below */
#define SPEECH_FORM_CN_DUN       1u  /**< cn_dun: 一、 */
#define SPEECH_FORM_CN_PAREN     2u  /**< cn_paren: (一) ㈠ */
#define SPEECH_FORM_CN_RPAREN    3u  /**< cn_rparen: 一) */
#define SPEECH_FORM_AR_DOT       4u  /**< ar_dot: 1. ⒈ */
#define SPEECH_FORM_AR_DUN       5u  /**< ar_dun: 1、 */
#define SPEECH_FORM_AR_PAREN     6u  /**< ar_paren: (1) ⑴ */
#define SPEECH_FORM_AR_RPAREN    7u  /**< ar_rparen: 1) */
#define SPEECH_FORM_CIRCLED      8u  /**< circled: ① */
#define SPEECH_FORM_ORDINAL      9u  /**< ordinal: 第一, 第一、 第一是 */
#define SPEECH_FORM_ORDINAL_UNIT 10u /**< ordinal_unit: 第一章 第二条 第一句话 */
#define SPEECH_FORM_CN_SHI       11u /**< cn_shi: 一是 */
#define SPEECH_FORM_CN_YAO       12u /**< cn_yao: 一要 */
#define SPEECH_FORM_CN_VERB      13u /**< cn_verb: 一靠 二抓, a set */
#define SPEECH_FORM_SEQ_WORD     14u /**< seq_word: 首先 其次 再次 最后, a set */
#define SPEECH_FORM_QI           15u /**< qi: 其一 */
#define SPEECH_FORM_PIAN         16u /**< pian: 篇一 */
#define SPEECH_FORM_ROMAN        17u /**< roman: Ⅰ. */
#define SPEECH_FORM_LATIN        18u /**< latin: A. a) */
#define SPEECH_FORM_APPENDIX     19u /**< appendix: 附件1 附录A */
#define SPEECH_FORM_DECIMAL      20u /**< decimal: 1.1 1.1.1 */
/** @} */

/** @name Heading places
 * @since 0.1
 * @{ */
#define SPEECH_PLACE_LINE   1u /**< line: has a line of its own */
#define SPEECH_PLACE_RUN_IN 2u /**< run_in: begins a line, and its body goes on in that line */
#define SPEECH_PLACE_INLINE 3u /**< inline: stands inside running text */
/** @} */

/** Number of a heading that says "last" (最后) without a number. @since 0.1 */
#define SPEECH_NUMBER_LAST (-1)

/**
 * A numbered heading or item of an enumeration. The headings of a part are a tree whose root is the part; its rows
 * stand parents before children, so those between a heading and its next sibling are below it. [start, body_end) is a
 * heading with all that stands below it.
 *
 *     for (uint32_t child = heading->first_child; child != SPEECH_NONE; child = rows[child].next_sibling) ...
 *
 * @since 0.1
 */
typedef struct speech_heading {
    uint32_t start;        /**< first byte of the marker */
    uint32_t end;          /**< end of the title, or of the marker where there is no title */
    uint32_t marker_start; /**< the marker: 一、 */
    uint32_t marker_end;   /**< its end, its punctuation included */
    uint32_t title_start;  /**< the title, without blanks around it; start and end the same where there is none */
    uint32_t title_end;    /**< its end, without the punctuation that closes it */
    uint32_t body_start;   /**< what it stands over: behind its end, punctuation and blanks skipped */
    uint32_t body_end;     /**< where the next heading that is not below it starts, or the part ends */
    speech_string marker;  /**< the marker without blanks and noise */
    uint32_t form;         /**< a SPEECH_FORM number */
    int32_t number;        /**< its number: 3 of 1.2.3, 1 for A, 0 for none (附件), or SPEECH_NUMBER_LAST */
    int32_t sub_number;    /**< the number after 之 in 第十二条之一; else 0 */
    uint32_t level;        /**< depth in the tree of its part, from 1 */
    uint32_t parent;       /**< index of the heading above it, always smaller; SPEECH_NONE at the top */
    uint32_t part;         /**< index of its part */
    uint32_t place;        /**< a SPEECH_PLACE number */
    uint32_t first_child;  /**< index of the first heading right below it, or SPEECH_NONE */
    uint32_t next_sibling; /**< index of the next one with the same parent and part, or SPEECH_NONE */
    uint32_t own_end;      /**< end of the body above the headings below it: first_child starts, or body_end */
} speech_heading;

/** @name Kinds of path nodes
 * @since 0.1
 * @{ */
#define SPEECH_NODE_PART    1u /**< the title of a part; `index` is that of the part */
#define SPEECH_NODE_SECTION 2u /**< a section line; `index` is its element's, SPEECH_NONE without that layer */
#define SPEECH_NODE_HEADING 3u /**< a heading; `index` is that of the heading */
/** @} */

/** One step of the path from the top of a part to a place. @since 0.1 */
typedef struct speech_path_node {
    uint32_t kind;        /**< a SPEECH_NODE number */
    uint32_t index;       /**< which row of that kind */
    uint32_t start;       /**< the whole line or heading, with its marker */
    uint32_t end;         /**< its end */
    uint32_t title_start; /**< its title alone */
    uint32_t title_end;   /**< its end */
} speech_path_node;

SPEECH_BEGIN_DECLARATIONS

/** How many parts there are; 0 for NULL or without the outline layer. @since 0.1 */
SPEECH_API uint32_t speech_document_part_count(const speech_document *document);

/** Copies parts; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_parts(const speech_document *document, uint32_t first, speech_part *rows,
                                               size_t row_size, uint32_t capacity, uint32_t *written);

/** How many headings there are; 0 for NULL or without the outline layer. @since 0.1 */
SPEECH_API uint32_t speech_document_heading_count(const speech_document *document);

/** Copies headings, parents before children; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_headings(const speech_document *document, uint32_t first, speech_heading *rows,
                                                  size_t row_size, uint32_t capacity, uint32_t *written);

/**
 * The path to a place, from the outside in: the part's title if it has one, the section line, then headings. A place
 * inside a heading belongs to that heading. Takes time for the length of the path, and the logarithm of the number of
 * headings.
 * @param offset    the place, from 0 to the length of the text
 * @param rows      receives the nodes; NULL only when `capacity` is 0
 * @param row_size  sizeof rows[0] in the caller's program, also the stride
 * @param capacity  how many fit; of a longer path the outermost nodes are given
 * @param written   receives how many were given
 * @param length    receives how many nodes the whole path has (0 without the outline layer), or NULL
 * @return SPEECH_OK, SPEECH_ERROR_ARGUMENT, SPEECH_ERROR_OFFSET, or a row size error. @since 0.1
 */
SPEECH_API speech_status speech_document_path(const speech_document *document, uint32_t offset, speech_path_node *rows,
                                              size_t row_size, uint32_t capacity, uint32_t *written, uint32_t *length);

/** The name of a form as it is in JSON, "cn_dun"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_form_name(uint32_t form);

/** The name of a place as it is in JSON, "run_in"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_place_name(uint32_t place);

SPEECH_END_DECLARATIONS

#endif
