/**
 * @file quantity.h
 * Quantities: amounts, rates, counts, dates and durations with exact values, units, bounds and directions.
 */
#ifndef SPEECH_QUANTITY_H
#define SPEECH_QUANTITY_H

#include <speech/document.h>

/** @name Quantity kinds
 * @since 0.1
 * @{ */
#define SPEECH_KIND_NUMBER           1u  /**< number: nothing but a number */
#define SPEECH_KIND_MONEY            2u  /**< money: unit code by ISO 4217 */
#define SPEECH_KIND_PERCENT          3u  /**< percent: 3.6%, 百分之八十, 五成, 5‰; in percent or per mille */
#define SPEECH_KIND_PERCENTAGE_POINT 4u  /**< percentage_point: 1.2个百分点 */
#define SPEECH_KIND_MEASURE          5u  /**< measure: a physical unit, code by UCUM where there is one */
#define SPEECH_KIND_COUNT            6u  /**< count: things counted, the unit is the classifier or empty */
#define SPEECH_KIND_DATE             7u  /**< date: a point or period of the calendar, value by ISO 8601 */
#define SPEECH_KIND_DURATION         8u  /**< duration: 三年, 60天 */
#define SPEECH_KIND_ORDINAL          9u  /**< ordinal: 第28位, 九届 */
#define SPEECH_KIND_FRACTION         10u /**< fraction: 三分之二; low over high */
#define SPEECH_KIND_RATIO            11u /**< ratio: 6:4; low to high */
#define SPEECH_KIND_MULTIPLE         12u /**< multiple: 3倍, 翻一番 */
/** @} */

/** @name Categories
 * What else can be asked for by speech_config_set_categories(). Rows of these stand among the others, which they never
 * change, and no token points to one. A number that is no quantity has the kind number and no value.
 * @since 0.1
 * @{ */
#define SPEECH_CATEGORY_RELATIVE_DATE 1u /**< relative_date: 去年, 今年上半年, 年底; a date, with a value if resolved */
#define SPEECH_CATEGORY_NAME          2u /**< name: H7N9, 6+1, “五个统筹”: a number in a name, code or slogan */
#define SPEECH_CATEGORY_IDIOM         4u /**< idiom: 进一步, 千方百计, 第三产业: a number in a word */
#define SPEECH_CATEGORY_INDEFINITE    8u /**< indefinite: 一个地区, 几项: nothing is counted */
#define SPEECH_CATEGORY_ENUMERATOR    16u /**< enumerator: 第一，, 二是: it numbers an item */
#define SPEECH_CATEGORY_ALL           31u /**< all of them */
/** @} */

/** @name Flags of an end of a value
 * @since 0.1
 * @{ */
#define SPEECH_END_PRESENT 1u /**< there is a number here */
#define SPEECH_END_OPEN    2u /**< the number itself is not included: 超过5 is open below */
#define SPEECH_END_OVERFLOW                                                                                            \
    4u /**< more digits than the coefficient holds: see `value`; coefficient and exponent are 0 */
/** @} */

/**
 * An exact decimal: coefficient × 10^exponent, zeros kept as written (3.60 is 360e-2). Two are equal when their
 * values are. @since 0.1
 */
typedef struct speech_decimal {
    int64_t coefficient; /**< all digits as one integer; 0 when absent or overflowing */
    int32_t exponent;    /**< power of ten; negative for digits after the point */
    uint32_t flags;      /**< SPEECH_END flags */
} speech_decimal;

/** @name Bounds
 * What the ends of a value say, in one word.
 * @since 0.1
 * @{ */
#define SPEECH_BOUND_EXACT     0u /**< exact */
#define SPEECH_BOUND_APPROX    1u /**< approx: 约 左右 近 来 */
#define SPEECH_BOUND_MORE_THAN 2u /**< more_than: 超过 多 余 */
#define SPEECH_BOUND_AT_LEAST  3u /**< at_least: 以上 不低于 至少 */
#define SPEECH_BOUND_LESS_THAN 4u /**< less_than: 不到 不足 低于 */
#define SPEECH_BOUND_AT_MOST   5u /**< at_most: 以内 不超过 控制在 */
/** @} */

/** @name Changes
 * Whether the quantity is itself the amount of a rise or fall; a level reached (提高到5%) is none.
 * @since 0.1
 * @{ */
#define SPEECH_CHANGE_NONE     0u /**< no change is said; null in JSON */
#define SPEECH_CHANGE_INCREASE 1u /**< increase: 增长 新增 */
#define SPEECH_CHANGE_DECREASE 2u /**< decrease: 下降 减少 */
/** @} */

/** @name Bases
 * What a change is measured against.
 * @since 0.1
 * @{ */
#define SPEECH_BASIS_NONE       0u /**< not said; null in JSON */
#define SPEECH_BASIS_YOY        1u /**< yoy: 同比, the same period of the year before */
#define SPEECH_BASIS_MOM        2u /**< mom: 环比, the period before */
#define SPEECH_BASIS_PRIOR_YEAR 3u /**< prior_year: 比上年 */
#define SPEECH_BASIS_YEAR_START 4u /**< year_start: 比年初 较去年底 */
/** @} */

/**
 * A quantity. No two overlap. What the ends `low` and `high` hold depends on bound and kind:
 *
 * | | low | high |
 * |---|---|---|
 * | one value, exact or approx | the value | the same |
 * | more_than, at_least | the value, open or closed | absent: nothing above is said |
 * | less_than, at_most | absent | the value, open or closed |
 * | a range | lower end | upper end |
 * | fraction, ratio | numerator, first number | denominator, second number |
 * | date, placeholder, 数十亿元, 3:4:3 | absent | absent |
 *
 * @since 0.1
 */
typedef struct speech_quantity {
    uint32_t start;        /**< first byte of number and unit, without words of bound or change around them */
    uint32_t end;          /**< its end */
    uint32_t number_start; /**< the number alone, 万 and 亿 included */
    uint32_t number_end;   /**< its end */
    uint32_t unit_start;   /**< the unit as written; start and end the same where there is none */
    uint32_t unit_end;     /**< its end */
    speech_decimal low;    /**< lower end, see the table above */
    speech_decimal high;   /**< upper end */
    /** The value as text, exact also where a coefficient overflows, zeros as written: "3.60", "2..3", "2/3", "6:4";
     * empty if none. A date is ISO 8601 with X for what is not said, A/B for a span, FYP13 for 十三五, and -0220 for
     * 公元前221年. */
    speech_string value;
    speech_string unit;      /**< canonical, simplified, without 万 or 亿 (月 for 个月); or empty */
    speech_string unit_code; /**< ISO 4217, UCUM, or "pp" for percentage points; or empty */
    speech_string per;       /**< what it is counted by, 人 or 亩, for 每人 and 人均; or empty */
    uint32_t kind;           /**< a SPEECH_KIND number */
    uint32_t bound;          /**< a SPEECH_BOUND number */
    uint32_t change;         /**< a SPEECH_CHANGE number */
    uint32_t basis;          /**< a SPEECH_BASIS number */
    uint32_t placeholder;    /**< 1 when the number is X or × and so has no value, else 0 */
    uint32_t group;          /**< number, from 1, that the items of one list (分别为A、B、C) share; else 0 */
    uint32_t part;           /**< index of its part; 0 without the outline layer */
    uint32_t heading;        /**< index of the innermost heading it is in or under, or SPEECH_NONE */
    uint32_t category;       /**< 0 for a quantity, else the SPEECH_CATEGORY flag that it was asked for by */
    uint32_t reserved;       /**< 0 */
} speech_quantity;

SPEECH_BEGIN_DECLARATIONS

/** How many quantities there are; 0 for NULL or without that layer. @since 0.1 */
SPEECH_API uint32_t speech_document_quantity_count(const speech_document *document);

/** Copies quantities; see "Reading rows" in document.h. @since 0.1 */
SPEECH_API speech_status speech_document_quantities(const speech_document *document, uint32_t first,
                                                    speech_quantity *rows, size_t row_size, uint32_t capacity,
                                                    uint32_t *written);

/** The name of a kind as it is in JSON, "money"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_quantity_kind_name(uint32_t kind);

/** The name of a category as it is in JSON, "relative_date"; "" for 0 and what is not one flag. Static. @since 0.1 */
SPEECH_API const char *speech_category_name(uint32_t category);

/** The name of a bound as it is in JSON, "at_least"; "" for a number that is none. Static. @since 0.1 */
SPEECH_API const char *speech_bound_name(uint32_t bound);

/** The name of a change as it is in JSON, "increase"; "" for SPEECH_CHANGE_NONE and unknown numbers. Static.
 * @since 0.1 */
SPEECH_API const char *speech_change_name(uint32_t change);

/** The name of a basis as it is in JSON, "yoy"; "" for SPEECH_BASIS_NONE and unknown numbers. Static. @since 0.1 */
SPEECH_API const char *speech_basis_name(uint32_t basis);

SPEECH_END_DECLARATIONS

#endif
