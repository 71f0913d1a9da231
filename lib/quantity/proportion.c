#include "quantity/proportion.h"

#include "quantity/calendar_word.h"
#include "quantity/damage.h"
#include "quantity/identifier.h"
#include "quantity/reject.h"

enum {
    MOST_PARTS = 4, /* of a ratio behind its second number */
    MOST_DIGITS = 3 /* of a ratio with 比 */
};

static void set_span(struct reading *reading, uint32_t first, uint32_t end, uint32_t kind) {
    reading->first = reading->number_first = first;
    reading->end = reading->number_end = reading->unit_first = reading->unit_end = end;
    reading->per_first = reading->per_end = end;
    reading->kind = kind;
}

static void set_pair(struct reading *reading, const struct amount *low, const struct amount *high) {
    reading->low = *low;
    reading->high = *high;
    reading->range = 1;
}

/* 百分之X and 千分之X have signs of their own; every other N分之M is a fraction. */
static void set_parts(struct reading *reading, int64_t whole, int mixed, const struct numeral *part) {
    reading_set_number(reading, part);
    reading->number_end = part->end;
    if (!mixed && (whole == 100 || whole == 1000)) {
        reading->kind = SPEECH_KIND_PERCENT;
        reading->unit = unit_of_code(whole == 100 ? "%" : "[ppth]", 0);
        reading->unit_name = reading->unit->name;
        return;
    }
    struct amount denominator = amount_of(whole, 0);
    set_pair(reading, &part->low, &denominator);
    reading->kind = SPEECH_KIND_FRACTION;
}

/* Whether 分之 stands at `at`. */
static int is_parts_word(const struct view *view, uint32_t at) {
    return particle_of(view->code[at]) == PARTICLE_PART && particle_of(view->code[at + 1]) == PARTICLE_WHOLE;
}

/* The upper end of 百分之五至十 or 百分之五至百分之十. */
static uint32_t read_upper(const struct view *view, uint32_t end, struct reading *reading) {
    uint32_t used, stop;
    if (reading->kind != SPEECH_KIND_PERCENT || !has_role(view, end, CALENDAR_TO, &used)) return end;
    struct numeral upper, whole;
    uint32_t at = end + used;
    if (numeral_read(view, at, &whole, &stop) && is_parts_word(view, stop)) at = stop + 2;
    if (!numeral_read(view, at, &upper, &stop) || upper.unknown) return end;
    reading->high = upper.high;
    reading->range = 1;
    return stop;
}

/* What half a unit of is said: 半年, 半成, 半个百分点, 半公里, but hardly 半人. */
static int has_halves(uint32_t kind) {
    return kind == SPEECH_KIND_DURATION || kind == SPEECH_KIND_PERCENT || kind == SPEECH_KIND_PERCENTAGE_POINT ||
           kind == SPEECH_KIND_MEASURE;
}

/* What other parts of are said. */
static int has_parts(uint32_t kind) {
    return kind == SPEECH_KIND_DURATION || kind == SPEECH_KIND_MULTIPLE || kind == SPEECH_KIND_MEASURE ||
           kind == SPEECH_KIND_PERCENTAGE_POINT;
}

/* 三又二分之一: the whole before a fraction goes into its numerator. Gives 0 where it does not fit. */
static int add_whole(const struct amount *whole, int64_t denominator, struct amount *part) {
    int64_t sum;
    if (whole->decimal.exponent || part->decimal.exponent) return 0;
    if ((whole->decimal.flags | part->decimal.flags) & SPEECH_END_OVERFLOW) return 0;
    if (__builtin_mul_overflow(whole->decimal.coefficient, denominator, &sum)) return 0;
    return !__builtin_add_overflow(sum, part->decimal.coefficient, &part->decimal.coefficient);
}

/* 一又二分之一倍: a whole and a fraction with a unit, where it has an end as a decimal. */
static void read_unit_of_parts(const struct view *view, int64_t whole, struct reading *reading) {
    struct numeral any = {.first = reading->first, .end = reading->end, .style = STYLE_CHINESE, .multiplied = 1};
    struct unit unit;
    if (reading->kind != SPEECH_KIND_FRACTION || !unit_match(view, reading->end, &any, &unit)) return;
    if (unit.row == NULL || unit.row->power || !has_parts(unit.kind)) return;
    struct amount value = reading->low;
    if (!amount_divide(&value, whole)) return;
    reading->low = reading->high = value;
    reading->range = 0;
    reading_set_unit(reading, &unit);
}

static int read_parts(const struct view *view, uint32_t at, struct reading *reading) {
    struct numeral whole, part, before = {0};
    uint32_t end;
    if (!numeral_read(view, at, &whole, &end)) return 0;
    if (particle_of(view->code[end]) == PARTICLE_AND) {
        before = whole;
        if (before.unknown || !numeral_read(view, end + 1, &whole, &end)) return 0;
    }
    if (!is_parts_word(view, end) || whole.unknown || whole.low.decimal.exponent) return 0;
    int negative = trie_exact(&minus_trie, view->code + end + 2, 1) != DATA_NONE;
    if (!numeral_read(view, end + 2 + (uint32_t)negative, &part, &end)) return 0;
    if (negative) part.low.decimal.coefficient = -part.low.decimal.coefficient;
    if (before.end && !add_whole(&before.low, whole.low.decimal.coefficient, &part.low)) return 0;
    set_parts(reading, whole.low.decimal.coefficient, before.end > 0, &part);
    reading->end = read_upper(view, end, reading);
    reading->number_end = reading->unit_first = reading->unit_end = reading->end;
    reading->per_first = reading->per_end = reading->end;
    reading->first = reading->number_first = at;
    if (before.end) read_unit_of_parts(view, whole.low.decimal.coefficient, reading);
    return 1;
}

/* 一半, and 半年 半天 半个月. 上半年, 过半 and their like are words of idiom.tsv. */
static int read_half(const struct view *view, uint32_t at, struct reading *reading) {
    const struct numeral_row *first = numeral_class_of(view->code[at]);
    uint32_t class = first->class;
    if (class == NUMERAL_DIGIT && first->value == 1 && numeral_class_of(view->code[at + 1])->class == NUMERAL_HALF) {
        struct amount one = amount_of(1, 0), two = amount_of(2, 0);
        set_span(reading, at, at + 2, SPEECH_KIND_FRACTION);
        set_pair(reading, &one, &two);
        return 1;
    }
    if (class != NUMERAL_HALF) return 0;
    struct numeral half = {.first = at, .end = at + 1, .style = STYLE_CHINESE};
    struct unit unit;
    if (!unit_match(view, at + 1, &half, &unit) || !has_halves(unit.kind)) return 0;
    half.low = half.high = amount_of(5, -1 + (unit.row ? unit.row->power : 0));
    reading_set_number(reading, &half);
    reading_set_unit(reading, &unit);
    reading->first = at;
    return 1;
}

/* Whether two integers with a slash between are a fraction and not a date, a page or an alternative: 1/3. */
static int is_fraction(const struct view *view, const struct numeral *left, const struct numeral *right) {
    uint32_t first = left->first, end = right->end;
    if (left->decimals || right->decimals || left->multiplied || right->multiplied) return 0;
    if (reject_is_whole_text(view, first, end)) return 1;
    uint16_t next = view->code[end];
    if (next == '/' || (first > 0 && view->code[first - 1] == '/') || right->digits > 4) return 0;
    int alone = view->gap[first] & GAP_LINE && view->gap[end] & GAP_LINE;
    return !alone && left->low.decimal.coefficient > 0 &&
           left->low.decimal.coefficient < right->low.decimal.coefficient;
}

/* The end of the further numbers of 3:4:3, each behind a colon; `end` where there are none. */
static uint32_t further_parts_end(const struct view *view, const struct numeral *second, uint32_t end) {
    struct numeral part;
    uint32_t stop;
    for (uint32_t parts = 0; parts < MOST_PARTS && view->code[end] == ':' && numeral_joined(view, end); parts++) {
        if (!numeral_joined(view, end + 1) || !numeral_read(view, end + 1, &part, &stop)) break;
        /* 12:30:45 is a time. */
        int time = part.digits == 2 && second->digits == 2 && !part.decimals && !second->decimals;
        if (part.style != STYLE_ARABIC || time) break;
        end = stop;
    }
    return end;
}

/* A ratio of three numbers or more has no two ends; its value is what is written. */
static void set_many(const struct view *view, uint32_t end, struct reading *reading) {
    uint32_t length = end - reading->first;
    if (length >= sizeof reading->date) return;
    set_span(reading, reading->first, end, SPEECH_KIND_RATIO);
    for (uint32_t i = 0; i < length; i++) reading->date[i] = (char)view->code[reading->first + i];
    reading->date[length] = '\0';
    reading->range = 0;
    reading->unknown = 1;
}

/* 6:4 and 1/3. A time and a date have been read before. */
static int read_ratio(const struct view *view, uint32_t at, struct reading *reading) {
    struct numeral left, right;
    uint32_t mark, end, skip;
    if (!numeral_read(view, at, &left, &mark) || left.style != STYLE_ARABIC) return 0;
    int slash = view->code[mark] == '/';
    if ((view->code[mark] != ':' && !slash) || !numeral_joined(view, mark) || !numeral_joined(view, mark + 1)) return 0;
    if (!numeral_read(view, mark + 1, &right, &end) || right.style != STYLE_ARABIC) return 0;
    struct unit unit;
    uint32_t damaged = slash ? 0 : damage_ratios_end(view, &left, &right, end);
    if (damaged) {
        set_span(reading, at, damaged, SPEECH_KIND_RATIO);
        reading->damaged = 1;
        return 1;
    }
    uint32_t last = slash ? end : further_parts_end(view, &right, end);
    if (view->code[last] == ':' || identifier_holds(view, &left, mark, &skip) ||
        identifier_holds(view, &right, end, &skip) || unit_match(view, end, &right, &unit))
        return 0;
    if (slash && !is_fraction(view, &left, &right)) return 0;
    set_span(reading, at, end, slash ? SPEECH_KIND_FRACTION : SPEECH_KIND_RATIO);
    set_pair(reading, &left.low, &right.low);
    if (last > end) set_many(view, last, reading);
    return 1;
}

/* 3比1, 三比一: two numbers of one kind, none of them a year or part of a longer amount. */
static int read_spoken_ratio(const struct view *view, uint32_t at, struct reading *reading) {
    struct numeral left, right;
    struct unit unit;
    uint32_t mark, end;
    if (!numeral_read(view, at, &left, &mark) || particle_of(view->code[mark]) != PARTICLE_RATIO) return 0;
    if (!numeral_read(view, mark + 1, &right, &end) || right.style != left.style || right.alone || left.alone) return 0;
    if (left.style != STYLE_ARABIC && left.style != STYLE_CHINESE) return 0;
    if (left.unknown || right.unknown || left.digits > MOST_DIGITS || right.digits > MOST_DIGITS) return 0;
    if (view->code[end] == '%' || unit_match(view, end, &right, &unit)) return 0;
    set_span(reading, at, end, SPEECH_KIND_RATIO);
    set_pair(reading, &left.low, &right.low);
    return 1;
}

/* 翻一番, 翻两番: the verb belongs to the span. */
static int read_doubling(const struct view *view, uint32_t at, struct reading *reading) {
    if (at == 0 || particle_of(view->code[at - 1]) != PARTICLE_DOUBLE) return 0;
    struct numeral times;
    struct unit unit;
    uint32_t end;
    if (!numeral_read(view, at, &times, &end) || !unit_match(view, end, &times, &unit)) return 0;
    if (unit.row == NULL || unit.kind != SPEECH_KIND_MULTIPLE) return 0;
    reading_set_number(reading, &times);
    reading_set_unit(reading, &unit);
    reading->first = at - 1;
    reading->change = SPEECH_CHANGE_INCREASE;
    return 1;
}

int proportion_read(const struct view *view, uint32_t at, struct reading *reading) {
    reading_start(reading, at);
    return read_parts(view, at, reading) || read_half(view, at, reading) || read_ratio(view, at, reading) ||
           read_spoken_ratio(view, at, reading) || read_doubling(view, at, reading);
}
