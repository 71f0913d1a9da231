#include "quantity/quantity.h"

#include "quantity/calendar.h"
#include "quantity/clause.h"
#include "quantity/damage.h"
#include "quantity/money.h"
#include "quantity/ordinal.h"
#include "quantity/particle.h"
#include "quantity/reader.h"
#include "quantity/relative.h"
#include "quantity/row.h"
#include "quantity/sign.h"
#include "quantity/surround.h"
#include "text/character.h"

#include <string.h>

enum { ADVANCE_CHARACTERS = 1 << 17 };

/* What is kept from one character to the next while a text is read. */
struct scan {
    struct row_writer writer;
    struct quantity_rows rows; /* where the writer's rows go; candidates NULL when none are wanted */
    const struct candidate_wish *wish;
    struct surround surround;
    uint32_t at;
};

/* Keeps a candidate that is asked for. */
static speech_status take_candidate(struct scan *scan, struct reading *reading) {
    if (scan->rows.candidates == NULL || !(reading->category & scan->wish->categories)) return SPEECH_OK;
    int full = 0;
    if (reading->kind == 0) candidate_fill(reading);
    scan->writer.rows = scan->rows.candidates;
    speech_status status = row_write(&scan->writer, reading);
    full = scan->writer.full;
    scan->writer.rows = scan->rows.quantities;
    /* That there is no room for candidates is no reason to leave out quantities. */
    if (full) scan->rows.candidates = NULL;
    scan->writer.full = 0;
    return status;
}

/* Notes the blanks inside of a quantity. */
static speech_status note_blanks(struct scan *scan, const struct reading *reading) {
    const struct view *view = scan->writer.view;
    speech_status status = SPEECH_OK;
    for (uint32_t at = reading->first + 1; at < reading->end && status == SPEECH_OK; at++)
        if (view->gap[at] & (GAP_BLANK | GAP_LINE))
            status = array_push(scan->rows.blanks, scan->writer.context->memory, sizeof at, &at);
    return status;
}

/* Whether a numeral of financial forms stands by itself, as the 陆 of 大陆首部 does: else it goes on with others of its
 * kind, with 万, 零 or a unit of money. */
static int is_formal_alone(const struct view *view, uint32_t at) {
    const struct numeral_row *next = numeral_class_of(view->code[at + 1]);
    if (next->formal || next->class == NUMERAL_BIG || (next->class == NUMERAL_DIGIT && next->value == 0)) return 0;
    /* Where no word can begin before it, it may as well be any number that goes on. */
    int begins = at == sign_length(view, 0, at) || !is_han(view->code[at - 1]);
    uint16_t code = view->code[at + 1];
    if (begins && (numeral_index[code] || particle_of(code) || code == CODE_NONE)) return 0;
    uint32_t used, row = trie_longest(&unit_trie, view->code + at + 1, 3, &used);
    return row == DATA_NONE || unit_rows[row].kind != SPEECH_KIND_MONEY;
}

/* Whether 零 only joins what stands around it: 一年零三个月. */
static int is_joining_zero(const struct scan *scan, uint32_t at) {
    const struct reading *previous = &scan->surround.previous;
    return previous->kind == SPEECH_KIND_DURATION && previous->end == at &&
           numeral_class_of(scan->writer.view->code[at + 1])->class == NUMERAL_DIGIT;
}

/* Whether what follows a character of that class at `at` leaves no quantity: 数 is none before anything but 十 百 千 万 亿
 * (数据, by far the most frequent), 正 only before a word of the calendar. Words with such characters are of use to who
 * asks for them. */
static int leads_nowhere(const struct scan *scan, uint32_t at) {
    const struct numeral_row *row = numeral_class_of(scan->writer.view->code[at]);
    uint32_t class = row->class;
    uint16_t next = scan->writer.view->code[at + 1];
    if (row->formal && is_formal_alone(scan->writer.view, at)) return 1;
    if (class == NUMERAL_DIGIT && row->value == 0 && is_joining_zero(scan, at)) return 1;
    if (scan->rows.candidates) return 0;
    if (class == NUMERAL_LUNAR) return !trie_may_begin(&calendar_trie, next);
    if (class != NUMERAL_SOME) return 0;
    uint32_t follows = numeral_class_of(next)->class;
    return follows != NUMERAL_SMALL && follows != NUMERAL_BIG;
}

static speech_status take(struct scan *scan) {
    struct reading reading;
    uint32_t skip;
    if (leads_nowhere(scan, scan->at)) {
        scan->at++;
        return SPEECH_OK;
    }
    /* Only rows look at offsets, here and there in a large array: asked for now, they are there when the row is
     * written. */
    __builtin_prefetch(scan->writer.view->offset + scan->at + 2);
    if (!ordinal_continue(scan->writer.view, &scan->surround.previous, scan->at, &reading) &&
        !reader_read(scan->writer.view, scan->at, &reading, &skip)) {
        scan->at = skip;
        return reading.category ? take_candidate(scan, &reading) : SPEECH_OK;
    }
    if (reading.damaged || damage_around(scan->writer.view, reading.first, reading.end)) {
        scan->at = reading.end;
        return context_report(scan->writer.context, SPEECH_DIAGNOSTIC_DAMAGED_NUMBER,
                              scan->writer.view->offset[reading.first],
                              view_span_end(scan->writer.view, reading.first, reading.end),
                              "Characters of this number seem to be lost; it is not taken for a quantity.");
    }
    const struct reading *previous = &scan->surround.previous;
    calendar_adjust(scan->writer.view, previous, &reading);
    if (previous->currency) money_adjust(scan->writer.view, previous, &reading);
    ordinal_adjust(scan->writer.view, previous->kind ? previous : NULL, &reading);
    sign_read(scan->writer.view, previous->kind ? previous->end : 0, &reading);
    surround_read(&scan->surround, scan->writer.view, &reading);
    scan->at = reading.end;
    if (scan->surround.shared)
        row_bound(ARRAY_AT(speech_quantity, scan->writer.rows, scan->writer.rows->count - 1), reading.bound);
    speech_status status = row_write(&scan->writer, &reading);
    return status == SPEECH_OK && scan->rows.blanks && !scan->writer.full ? note_blanks(scan, &reading) : status;
}

static speech_status scan_until(struct scan *scan, uint32_t stop) {
    while (!scan->writer.full && (scan->at = reader_next(scan->writer.view->code, scan->at, stop)) < stop) {
        speech_status status = take(scan);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

static speech_status scan_all(struct scan *scan) {
    const struct view *view = scan->writer.view;
    struct context *context = scan->writer.context;
    uint32_t told = 0;
    while (scan->at < view->count && !scan->writer.full) {
        uint32_t rest = view->count - scan->at;
        speech_status status = scan_until(scan, scan->at + (rest < ADVANCE_CHARACTERS ? rest : ADVANCE_CHARACTERS));
        if (status != SPEECH_OK) return status;
        uint32_t byte = view->offset[scan->at < view->count ? scan->at : view->count];
        status = context_advance(context, byte - told);
        if (status != SPEECH_OK) return status;
        told = byte;
    }
    return SPEECH_OK;
}

/* Relative dates begin with no numeral, so they have a pass of their own. */
static speech_status scan_relative(struct scan *scan, struct array *dates) {
    const struct view *view = scan->writer.view;
    scan->writer.rows = dates;
    speech_status status = SPEECH_OK;
    for (uint32_t at = 0, next; at < view->count && status == SPEECH_OK && !scan->writer.full; at = next) {
        struct reading reading;
        if (relative_read(view, at, scan->wish, &reading, &next)) status = row_write(&scan->writer, &reading);
    }
    return status;
}

speech_status quantity_read(const struct quantity_rows *rows, const struct candidate_wish *wish,
                            const struct view *view, struct context *context) {
    struct scan scan = {.writer = {.view = view, .context = context, .rows = rows->quantities}};
    struct array dates = {0};
    scan.rows = *rows;
    scan.wish = wish;
    rows->quantities->count = 0;
    if (rows->candidates) rows->candidates->count = 0;
    if (rows->blanks) rows->blanks->count = 0;
    if (wish == NULL || wish->categories == 0) scan.rows.candidates = NULL;
    speech_status status = scan_all(&scan);
    if (status == SPEECH_OK && scan.rows.candidates && wish->categories & SPEECH_CATEGORY_RELATIVE_DATE) {
        status = scan_relative(&scan, &dates);
        /* 今年上半年 is a date before 上半年 is a word. */
        if (status == SPEECH_OK) status = candidate_merge(&dates, rows->candidates, UINT32_MAX, context->memory);
        if (status == SPEECH_OK) {
            struct array others = *rows->candidates;
            *rows->candidates = dates;
            dates = others;
        }
    }
    array_free(&dates, context->memory, sizeof(speech_quantity));
    array_free(&scan.writer.scratch, context->memory, 1);
    return status;
}

speech_status quantity_find_date(const struct view *view, uint32_t first, uint32_t end, struct context *context,
                                 speech_string *value) {
    struct reading reading;
    uint32_t skip;
    *value = (speech_string){0};
    for (uint32_t at = first; (at = reader_next(view->code, at, end)) < end; at = skip) {
        if (!reader_read(view, at, &reading, &skip)) continue;
        skip = reading.end;
        if (reading.kind != SPEECH_KIND_DATE || reading.date[0] == '\0' ||
            damage_around(view, reading.first, reading.end))
            continue;
        return pool_add(context->pool, context->memory, reading.date, (uint32_t)strlen(reading.date), value);
    }
    return SPEECH_OK;
}
