#include "check.h"

#include <string.h>

static int check_clean_text(const speech_document *document, const speech_quantity *date) {
    char buffer[64];
    char small[5];
    size_t length = 0;
    speech_status status =
        speech_document_clean_text(document, date->start, date->end, 0, buffer, sizeof buffer, &length);
    if (status != SPEECH_OK) return fail_status("clean text", status);
    if (strcmp(buffer, "5月23日") != 0 || length != strlen(buffer)) return fail("the date is not clean");
    status = speech_document_clean_text(document, date->start, date->end, SPEECH_CLEAN_COMPACT, small, sizeof small,
                                        &length);
    if (status != SPEECH_OK || strcmp(small, "5月") != 0 || length != strlen(buffer))
        return fail("a text that does not fit is not cut at a code point");
    status = speech_document_clean_text(document, 0, 1, 0, buffer, sizeof buffer, &length);
    if (status != SPEECH_ERROR_OFFSET || length != 0) return fail("an offset inside a code point was not refused");
    status = speech_document_clean_text(document, 0, 3, UINT32_C(1) << 31, buffer, sizeof buffer, &length);
    if (status != SPEECH_ERROR_ARGUMENT) return fail("an unknown flag for clean text was not refused");
    return 0;
}

int check_quantities(const speech_document *document) {
    speech_quantity rows[32];
    const speech_quantity *money = NULL, *growth = NULL, *date = NULL;
    uint32_t got = 0;
    speech_status status = speech_document_quantities(document, 0, rows, sizeof rows[0], 32, &got);
    if (status != SPEECH_OK) return fail_status("quantities", status);
    if (got != speech_document_quantity_count(document)) return fail("not all quantities were copied");
    for (uint32_t i = 0; i < got; i++) {
        const char *value = pool_string(document, rows[i].value);
        if (strlen(speech_quantity_kind_name(rows[i].kind)) == 0) return fail("a kind of quantity has no name");
        if (strlen(speech_bound_name(rows[i].bound)) == 0) return fail("a bound has no name");
        if (strcmp(value, "2152000000") == 0) money = &rows[i];
        if (strcmp(value, "3.6") == 0) growth = &rows[i];
        if (rows[i].kind == SPEECH_KIND_DATE) date = &rows[i];
    }
    if (money == NULL) return fail("no quantity has the value 2152000000");
    if (money->kind != SPEECH_KIND_MONEY) return fail("21.52亿元 is not money");
    if (strcmp(pool_string(document, money->unit_code), "CNY") != 0) return fail("the code of 元 is not CNY");
    if (strcmp(pool_string(document, money->unit), "元") != 0) return fail("the unit of 21.52亿元 is not 元");
    if (money->end - money->start != strlen("21.52亿元")) return fail("the span of 21.52亿元 is wrong");
    if ((money->low.flags & SPEECH_END_PRESENT) == 0) return fail("21.52亿元 has no number");
    int64_t value = money->low.coefficient;
    for (int32_t i = money->low.exponent; i > 0; i--) value *= 10;
    if (money->low.exponent < 0 || value != INT64_C(2152000000)) return fail("the decimal of 21.52亿元 is wrong");
    if (growth == NULL) return fail("no quantity has the value 3.6");
    if (strcmp(speech_change_name(growth->change), "increase") != 0) return fail("增长3.6% is no increase");
    if (strcmp(speech_basis_name(growth->basis), "yoy") != 0) return fail("同比 is not seen");
    if (date == NULL) return fail("no date");
    if (check_path(document, money->start) != 0) return 1;
    return check_clean_text(document, date);
}
