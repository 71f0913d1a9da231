/*
 * A program as a C user would write it, built against the installed package. It calls every public function at least
 * once, so that a symbol that is missing from the library, or a header that is missing from the package, shows here.
 * The checks are plain ifs: with NDEBUG an assert would check nothing.
 */
#include <speech/speech.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The blanks in "5 月 23 日" are what PDF files put there. */
static const char sample[] = "在全市经济工作会议上的讲话\n"
                             "同志们：\n"
                             "这次会议于5 月 23 日召开，现在我讲两点意见。\n"
                             "一、去年工作\n"
                             "(一)经济增长\n"
                             "全年完成投资21.52亿元，同比增长3.6%。\n"
                             "(二)民生改善\n"
                             "一是新增就业127户；二是帮扶群众3000多人。\n"
                             "二、今年任务\n"
                             "各部门要抓好落实。\n";
static const size_t sample_length = sizeof sample - 1;

static int fail(const char *what) {
    fprintf(stderr, "consumer.c: %s\n", what);
    return 1;
}

static int fail_status(const char *what, speech_status status) {
    fprintf(stderr, "consumer.c: %s: %s (%s)\n", what, speech_status_message(status), speech_status_name(status));
    return 1;
}

/* An allocator that knows how much of its memory is still out. */
typedef struct ledger {
    size_t taken;
    size_t returned;
} ledger;

static void *ledger_allocate(void *context, size_t bytes) {
    ledger *book = context;
    void *memory = malloc(bytes);
    if (memory != NULL) book->taken++;
    return memory;
}

static void *ledger_reallocate(void *context, void *memory, size_t bytes) {
    (void)context;
    return realloc(memory, bytes);
}

static void ledger_release(void *context, void *memory) {
    ledger *book = context;
    book->returned++;
    free(memory);
}

/* Ends a parse the first time it is asked. */
static int32_t stop_at_once(void *context, uint64_t done, uint64_t total) {
    int *calls = context;
    (void)done;
    (void)total;
    ++*calls;
    return 1;
}

static const char *pool_string(const speech_document *document, speech_string string) {
    return speech_document_strings(document, NULL) + string.offset;
}

static int check_versions(void) {
    if (speech_version() != SPEECH_VERSION) return fail("the library is of another version than the headers");
    if (speech_abi() != SPEECH_ABI) return fail("the library has another ABI than the headers");
    if (strlen(speech_version_text()) == 0) return fail("the version text is empty");
    if (speech_has_feature("outline") != 1) return fail("the feature \"outline\" is missing");
    if (speech_has_feature("no-such-feature") != 0 || speech_has_feature(NULL) != 0)
        return fail("a feature that does not exist is said to be there");
    if (strlen(speech_status_name(SPEECH_ERROR_ENCODING)) == 0) return fail("a status has no name");
    if (strlen(speech_status_message(SPEECH_ERROR_ENCODING)) == 0) return fail("a status has no message");
    if (strcmp(speech_status_name(9999), "") != 0) return fail("an unknown status has a name");
    return 0;
}

static int check_null(void) {
    const char *text = speech_document_text(NULL, NULL);
    const char *strings = speech_document_strings(NULL, NULL);
    speech_document *document = NULL;
    speech_document_destroy(NULL);
    speech_parser_destroy(NULL);
    speech_config_destroy(NULL);
    if (text != NULL || strings != NULL) return fail("no document, but a text");
    if (speech_document_token_count(NULL) != 0) return fail("no document, but tokens");
    if (speech_parse(NULL, sample, sample_length, &document, NULL) != SPEECH_ERROR_ARGUMENT || document != NULL)
        return fail("a NULL parser was not refused");
    return 0;
}

static int check_facts(const speech_document *document) {
    speech_document_facts facts;
    size_t length = 0;
    const char *text = speech_document_text(document, &length);
    speech_status status = speech_document_describe(document, &facts, sizeof facts);
    if (status != SPEECH_OK) return fail_status("describe", status);
    if (text == NULL || length != sample_length || memcmp(text, sample, length) != 0)
        return fail("the document's text is not the text that was parsed");
    if (text[length] != '\0') return fail("no NUL after the document's text");
    if (facts.bytes != sample_length) return fail("facts: wrong number of bytes");
    if (facts.lines < 10) return fail("facts: too few lines");
    if (facts.parts != speech_document_part_count(document)) return fail("facts: wrong number of parts");
    if (strcmp(speech_encoding_name(facts.encoding), "UTF-8") != 0) return fail("facts: the encoding is not UTF-8");
    return 0;
}

/* From the part along siblings and down to children, every heading is met once. */
static int check_tree(const speech_document *document, const speech_part *part) {
    speech_heading row;
    uint32_t at = part->first_heading, met = 0, got = 0;
    while (at != SPEECH_NONE) {
        speech_status status = speech_document_headings(document, at, &row, sizeof row, 1, &got);
        if (status != SPEECH_OK || got != 1) return fail_status("walk the tree", status);
        if (++met > part->heading_count || row.own_end > row.body_end) return fail("the tree is no tree");
        at = row.first_child;
        while (at == SPEECH_NONE && row.next_sibling == SPEECH_NONE && row.parent != SPEECH_NONE) {
            status = speech_document_headings(document, row.parent, &row, sizeof row, 1, &got);
            if (status != SPEECH_OK || got != 1) return fail_status("walk back up", status);
        }
        if (at == SPEECH_NONE) at = row.next_sibling;
    }
    return met == part->heading_count ? 0 : fail("the walk does not lead to every heading");
}

static int check_outline(const speech_document *document) {
    speech_heading rows[4];
    speech_part part;
    uint32_t count = speech_document_heading_count(document);
    uint32_t got = 0;
    speech_status status = speech_document_parts(document, 0, &part, sizeof part, 1, &got);
    if (status != SPEECH_OK) return fail_status("parts", status);
    if (got != 1 || part.start != 0 || part.end != sample_length) return fail("there is not one part over all");
    if (count < 1) return fail("no headings");
    /* fewer rows at a time than there are, so that reading in runs is tried */
    for (uint32_t at = 0; at < count; at += got) {
        status = speech_document_headings(document, at, rows, sizeof rows[0], 4, &got);
        if (status != SPEECH_OK) return fail_status("headings", status);
        if (got == 0) return fail("headings end before their count");
        for (uint32_t i = 0; i < got; i++) {
            const speech_heading *row = &rows[i];
            if (row->start > row->end || row->end > sample_length) return fail("a heading lies outside the text");
            if (row->parent != SPEECH_NONE && row->parent >= at + i) return fail("a parent is not before its child");
            if ((row->parent == SPEECH_NONE) != (row->level == 1)) return fail("level and parent disagree");
            if (row->marker.length == 0) return fail("a heading has no marker");
            if (strlen(speech_form_name(row->form)) == 0) return fail("a form has no name");
            if (strlen(speech_place_name(row->place)) == 0) return fail("a place has no name");
        }
    }
    status = speech_document_headings(document, count, rows, sizeof rows[0], 4, &got);
    if (status != SPEECH_OK || got != 0) return fail("rows after the last are not simply none");
    return check_tree(document, &part);
}

static int check_path(const speech_document *document, uint32_t offset) {
    speech_path_node nodes[16];
    speech_heading heading;
    uint32_t got = 0, length = 0, headings = 0;
    speech_status status = speech_document_path(document, offset, nodes, sizeof nodes[0], 16, &got, &length);
    if (status != SPEECH_OK) return fail_status("path", status);
    if (got == 0 || got != length) return fail("the path is not there, or not all of it");
    for (uint32_t i = 0; i < got; i++) {
        if (nodes[i].kind == SPEECH_NODE_HEADING) headings++;
    }
    if (nodes[got - 1].kind != SPEECH_NODE_HEADING) return fail("the path does not end in a heading");
    status = speech_document_headings(document, nodes[got - 1].index, &heading, sizeof heading, 1, &got);
    if (status != SPEECH_OK || got != 1) return fail("the path leads to no heading");
    if (heading.level != headings) return fail("the path is not as long as its last heading is deep");
    if (strcmp(pool_string(document, heading.marker), "(一)") != 0) return fail("the path does not end in (一)");
    return 0;
}

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

static int check_quantities(const speech_document *document) {
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

static int check_tokens(const speech_document *document, uint32_t *starts, uint32_t capacity, uint32_t *count) {
    /* A row with room for what a later version may add: the library of today fills it with zeros. */
    struct wide_token {
        speech_token token;
        uint64_t later;
    } row;
    uint32_t at = 0, got = 0;
    *count = speech_document_token_count(document);
    if (*count == 0 || *count > capacity) return fail("no tokens, or absurdly many");
    for (uint32_t i = 0; i < *count; i++) {
        row.later = UINT64_MAX;
        speech_status status = speech_document_tokens(document, i, &row.token, sizeof row, 1, &got);
        if (status != SPEECH_OK) return fail_status("tokens", status);
        if (got != 1) return fail("tokens end before their count");
        if (row.later != 0) return fail("the end of a larger row is not zero");
        if (row.token.start != at || row.token.end <= at) return fail("tokens leave a gap or overlap");
        if (strlen(speech_token_kind_name(row.token.kind)) == 0) return fail("a kind of token has no name");
        if (row.token.tag && strlen(speech_token_tag_name(row.token.tag)) == 0) return fail("a tag has no name");
        starts[i] = row.token.start;
        at = row.token.end;
    }
    if (at != sample_length) return fail("the last token does not end with the text");
    return 0;
}

static int check_sentences_and_elements(const speech_document *document) {
    speech_sentence sentence;
    speech_element elements[32];
    uint32_t got = 0, greetings = 0;
    speech_status status = speech_document_sentences(document, 0, &sentence, sizeof sentence, 1, &got);
    if (status != SPEECH_OK) return fail_status("sentences", status);
    if (speech_document_sentence_count(document) == 0 || got != 1) return fail("no sentences");
    if (sentence.start >= sentence.end) return fail("a sentence is empty");
    status = speech_document_elements(document, 0, elements, sizeof elements[0], 32, &got);
    if (status != SPEECH_OK) return fail_status("elements", status);
    if (got != speech_document_element_count(document)) return fail("not all elements were copied");
    for (uint32_t i = 0; i < got; i++) {
        if (strlen(speech_element_kind_name(elements[i].kind)) == 0) return fail("a kind of element has no name");
        if (elements[i].kind == SPEECH_ELEMENT_SALUTATION) greetings++;
    }
    if (greetings != 1) return fail("同志们： is not the one salutation");
    return 0;
}

static int check_positions(const speech_document *document, const uint32_t *offsets, uint32_t count) {
    enum { capacity = 512 };
    speech_position positions[capacity];
    uint32_t places[capacity];
    if (count > capacity) return fail("more tokens than this program reckons with");
    speech_status status = speech_document_positions(document, offsets, count, positions, sizeof positions[0]);
    if (status != SPEECH_OK) return fail_status("positions", status);
    if (positions[0].line != 1 || positions[0].column != 1) return fail("the text does not start at 1:1");
    for (uint32_t unit = SPEECH_UNIT_CODE_POINT; unit <= SPEECH_UNIT_SOURCE; unit++) {
        for (uint32_t i = 0; i < count; i++) {
            places[i] = unit == SPEECH_UNIT_CODE_POINT ? positions[i].code_point
                        : unit == SPEECH_UNIT_UTF_16   ? positions[i].utf16
                                                       : positions[i].source;
        }
        status = speech_document_offsets(document, unit, places, count, places);
        if (status != SPEECH_OK) return fail_status("offsets", status);
        if (memcmp(places, offsets, count * sizeof places[0]) != 0) return fail("offsets do not come back");
    }
    places[0] = (uint32_t)sample_length + 1;
    status = speech_document_positions(document, places, 1, positions, sizeof positions[0]);
    if (status != SPEECH_ERROR_OFFSET || positions[0].line != 0) return fail("an offset past the end was not refused");
    return 0;
}

static int check_refusals(const speech_document *document) {
    speech_heading row;
    uint32_t got = 1;
    if (speech_document_headings(document, 0, &row, 8, 1, &got) != SPEECH_ERROR_STRUCT_OLD || got != 0)
        return fail("a row that is too short was not refused");
    got = 1;
    if (speech_document_headings(document, 0, &row, sizeof row - 1, 1, &got) != SPEECH_ERROR_STRUCT_SIZE || got != 0)
        return fail("a row size that is no multiple of 8 was not refused");
    if (speech_document_headings(document, 0, NULL, sizeof row, 1, &got) != SPEECH_ERROR_ARGUMENT)
        return fail("a NULL for rows was not refused");
    return 0;
}

static int check_document(const speech_document *document) {
    uint32_t starts[512];
    uint32_t count = 0;
    if (check_facts(document) != 0) return 1;
    if (check_outline(document) != 0) return 1;
    if (check_quantities(document) != 0) return 1;
    if (check_tokens(document, starts, 512, &count) != 0) return 1;
    if (check_sentences_and_elements(document) != 0) return 1;
    if (check_positions(document, starts, count) != 0) return 1;
    return check_refusals(document);
}

/* Strict reading, where an error has a place; then the same bytes with that place as a diagnostic. */
static int check_bad_bytes(speech_config *config) {
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

static int check_limit_and_cancel(speech_config *config) {
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
static int check_categories(speech_config *config) {
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
static int check_notice(speech_config *config) {
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

/* A word of the caller's own is one token; a line that is no word is refused, with its place. */
static int check_words(speech_config *config) {
    static const char words[] = "青川江特别合作区\n", wrong[] = "改革\n开放\t41\n", text[] = "青川江特别合作区成立";
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_error error = {.size = sizeof error};
    speech_token row;
    uint32_t got = 0;
    if (speech_config_add_words(config, wrong, sizeof wrong - 1, &error) != SPEECH_ERROR_ARGUMENT ||
        error.position != strlen("改革\n"))
        return fail("a line that is no word was not refused where it stands");
    speech_status status = speech_config_add_words(config, words, sizeof words - 1, NULL);
    if (status == SPEECH_OK) status = speech_parser_create(config, &parser, NULL);
    if (status == SPEECH_OK) status = speech_parse(parser, text, sizeof text - 1, &document, NULL);
    speech_parser_destroy(parser);
    if (status == SPEECH_OK) status = speech_document_tokens(document, 0, &row, sizeof row, 1, &got);
    if (status != SPEECH_OK || got != 1) return fail_status("parse with words", status);
    speech_document_destroy(document);
    return row.end == strlen("青川江特别合作区") ? 0 : fail("a word that was added is not one token");
}

/* The library's own lexicon can be asked for; what is none is refused, with its place. */
static int check_lexicon(speech_config *config) {
    static const uint64_t none[32] = {1};
    speech_error error = {.size = sizeof error};
    if (speech_config_set_lexicon(config, none, sizeof none, &error) != SPEECH_ERROR_LEXICON || error.position != 0)
        return fail("bytes that are no lexicon were not refused");
    if (speech_config_set_lexicon(config, NULL, 0, NULL) != SPEECH_OK) return fail("no lexicon was refused");
    if (speech_config_set_lexicon_file(config, "/nonexistent", &error) != SPEECH_ERROR_FILE)
        return fail("a file that there is not was not refused");
    return speech_config_set_lexicon_file(config, NULL, NULL) == SPEECH_OK ? 0 : fail("no file was refused");
}

static int check_all(const speech_allocator *allocator) {
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_error error = {.size = sizeof error};
    speech_status status = speech_config_create(allocator, &config);
    if (status != SPEECH_OK) return fail_status("create a config", status);
    if (speech_config_set_layers(config, UINT32_C(1) << 31) != SPEECH_ERROR_ARGUMENT)
        return fail("an unknown layer was not refused");
    if (speech_config_set_layers(config, SPEECH_LAYER_ALL) != SPEECH_OK) return fail("the layers were refused");
    if (speech_config_set_encoding(config, SPEECH_ENCODING_UTF_8) != SPEECH_OK) return fail("UTF-8 was refused");
    if (speech_config_set_standard(config, SPEECH_STANDARD_WHOLE) != SPEECH_OK) return fail("whole was refused");
    status = speech_parser_create(config, &parser, &error);
    if (status != SPEECH_OK) return fail_status(error.text, status);
    status = speech_parse(parser, sample, sample_length, &document, &error);
    if (status != SPEECH_OK) return fail_status(error.text, status);
    /* the document has a hold of its own on the parser */
    speech_parser_destroy(parser);
    if (check_document(document) != 0) return 1;
    status = speech_document_reset(document, NULL, 0, &error);
    if (status != SPEECH_OK) return fail_status("reset to an empty text", status);
    if (speech_document_token_count(document) != 0) return fail("an empty text has tokens");
    status = speech_document_reset(document, sample, sample_length, NULL);
    if (status != SPEECH_OK) return fail_status("reset to the sample", status);
    if (check_document(document) != 0) return 1;
    speech_document_destroy(document);
    if (check_bad_bytes(config) != 0) return 1;
    if (check_categories(config) != 0) return 1;
    if (check_notice(config) != 0) return 1;
    if (check_words(config) != 0) return 1;
    if (check_lexicon(config) != 0) return 1;
    if (check_limit_and_cancel(config) != 0) return 1;
    speech_config_destroy(config);
    return 0;
}

int main(void) {
    ledger book = {0, 0};
    speech_allocator allocator = {
        .size = sizeof allocator,
        .context = &book,
        .allocate = ledger_allocate,
        .reallocate = ledger_reallocate,
        .release = ledger_release,
    };
    if (check_versions() != 0) return 1;
    if (check_null() != 0) return 1;
    if (check_all(NULL) != 0) return 1;
    if (check_all(&allocator) != 0) return 1;
    if (book.taken == 0) return fail("the allocator was not asked");
    if (book.taken != book.returned) return fail("not all memory came back");
    puts("consumer: ok");
    return 0;
}
