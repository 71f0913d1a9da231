#include "quantity/numeral.h"

#include "quantity/arabic.h"
#include "quantity/chinese.h"

#include <string.h>

int numeral_begins_unit(const struct view *view, uint32_t at) {
    uint32_t used;
    return trie_longest(&unit_trie, view->code + at, 4, &used) != DATA_NONE && used > 1;
}

static void scale(struct numeral *numeral, int32_t power) {
    numeral->low.decimal.exponent += power;
    numeral->high.decimal.exponent += power;
    numeral->power += power;
}

/* Whether the gap is one ideographic blank, which typists use for a narrow one; tabs and rows of blanks part
 * columns. */
static int is_one_wide_blank(const struct view *view, uint32_t at) {
    static const uint8_t blank[] = {0xE3, 0x80, 0x80};
    uint32_t end = view_end(view, at - 1);
    return view->offset[at] - end == sizeof blank && memcmp(view->text + end, blank, sizeof blank) == 0;
}

/* Whether 万 or 亿 stands behind blanks, however many, in the line of its number, and a unit behind it: no column of a
 * table begins with 万元, unless it is one of 亿元以上项目. */
static int is_far_multiplier(const struct view *view, uint32_t at) {
    uint32_t used, word;
    return !(view->gap[at] & (GAP_LINE | GAP_PARAGRAPH)) && numeral_class_of(view->code[at])->class == NUMERAL_BIG &&
           trie_longest(&unit_trie, view->code + at + 1, 4, &used) != DATA_NONE &&
           trie_longest(&bound_after_trie, view->code + at + 1 + used, 4, &word) == DATA_NONE;
}

/* 万 亿 and their like behind the number, with an infix between: 100多亿, 5千多万, 1.3万亿. Stops before a unit. */
static uint32_t read_multipliers(const struct view *view, uint32_t end, struct numeral *numeral) {
    for (;;) {
        uint32_t at = end;
        uint32_t bound = numeral_infix(view->code[at])->bound;
        if (bound && !(view->gap[at] & (GAP_PARAGRAPH | GAP_WIDE))) at++;
        if (view->gap[at] & (GAP_PARAGRAPH | GAP_WIDE) && !is_one_wide_blank(view, at) && !is_far_multiplier(view, at))
            return end;
        const struct numeral_row *row = numeral_class_of(view->code[at]);
        int small = row->class == NUMERAL_SMALL && numeral->style != STYLE_CHINESE && !numeral->scaled;
        if ((row->class != NUMERAL_BIG && !small) || numeral_begins_unit(view, at)) return end;
        if (bound) numeral->bound = bound;
        scale(numeral, row->value);
        numeral->scaled = row->class == NUMERAL_BIG;
        numeral->multiplied = 1;
        end = at + 1;
    }
}

/* One part of a mixed number behind a multiplier: the 4000 of 3万4000, the 4千 of 5万4千6百, 零20, 三千. Gives its end, or
 * `at`. */
static uint32_t read_part(const struct view *view, uint32_t at, int32_t power, struct numeral *part) {
    int zero = chinese_is_zero(view->code[at]);
    uint32_t first = at + (uint32_t)zero;
    if (view->gap[first] & (GAP_WIDE | GAP_PARAGRAPH)) return at;
    *part = numeral_none;
    if (arabic_is_digit(view->code[first])) {
        if (view->gap[first] & GAP_LINE) return at;
        uint32_t end = arabic_read(view, first, part);
        uint32_t digits = part->digits;
        end = read_multipliers(view, end, part);
        /* Of a bare number all digits are there, or enough to be no number of its own. */
        int whole = zero || part->multiplied || (int32_t)digits == power || digits >= 3;
        return whole && !part->decimals && !part->unknown ? end : at;
    }
    if (numeral_class_of(view->code[first])->class != NUMERAL_DIGIT) return at;
    uint32_t end = chinese_read(view, first, part);
    int whole = end > first && part->style == STYLE_CHINESE && (zero || part->multiplied) && !part->alone;
    int plain = !part->unknown && !part->decimals && part->low.decimal.coefficient == part->high.decimal.coefficient;
    return whole && plain ? end : at;
}

static int32_t digit_count(int64_t coefficient) {
    int32_t count = 0;
    for (; coefficient > 0; coefficient /= 10) count++;
    return count;
}

/* 2千零30万: 万 or 亿 behind a part that is smaller without it scales the whole. Takes it off the part, and gives its power,
 * 0 for none. */
static int32_t take_common_power(const struct view *view, uint32_t end, const struct numeral *whole,
                                 struct numeral *part) {
    const struct numeral_row *last = numeral_class_of(view->code[end - 1]);
    int32_t power = last->class == NUMERAL_BIG ? last->value : 0;
    if (whole->scaled || part->power < power || part->low.decimal.exponent < power) return 0;
    part->low.decimal.exponent -= power;
    part->power -= power;
    return power;
}

/* 3万4000, 1亿2000万, 5万4千6百, 1千零20, 100万三千: parts behind a multiplier go on with the same number. */
static uint32_t read_rest(const struct view *view, uint32_t end, struct numeral *numeral) {
    int32_t power = numeral->power;
    while (numeral->multiplied && !numeral->bound && numeral->low.decimal.exponent >= 0) {
        struct numeral part;
        uint32_t part_end = read_part(view, end, power, &part);
        if (part_end == end) return end;
        int32_t common = take_common_power(view, part_end, numeral, &part);
        int32_t size = digit_count(part.low.decimal.coefficient) + part.low.decimal.exponent;
        if (size > power || !amount_add(&numeral->low, &part.low)) return end;
        numeral->high = numeral->low;
        numeral->bound = part.bound;
        end = part_end;
        if (common) scale(numeral, common);
        numeral->scaled = part.scaled;
        if (!part.multiplied || (!common && (part.power == 0 || part.power >= power))) return end;
        power = common ? common : part.power;
    }
    return end;
}

static int is_placeholder(uint16_t code) {
    return numeral_class_of(code)->class == NUMERAL_PLACEHOLDER;
}

/* Whether the mark at `at` multiplies what stands around it: 7×24小时, 2.5米×3米. */
static int multiplies(const struct view *view, uint32_t at) {
    if (!numeral_class_of(view->code[at])->value || !arabic_is_digit(view->code[at + 1])) return 0;
    return at > 0 && !is_placeholder(view->code[at - 1]) && numeral_joined(view, at) && numeral_joined(view, at + 1);
}

/* XX, ××, 20xx, X.X: placeholders, with digits and a point among them. Gives the end, or `at`. */
static uint32_t read_placeholder(const struct view *view, uint32_t at, struct numeral *numeral) {
    uint32_t end = at, marks = 0;
    for (; end == at || numeral_joined(view, end); end++) {
        uint16_t code = view->code[end];
        int point =
            code == '.' && end > at && (is_placeholder(view->code[end + 1]) || arabic_is_digit(view->code[end + 1]));
        if (is_placeholder(code)) {
            if (multiplies(view, end)) break;
            marks++;
        } else if (!arabic_is_digit(code) && !point) {
            break;
        }
    }
    if (marks == 0) return at;
    numeral->style = STYLE_PLACEHOLDER;
    numeral->unknown = 1;
    numeral->digits = end - at;
    return end;
}

/* Whether a placeholder may stand among the digits from `at`: a mark of one, or a point, ends them. */
static int may_be_placeholder(const struct view *view, uint32_t at) {
    uint32_t end = at;
    while (arabic_is_digit(view->code[end]) && (end == at || numeral_joined(view, end))) end++;
    return is_placeholder(view->code[end]) || (end > at && view->code[end] == '.');
}

int numeral_read(const struct view *view, uint32_t at, struct numeral *numeral, uint32_t *end) {
    *numeral = numeral_none;
    numeral->first = at;
    if (numeral_is_lone_digit(view, at)) {
        numeral->low = numeral->high = amount_of(numeral_class_of(view->code[at])->value, 0);
        numeral->style = STYLE_CHINESE;
        numeral->end = *end = at + 1;
        return 1;
    }
    *end = may_be_placeholder(view, at) ? read_placeholder(view, at, numeral) : at;
    if (*end == at && arabic_is_digit(view->code[at])) *end = arabic_read(view, at, numeral);
    if (*end == at) {
        *end = chinese_read(view, at, numeral);
        if (*end == at) {
            *end = at + 1;
            return 0;
        }
    }
    if (numeral->style != STYLE_DIGITS) *end = read_multipliers(view, *end, numeral);
    int mixed = numeral->style == STYLE_CHINESE && chinese_goes_on_in_digits(view, *end);
    if (numeral->style == STYLE_ARABIC || mixed) *end = read_rest(view, *end, numeral);
    numeral->end = *end;
    return 1;
}

uint32_t numeral_read_small(const struct view *view, uint32_t at, uint32_t *value, uint32_t *digits) {
    *value = 0;
    *digits = 0;
    if (!arabic_is_digit(view->code[at])) return chinese_read_small(view, at, value, digits);
    uint32_t end = arabic_digits_end(view, at);
    *digits = end - at;
    for (uint32_t i = at; i < end && i < at + 9; i++) *value = *value * 10 + (uint32_t)(view->code[i] - '0');
    return end;
}
