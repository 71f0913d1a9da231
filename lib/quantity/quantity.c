#include "quantity/quantity.h"

#include "quantity/calendar.h"
#include "quantity/ordinal.h"
#include "quantity/plain.h"
#include "quantity/proportion.h"
#include "quantity/reject.h"
#include "quantity/sign.h"
#include "quantity/surround.h"

enum { ADVANCE_CHARACTERS = 1 << 17 };

enum { LONGEST_RUN = 16 };

/* The end of the characters of numbers from `at`, or a little before it in a long run. */
static uint32_t run_end(const struct view *view, uint32_t at) {
    uint32_t end = at + 1;
    while (end - at < LONGEST_RUN && numeral_index[view->code[end]]) end++;
    return end;
}

/* Whether a proportion may begin with the numerals [at, end): a cheap look at what stands around them. */
static int may_be_proportion(const struct view *view, uint32_t at, uint32_t end) {
    uint16_t next = view->code[end], last = view->code[end - 1];
    return next == u'分' || next == ':' || next == '/' || next == u'又' || last == u'半' || view->code[at] == u'半' ||
           (at > 0 && view->code[at - 1] == u'翻') || end - at == LONGEST_RUN;
}

/* Whether a date may begin with them: a word of the calendar, a mark of a numeric date, or a plan (十三五). */
static int may_be_date(const struct view *view, uint32_t at, uint32_t end) {
    uint16_t next = view->code[end];
    if (trie_may_begin(&calendar_trie, next) || trie_may_begin(&calendar_trie, view->code[end - 1])) return 1;
    if (next == '.' || next == '/') return end - at == 4;
    return next == ':' || view->code[end - 1] == u'五' || end - at == LONGEST_RUN;
}

/* Whether the text is nothing but the numeral at `at`: 一点一 is a number there, elsewhere 一点 is a word. */
static int is_whole_numeral(const struct view *view, uint32_t at) {
    struct numeral numeral;
    uint32_t end;
    return at <= 1 && numeral_read(view, at, &numeral, &end) && reject_is_whole_text(view, at, end);
}

/* Reads whatever begins at `at`, from the most to the least specific. Gives 0, with *skip, where nothing does. */
static int read_at(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    *skip = at + 1;
    if (numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL) {
        if (may_be_date(view, at, run_end(view, at)) && calendar_read(view, at, reading)) return 1;
        return ordinal_read(view, at, reading, skip);
    }
    /* 上半年 is no half year: words with 半 come before halves. */
    int half = numeral_class_of(view->code[at])->class == NUMERAL_HALF;
    if (half && reject_word(view, at, skip)) return 0;
    uint32_t end = run_end(view, at);
    if (may_be_proportion(view, at, end) && proportion_read(view, at, reading)) return 1;
    if (may_be_date(view, at, end) && calendar_read(view, at, reading)) {
        /* 2017-07 in 豫B2017-07 is part of a code; a date in characters never is. */
        struct numeral numeral = {.first = at, .style = view->code[at] > 0x80 ? STYLE_CHINESE : STYLE_ARABIC};
        return reading->placeholder || !reject_code(view, &numeral, reading->end, skip);
    }
    if (reject_word(view, at, skip) && !is_whole_numeral(view, at)) return 0;
    return plain_read(view, at, reading, skip);
}

/* What is kept from one character to the next while a text is read. */
struct scan {
    const struct view *view;
    struct context *context;
    struct array *rows;
    struct array scratch; /* char */
    struct surround surround;
    uint32_t at;
    int full;
};

static speech_status take(struct scan *scan) {
    struct reading reading;
    uint32_t skip;
    if (!read_at(scan->view, scan->at, &reading, &skip)) {
        scan->at = skip;
        return SPEECH_OK;
    }
    if (reading.damaged) {
        scan->at = reading.end;
        return context_report(scan->context, SPEECH_DIAGNOSTIC_DAMAGED_NUMBER, scan->view->offset[reading.first],
                              view_span_end(scan->view, reading.first, reading.end),
                              "Characters of this number seem to be lost; it is not taken for a quantity.");
    }
    const struct reading *previous = &scan->surround.previous;
    ordinal_adjust(scan->view, previous->kind ? previous : NULL, &reading);
    sign_read(scan->view, previous->kind ? previous->end : 0, &reading);
    surround_read(&scan->surround, scan->view, &reading);
    scan->at = reading.end;
    if (scan->surround.shared)
        reading_bound_row(ARRAY_AT(speech_quantity, scan->rows, scan->rows->count - 1), reading.bound);
    return reading_emit(&reading, scan->view, scan->context, &scan->scratch, scan->rows, &scan->full);
}

static speech_status scan_until(struct scan *scan, uint32_t stop) {
    const uint16_t *code = scan->view->code;
    while (scan->at < stop && !scan->full) {
        uint8_t row = numeral_index[code[scan->at]];
        if (row == 0 || !numeral_rows[row - 1].trigger) {
            scan->at++;
            continue;
        }
        speech_status status = take(scan);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

speech_status quantity_read(struct array *quantities, const struct view *view, struct context *context) {
    struct scan scan = {.view = view, .context = context, .rows = quantities};
    speech_status status = SPEECH_OK;
    uint32_t told = 0;
    quantities->count = 0;
    while (status == SPEECH_OK && scan.at < view->count && !scan.full) {
        uint32_t rest = view->count - scan.at;
        status = scan_until(&scan, scan.at + (rest < ADVANCE_CHARACTERS ? rest : ADVANCE_CHARACTERS));
        if (status != SPEECH_OK) break;
        uint32_t byte = view->offset[scan.at < view->count ? scan.at : view->count];
        status = context_advance(context, byte - told);
        told = byte;
    }
    array_free(&scan.scratch, context->memory, 1);
    return status;
}
