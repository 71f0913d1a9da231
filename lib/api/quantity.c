#include "api/name.h"
#include "api/record.h"

#include <speech/quantity.h>

RECORD_LAYOUT(speech_decimal, 16, sizeof(int64_t) + 2 * sizeof(uint32_t));

const char *speech_quantity_kind_name(uint32_t kind) {
    static const char *const names[] = {
        [SPEECH_KIND_NUMBER] = "number",   [SPEECH_KIND_MONEY] = "money",
        [SPEECH_KIND_PERCENT] = "percent", [SPEECH_KIND_PERCENTAGE_POINT] = "percentage_point",
        [SPEECH_KIND_MEASURE] = "measure", [SPEECH_KIND_COUNT] = "count",
        [SPEECH_KIND_DATE] = "date",       [SPEECH_KIND_DURATION] = "duration",
        [SPEECH_KIND_ORDINAL] = "ordinal", [SPEECH_KIND_FRACTION] = "fraction",
        [SPEECH_KIND_RATIO] = "ratio",     [SPEECH_KIND_MULTIPLE] = "multiple",
    };
    return NAME_OF(names, kind);
}

const char *speech_category_name(uint32_t category) {
    switch (category) {
    case SPEECH_CATEGORY_RELATIVE_DATE: return "relative_date";
    case SPEECH_CATEGORY_NAME: return "name";
    case SPEECH_CATEGORY_IDIOM: return "idiom";
    case SPEECH_CATEGORY_INDEFINITE: return "indefinite";
    case SPEECH_CATEGORY_ENUMERATOR: return "enumerator";
    default: return "";
    }
}

const char *speech_bound_name(uint32_t bound) {
    static const char *const names[] = {
        [SPEECH_BOUND_EXACT] = "exact",         [SPEECH_BOUND_APPROX] = "approx",
        [SPEECH_BOUND_MORE_THAN] = "more_than", [SPEECH_BOUND_AT_LEAST] = "at_least",
        [SPEECH_BOUND_LESS_THAN] = "less_than", [SPEECH_BOUND_AT_MOST] = "at_most",
    };
    return NAME_OF(names, bound);
}

const char *speech_change_name(uint32_t change) {
    static const char *const names[] = {
        [SPEECH_CHANGE_INCREASE] = "increase",
        [SPEECH_CHANGE_DECREASE] = "decrease",
    };
    return NAME_OF(names, change);
}

const char *speech_basis_name(uint32_t basis) {
    static const char *const names[] = {
        [SPEECH_BASIS_YOY] = "yoy",
        [SPEECH_BASIS_MOM] = "mom",
        [SPEECH_BASIS_PRIOR_YEAR] = "prior_year",
        [SPEECH_BASIS_YEAR_START] = "year_start",
    };
    return NAME_OF(names, basis);
}
