#include "text/intake.h"

#include "base/utf8.h"
#include "data/fold.h"
#include "text/folio.h"
#include "text/page.h"
#include "text/pinyin.h"
#include "text/run.h"
#include "text/wrap.h"

#include <string.h>

/* BLOCK_BEHIND: bytes that a run may take behind the end of a block, so that it can take four characters that begin
 * before. */
enum { ADVANCE_BYTES = 1 << 19, BLOCK_BEHIND = 11 };

/* The gap bit for a fold that is not seen. */
static const uint8_t gap_of[FOLD_FIRST_CODE] = {
    [FOLD_NOISE] = GAP_NOISE,
    [FOLD_BLANK] = GAP_BLANK,
    [FOLD_WIDE] = GAP_BLANK | GAP_WIDE,
    [FOLD_LINE] = GAP_LINE,
};

/* Where the build stands: the place in the text, the next character, the gap collected in front of it. */
struct builder {
    struct view *view;
    struct context *context;
    struct position_mark mark;
    uint32_t count;
    uint32_t gap;
    int strict;
};

/* New arrays: what is in the old ones is of no use any more. */
static speech_status make_room(struct view *view, struct memory *memory, uint32_t characters) {
    size_t wanted = (size_t)characters + LOOK_AHEAD;
    if (wanted <= view->capacity) return SPEECH_OK;
    view_free(view, memory);
    if (wanted > SIZE_MAX / sizeof *view->offset) return SPEECH_ERROR_MEMORY;
    void *code = NULL, *offset = NULL, *gap = NULL;
    speech_status status = memory_resize(memory, &code, 0, wanted * sizeof *view->code);
    if (status == SPEECH_OK) status = memory_resize(memory, &offset, 0, wanted * sizeof *view->offset);
    if (status == SPEECH_OK) status = memory_resize(memory, &gap, 0, wanted * sizeof *view->gap);
    *view = (struct view){.code = code, .offset = offset, .gap = gap, .capacity = (uint32_t)wanted};
    if (status != SPEECH_OK) view_free(view, memory);
    return status;
}

/* Adds something unseen to the gap: a second blank makes it wide, a second line break an empty line. */
static inline uint32_t widen(uint32_t gap, uint32_t bits, int next_to_line) {
    if (bits & gap & GAP_BLANK) gap |= GAP_WIDE;
    if (bits & gap & GAP_LINE && !next_to_line) gap |= GAP_PARAGRAPH;
    return gap | bits;
}

static speech_status take_bad(struct builder *builder, uint32_t size) {
    uint32_t start = builder->mark.offset;
    if (builder->strict) return SPEECH_ERROR_ENCODING;
    builder->gap |= GAP_NOISE;
    builder->view->bad++;
    position_move(&builder->mark, &builder->view->positions, UTF8_BAD, size);
    return context_report(builder->context, SPEECH_DIAGNOSTIC_BAD_BYTES, start, start + size,
                          "These bytes are not UTF-8.");
}

/* Remembers the next character if there is a break before it. There is room, see take_all(). */
static inline void note_break(struct builder *builder) {
    struct array *breaks = &builder->view->breaks;
    ARRAY_ITEMS(uint32_t, breaks)[breaks->count] = builder->count;
    breaks->count += (builder->gap & (GAP_BLANK | GAP_LINE)) != 0 && builder->count > 0;
}

static void put(struct builder *builder, uint32_t code) {
    struct view *view = builder->view;
    note_break(builder);
    view->code[builder->count] = (uint16_t)code;
    view->offset[builder->count] = builder->mark.offset;
    view->gap[builder->count] = (uint8_t)builder->gap;
    builder->gap = 0;
    builder->count++;
}

/* Takes the pinyin that begins with the bracket at the mark, and gives whether there was any. */
static int take_pinyin(struct builder *builder) {
    struct view *view = builder->view;
    struct position_mark *mark = &builder->mark;
    if (builder->gap || builder->count == 0) return 0;
    uint16_t character = view->code[builder->count - 1];
    struct pinyin pinyin = pinyin_find(view->text, view->length, mark->offset, character);
    if (pinyin.length == 0) return 0;
    builder->gap = GAP_PINYIN;
    view->pinyin++;
    if (pinyin.gaps == 0) {
        position_pass(mark, pinyin.characters, pinyin.length);
    } else {
        for (uint32_t end = mark->offset + pinyin.length; mark->offset < end;) position_step(mark, &view->positions);
    }
    return 1;
}

/* Takes whatever stands at the mark. */
static speech_status take_other(struct builder *builder) {
    struct view *view = builder->view;
    uint32_t size = 1, start = builder->mark.offset, code_point = view->text[start];
    if (code_point >= 0x80) code_point = utf8_decode(view->text + start, view->length - start, &size);
    if (code_point == UTF8_BAD) return take_bad(builder, size);
    uint32_t fold = code_point < 0x10000 ? fold_table[code_point] : FOLD_OTHER;
    if (fold < FOLD_FIRST_CODE) {
        int after_cr = code_point == '\n' && start > 0 && view->text[start - 1] == '\r';
        builder->gap = widen(builder->gap, gap_of[fold], after_cr);
    } else {
        if (fold == '(' && take_pinyin(builder)) return SPEECH_OK;
        put(builder, fold);
    }
    position_move(&builder->mark, &view->positions, code_point, size);
    return SPEECH_OK;
}

/* Takes characters that are seen as they stand, up to `stop` or a little further. */
static void take_run(struct builder *builder, uint32_t stop) {
    struct view *view = builder->view;
    uint32_t start = builder->mark.offset;
    struct run run = {
        .text = view->text,
        .at = start,
        .end = view->length - stop < BLOCK_BEHIND ? view->length : stop + BLOCK_BEHIND,
        .code = view->code + builder->count,
        .offset = view->offset + builder->count,
        .gap = view->gap + builder->count,
    };
    uint32_t count = run_take(&run);
    if (count == 0) return;
    note_break(builder);
    view->gap[builder->count] = (uint8_t)builder->gap;
    builder->gap = 0;
    builder->count += count;
    position_pass(&builder->mark, count, run.at - start);
}

/* Takes bytes up to `stop` or a little further. */
static speech_status take_until(struct builder *builder, uint32_t stop) {
    while (builder->mark.offset < stop) {
        take_run(builder, stop);
        if (builder->mark.offset >= stop) break;
        speech_status status = take_other(builder);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

static void finish(struct builder *builder) {
    struct view *view = builder->view;
    view->count = builder->count;
    view->offset[view->count] = view->length;
    view->gap[view->count] = (uint8_t)(builder->gap | GAP_LINE);
    view->gap[0] |= GAP_LINE;
    memset(view->code + view->count, 0, LOOK_AHEAD * sizeof *view->code);
}

/* Goes over the text block by block. */
static speech_status take_all(struct builder *builder) {
    struct view *view = builder->view;
    uint32_t told = 0, at = 0;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && at < view->length) {
        status = array_reserve(&view->breaks, builder->context->memory, sizeof(uint32_t),
                               view->breaks.count + POSITION_BLOCK + BLOCK_BEHIND);
        if (status != SPEECH_OK) return status;
        status = take_until(builder, view->length - at > POSITION_BLOCK ? at + POSITION_BLOCK : view->length);
        if (status == SPEECH_OK) status = positions_note(&view->positions, builder->context->memory, &builder->mark);
        at = builder->mark.offset;
        if (status != SPEECH_OK || (at - told < ADVANCE_BYTES && at < view->length)) continue;
        status = context_advance(builder->context, at - told);
        told = at;
    }
    return status;
}

speech_status intake_read(struct view *view, struct context *context, const uint8_t *text, uint32_t length, int strict,
                          uint32_t *bad_at) {
    *bad_at = 0;
    speech_status status = make_room(view, context->memory, utf8_count(text, length));
    if (status == SPEECH_OK) status = positions_start(&view->positions, context->memory, text, length);
    if (status != SPEECH_OK) return status;
    view->text = text;
    view->length = length;
    view->count = 0;
    view->bad = view->pinyin = 0;
    view->breaks.count = 0;
    view->pages.count = 0;
    struct builder builder = {.view = view, .context = context, .strict = strict};
    status = take_all(&builder);
    *bad_at = builder.mark.offset;
    if (status != SPEECH_OK) return status;
    finish(&builder);
    uint32_t folios;
    status = folio_mark(view, context->memory, &folios);
    if (status != SPEECH_OK) return status;
    return wrap_mark(view) + folios ? page_hide(view, context->memory) : SPEECH_OK;
}
