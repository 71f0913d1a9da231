#include "quantity/quantity.h"

#include "quantity/calendar.h"
#include "quantity/clause.h"
#include "quantity/damage.h"
#include "quantity/ordinal.h"
#include "quantity/plain.h"
#include "quantity/proportion.h"
#include "quantity/reject.h"
#include "quantity/relative.h"
#include "quantity/row.h"
#include "quantity/sign.h"
#include "quantity/surround.h"

#include <string.h>

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
    if (next == '.' && numeral_index[view->code[end + 1]]) next = view->code[run_end(view, end + 1)]; /* 2.31:1 */
    return next == u'分' || next == ':' || next == '/' || next == u'又' || last == u'半' || view->code[at] == u'半' ||
           (at > 0 && view->code[at - 1] == u'翻') || end - at == LONGEST_RUN;
}

/* Whether a date may begin with them: a word of the calendar, a mark of a numeric date, or a plan (十三五). */
static int may_be_date(const struct view *view, uint32_t at, uint32_t end) {
    uint16_t next = view->code[end];
    if (trie_may_begin(&calendar_trie, next)) return 1;
    if (next == '.' || next == '/') return end - at == 4;
    if (mark_of(next)->joins) return numeral_index[view->code[end + 1]]; /* 4、5月份 */
    int plan = view->code[end - 1] == u'五' && end - at > 1;
    return next == ':' || plan || end - at == LONGEST_RUN;
}

/* Whether the text is nothing but the numeral at `at`: 一点一 is a number there, elsewhere 一点 is a word. */
static int is_whole_numeral(const struct view *view, uint32_t at) {
    struct numeral numeral;
    uint32_t end;
    return at <= 1 && numeral_read(view, at, &numeral, &end) && reject_is_whole_text(view, at, end);
}

/* Whether the numeral at `at` and its unit go on behind the word that ends at `word_end`: 三公里 is no 三公, 一分钟 no 一分. */
static int outlives_word(const struct view *view, uint32_t at, uint32_t word_end) {
    struct numeral numeral;
    struct unit unit;
    uint32_t end;
    if (!numeral_read(view, at, &numeral, &end)) return 0;
    return unit_match(view, end, &numeral, &unit) && unit.row && unit.end > word_end;
}

/* Whether the numeral at `at` is part of a word; then the reading is a candidate. */
static int is_word(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    uint32_t first, end = *skip;
    if (!reject_word(view, at, &first, skip)) return 0;
    if (is_whole_numeral(view, at) || (first == at && outlives_word(view, at, *skip))) {
        *skip = end;
        return 0;
    }
    candidate_set(reading, SPEECH_CATEGORY_IDIOM, first, *skip);
    return 1;
}

/* Reads whatever begins at `at`, from the most to the least specific. Gives 0, with *skip, where nothing does. */
static int read_at(const struct view *view, uint32_t at, struct reading *reading, uint32_t *skip) {
    *skip = at + 1;
    reading->category = 0;
    if (numeral_class_of(view->code[at])->class == NUMERAL_ORDINAL) {
        if (may_be_date(view, at, run_end(view, at)) && calendar_read(view, at, reading)) return 1;
        return ordinal_read(view, at, reading, skip);
    }
    /* 上半年 is no half year: words with 半 come before halves. */
    int half = numeral_class_of(view->code[at])->class == NUMERAL_HALF;
    if (half && is_word(view, at, reading, skip)) return 0;
    uint32_t end = run_end(view, at);
    int time = view->code[end] == ':' && calendar_is_time(view, at);
    if (!time && may_be_proportion(view, at, end) && proportion_read(view, at, reading)) return 1;
    if (may_be_date(view, at, end) && calendar_read(view, at, reading)) {
        /* 2017-07 in 豫B2017-07 is part of a code; a date in characters never is. */
        struct numeral numeral = {.first = at, .style = view->code[at] > 0x80 ? STYLE_CHINESE : STYLE_ARABIC};
        if (reading->placeholder || !reject_code(view, &numeral, reading->end, skip)) return 1;
        candidate_set(reading, SPEECH_CATEGORY_NAME, reject_code_start(view, at), *skip);
        return 0;
    }
    if (is_word(view, at, reading, skip)) return 0;
    return plain_read(view, at, reading, skip);
}

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

/* Whether what follows a character of that class at `at` leaves no quantity: 数 is none before anything but 十 百 千 万 亿 (数据, by
 * far the most frequent), 正 only before a word of the calendar. Words with such characters are of use to who asks for them. */
static int leads_nowhere(const struct scan *scan, uint32_t at) {
    uint32_t class = numeral_class_of(scan->writer.view->code[at])->class;
    uint16_t next = scan->writer.view->code[at + 1];
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
    /* Only rows look at offsets, here and there in a large array: asked for now, they are there when the row is written. */
    __builtin_prefetch(scan->writer.view->offset + scan->at + 2);
    if (!ordinal_continue(scan->writer.view, &scan->surround.previous, scan->at, &reading) &&
        !read_at(scan->writer.view, scan->at, &reading, &skip)) {
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
    ordinal_adjust(scan->writer.view, previous->kind ? previous : NULL, &reading);
    sign_read(scan->writer.view, previous->kind ? previous->end : 0, &reading);
    surround_read(&scan->surround, scan->writer.view, &reading);
    scan->at = reading.end;
    if (scan->surround.shared)
        row_bound(ARRAY_AT(speech_quantity, scan->writer.rows, scan->writer.rows->count - 1), reading.bound);
    speech_status status = row_write(&scan->writer, &reading);
    return status == SPEECH_OK && scan->rows.blanks && !scan->writer.full ? note_blanks(scan, &reading) : status;
}

static inline uint32_t in_sieve(uint16_t code) {
    return numeral_sieve[code % INDEX_SIEVE];
}

/* A bit for each of four characters that the sieve holds back. */
static inline uint32_t four_in_sieve(const uint16_t *code) {
    return in_sieve(code[0]) | in_sieve(code[1]) << 1 | in_sieve(code[2]) << 2 | in_sieve(code[3]) << 3;
}

/* The next character at or behind `at` that may begin a quantity; for none `stop`, or `at` if it lies behind that. Most
 * characters fall through the sieve. */
static uint32_t next_trigger(const uint16_t *codes, uint32_t at, uint32_t stop) {
    const uint16_t *code = codes + at, *end = codes + stop;
    while (code < end) {
        while (end - code >= 4 && !(in_sieve(code[0]) | in_sieve(code[1]) | in_sieve(code[2]) | in_sieve(code[3])))
            code += 4;
        if (code >= end) break;
        if (end - code >= 4) code += __builtin_ctz(four_in_sieve(code));
        if (numeral_class_of(*code)->trigger) return (uint32_t)(code - codes);
        code++;
    }
    return (uint32_t)(code - codes);
}

static speech_status scan_until(struct scan *scan, uint32_t stop) {
    while (!scan->writer.full && (scan->at = next_trigger(scan->writer.view->code, scan->at, stop)) < stop) {
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

speech_status quantity_read_all(const struct quantity_rows *rows, const struct candidate_wish *wish,
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

speech_status quantity_read(struct array *quantities, const struct view *view, struct context *context) {
    return quantity_read_all(&(struct quantity_rows){.quantities = quantities}, NULL, view, context);
}

speech_status quantity_find_date(const struct view *view, uint32_t first, uint32_t end, struct context *context,
                                 speech_string *value) {
    struct reading reading;
    uint32_t skip;
    *value = (speech_string){0};
    for (uint32_t at = first; (at = next_trigger(view->code, at, end)) < end; at = skip) {
        if (!read_at(view, at, &reading, &skip)) continue;
        skip = reading.end;
        if (reading.kind != SPEECH_KIND_DATE || reading.date[0] == '\0' ||
            damage_around(view, reading.first, reading.end))
            continue;
        return pool_add(context->pool, context->memory, reading.date, (uint32_t)strlen(reading.date), value);
    }
    return SPEECH_OK;
}
