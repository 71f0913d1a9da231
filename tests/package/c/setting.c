#include "check.h"

#include <string.h>

/* Ends a parse the first time it is asked. */
static int32_t stop_at_once(void *context, uint64_t done, uint64_t total) {
    int *calls = context;
    (void)done;
    (void)total;
    ++*calls;
    return 1;
}

/* Strict reading, where an error has a place; then the same bytes with that place as a diagnostic. */
int check_bad_bytes(speech_config *config) {
    static const char bad[] = "中\xff文";
    const size_t length = sizeof bad - 1;
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_error error = {.size = sizeof error};
    speech_diagnostic diagnostic;
    uint32_t got = 0;
    if (speech_config_set_strict(config, 1) != SPEECH_OK) return fail("strict reading was refused");
    speech_status status = speech_parser_create(config, &parser, &error);
    if (status != SPEECH_OK) return fail_status("create a strict parser", status);
    status = speech_parse(parser, bad, length, &document, &error);
    if (status != SPEECH_ERROR_ENCODING || document != NULL) return fail("strict reading let a bad byte pass");
    if (error.status != status || error.position != 3 || strlen(error.text) == 0)
        return fail("the error record does not say where and why");
    status = speech_parse(parser, NULL, 1, &document, &error);
    if (status != SPEECH_ERROR_ARGUMENT || error.status != status) return fail("a NULL text was not refused");
    speech_parser_destroy(parser);

    if (speech_config_set_strict(config, 0) != SPEECH_OK) return fail("reading that is not strict was refused");
    status = speech_parser_create(config, &parser, NULL);
    if (status != SPEECH_OK) return fail_status("create a lenient parser", status);
    status = speech_parse(parser, bad, length, &document, &error);
    speech_parser_destroy(parser);
    if (status != SPEECH_OK) return fail_status("parse a bad byte", status);
    if (error.status != SPEECH_OK || error.text[0] != '\0') return fail("the error record tells of an older error");
    if (speech_document_diagnostic_count(document) == 0) return fail("no diagnostic for a bad byte");
    status = speech_document_diagnostics(document, 0, &diagnostic, sizeof diagnostic, 1, &got);
    if (status != SPEECH_OK || got != 1) return fail_status("diagnostics", status);
    if (strcmp(speech_diagnostic_code_name(diagnostic.code), "bad_bytes") != 0) return fail("not \"bad_bytes\"");
    if (diagnostic.start != 3 || diagnostic.end != 4) return fail("the diagnostic is at another place");
    if (diagnostic.message.length == 0) return fail("the diagnostic says nothing");
    speech_document_destroy(document);
    return 0;
}

int check_limit_and_cancel(speech_config *config) {
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    int calls = 0;
    if (speech_config_set_limit(config, SPEECH_LIMIT_TEXT, 10) != SPEECH_OK) return fail("a limit was refused");
    if (speech_parser_create(config, &parser, NULL) != SPEECH_OK) return fail("no parser with a limit");
    speech_status status = speech_parse(parser, sample, sample_length, &document, NULL);
    speech_parser_destroy(parser);
    if (status != SPEECH_ERROR_TOO_LARGE || document != NULL) return fail("the limit on the text did not hold");

    if (speech_config_set_limit(config, SPEECH_LIMIT_TEXT, 0) != SPEECH_OK) return fail("a limit stayed");
    if (speech_config_set_cancel(config, stop_at_once, &calls) != SPEECH_OK) return fail("a callback was refused");
    if (speech_parser_create(config, &parser, NULL) != SPEECH_OK) return fail("no parser with a callback");
    status = speech_parse(parser, sample, sample_length, &document, NULL);
    speech_parser_destroy(parser);
    /* a short text may be done before the callback is asked */
    if (status != (calls > 0 ? SPEECH_ERROR_CANCELLED : SPEECH_OK)) return fail("the callback's answer was not heard");
    speech_document_destroy(document);
    return 0;
}

/* What is asked for beside the quantities stands among them; relative dates are resolved. */
int check_categories(speech_config *config) {
    static const char text[] = "去年进一步新建3所学校";
    static const uint32_t categories[] = {SPEECH_CATEGORY_RELATIVE_DATE, SPEECH_CATEGORY_IDIOM, 0};
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_quantity rows[3];
    uint32_t got = 0;
    if (speech_config_set_categories(config, UINT32_C(1) << 31) != SPEECH_ERROR_ARGUMENT)
        return fail("an unknown category was not refused");
    if (speech_config_set_reference_date(config, 2025, 2, 29) != SPEECH_ERROR_ARGUMENT)
        return fail("a date that there is none was not refused");
    if (speech_config_set_categories(config, SPEECH_CATEGORY_ALL) != SPEECH_OK) return fail("categories were refused");
    if (speech_config_set_reference_date(config, 2025, 3, 5) != SPEECH_OK) return fail("a date was refused");
    speech_status status = speech_parser_create(config, &parser, NULL);
    if (status == SPEECH_OK) status = speech_parse(parser, text, sizeof text - 1, &document, NULL);
    speech_parser_destroy(parser);
    if (status == SPEECH_OK) status = speech_document_quantities(document, 0, rows, sizeof rows[0], 3, &got);
    if (status != SPEECH_OK || got != 3) return fail_status("parse with categories", status);
    for (int i = 0; i < 3; i++)
        if (rows[i].category != categories[i]) return fail("a row has the wrong category");
    if (strcmp(speech_category_name(rows[0].category), "relative_date") != 0) return fail("a category has no name");
    if (strcmp(pool_string(document, rows[0].value), "2024") != 0) return fail("去年 was not resolved");
    speech_document_destroy(document);
    return speech_config_set_categories(config, 0) == SPEECH_OK ? 0 : fail("no categories were refused");
}

/* A notice: its number and its date are values. */
int check_notice(speech_config *config) {
    static const char notice[] =
        "关于开展检查的通知\n青政发〔2031〕7号\n各县：\n请执行。\n青川江市人民政府\n2031年3月15日\n";
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_element rows[8];
    uint32_t got = 0, numbers = 0, dates = 0;
    speech_status status = speech_parser_create(config, &parser, NULL);
    if (status == SPEECH_OK) status = speech_parse(parser, notice, sizeof notice - 1, &document, NULL);
    speech_parser_destroy(parser);
    if (status == SPEECH_OK) status = speech_document_elements(document, 0, rows, sizeof rows[0], 8, &got);
    if (status != SPEECH_OK) return fail_status("parse a notice", status);
    for (uint32_t i = 0; i < got; i++) {
        if (rows[i].kind == SPEECH_ELEMENT_DOC_NUMBER)
            numbers += rows[i].year == 2031 && rows[i].number == 7 &&
                       strcmp(pool_string(document, rows[i].issuer), "青政发") == 0;
        if (rows[i].kind == SPEECH_ELEMENT_SIGN_DATE)
            dates += strcmp(pool_string(document, rows[i].date), "2031-03-15") == 0;
    }
    speech_document_destroy(document);
    return numbers == 1 && dates == 1 ? 0 : fail("the values of a notice's number and date are wrong");
}
