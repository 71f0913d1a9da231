#include "text/view.h"

#include "base/utf8.h"
#include "data/fold.h"
#include "text/page.h"
#include "text/pinyin.h"
#include "text/wrap.h"

#include <string.h>

enum { ADVANCE_BYTES = 1 << 19 };

/* The gap bit for a fold that is not seen. */
static const uint8_t gap_of[FOLD_FIRST_CODE] = {
    [FOLD_NOISE] = GAP_NOISE,
    [FOLD_BLANK] = GAP_BLANK,
    [FOLD_WIDE] = GAP_BLANK | GAP_WIDE,
    [FOLD_LINE] = GAP_LINE,
};

/* Where the build stands: the next byte, the next character, the gap collected in front of it. */
struct builder {
    struct view *view;
    struct context *context;
    uint32_t at;
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
    if (builder->strict) return SPEECH_ERROR_ENCODING;
    builder->gap |= GAP_NOISE;
    builder->view->bad++;
    return context_report(builder->context, SPEECH_DIAGNOSTIC_BAD_BYTES, builder->at, builder->at + size,
                          "These bytes are not UTF-8.");
}

static inline void put(struct builder *builder, uint32_t code) {
    struct view *view = builder->view;
    view->code[builder->count] = (uint16_t)code;
    view->offset[builder->count] = builder->at;
    view->gap[builder->count] = (uint8_t)builder->gap;
    builder->gap = 0;
    builder->count++;
}

/* Takes whatever stands at builder->at. */
static speech_status take_other(struct builder *builder) {
    struct view *view = builder->view;
    uint32_t size;
    uint32_t code_point = utf8_decode(view->text + builder->at, view->length - builder->at, &size);
    if (code_point == UTF8_BAD) {
        speech_status status = take_bad(builder, size);
        if (status == SPEECH_OK) builder->at += size;
        return status;
    }
    uint32_t fold = code_point < 0x10000 ? fold_table[code_point] : FOLD_OTHER;
    if (fold < FOLD_FIRST_CODE) {
        int after_cr = code_point == '\n' && builder->at > 0 && view->text[builder->at - 1] == '\r';
        builder->gap = widen(builder->gap, gap_of[fold], after_cr);
    } else {
        uint32_t pinyin = fold == '(' && builder->gap == 0 ? pinyin_length(view, builder->count, builder->at) : 0;
        if (pinyin) {
            builder->gap |= GAP_PINYIN;
            view->pinyin++;
            size = pinyin;
        } else {
            put(builder, fold);
        }
    }
    builder->at += size;
    return SPEECH_OK;
}

/* The character of one or three bytes that begins at `at`, folded, and its size; or a code below FOLD_FIRST_CODE
 * for what needs a closer look. Three bytes must be there. Lead bytes E0 and ED do not allow every continuation. */
static inline uint32_t fold_common(const uint8_t *at, uint32_t *size) {
    uint32_t lead = at[0], second = at[1] ^ 0x80u, third = at[2] ^ 0x80u;
    if (lead > 0xE0) {
        *size = 3;
        if (lead > 0xEF || lead == 0xED || (second | third) > 0x3F) return 0;
        return fold_table[(lead & 0xF) << 12 | second << 6 | third];
    }
    *size = 1;
    return lead < 0x80 ? fold_table[lead] : 0;
}

/* Takes characters of one and three bytes, for as long as there are any that are seen: nearly all of a Chinese
 * text. Works on copies of all that the loop needs, since stores of bytes would make the compiler load it anew each
 * time. */
static void take_run(struct builder *builder, uint32_t stop) {
    const uint8_t *text = builder->view->text, *at = text + builder->at;
    const uint8_t *end = text + (builder->view->length - stop < 2 ? builder->view->length : stop + 2);
    uint16_t *code = builder->view->code + builder->count;
    uint32_t *offset = builder->view->offset + builder->count;
    uint8_t *gap = builder->view->gap + builder->count, pending = (uint8_t)builder->gap;
    while (end - at >= 3) {
        uint32_t size, fold = fold_common(at, &size);
        if (fold < FOLD_FIRST_CODE || fold == '(') break;
        *code++ = (uint16_t)fold;
        *offset++ = (uint32_t)(at - text);
        *gap++ = pending;
        pending = 0;
        at += size;
    }
    builder->count = (uint32_t)(code - builder->view->code);
    builder->at = (uint32_t)(at - text);
    builder->gap = pending;
}

/* Takes bytes up to `stop` or a little further. */
static speech_status take_until(struct builder *builder, uint32_t stop) {
    while (builder->at < stop) {
        take_run(builder, stop);
        if (builder->at >= stop) break;
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

speech_status view_build(struct view *view, struct context *context, const uint8_t *text, uint32_t length, int strict,
                         uint32_t *bad_at) {
    *bad_at = 0;
    speech_status status = make_room(view, context->memory, utf8_count(text, length));
    if (status != SPEECH_OK) return status;
    view->text = text;
    view->length = length;
    view->count = 0;
    view->bad = view->pinyin = 0;
    view->pages.count = 0;
    struct builder builder = {.view = view, .context = context, .strict = strict};
    while (status == SPEECH_OK && builder.at < length) {
        uint32_t before = builder.at;
        uint32_t stop = length - before > ADVANCE_BYTES ? before + ADVANCE_BYTES : length;
        status = take_until(&builder, stop);
        if (status == SPEECH_OK) status = context_advance(context, builder.at - before);
    }
    *bad_at = builder.at;
    if (status != SPEECH_OK) return status;
    finish(&builder);
    return wrap_mark(view) ? page_hide(view, context->memory) : SPEECH_OK;
}

uint32_t view_end(const struct view *view, uint32_t index) {
    if (view->gap[index + 1] == 0) return view->offset[index + 1];
    uint32_t size, end = view->offset[index];
    utf8_decode(view->text + end, view->length - end, &size);
    end += size;
    if (view->gap[index + 1] & GAP_PINYIN) {
        uint32_t next = pinyin_length(view, index + 1, end);
        end += next;
    }
    return end;
}

uint32_t view_span_end(const struct view *view, uint32_t first, uint32_t end) {
    return end > first ? view_end(view, end - 1) : view->offset[first];
}

uint32_t view_find(const struct view *view, uint32_t offset) {
    uint32_t low = 0, high = view->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (view->offset[middle] < offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void view_free(struct view *view, struct memory *memory) {
    memory_release(memory, view->code, view->capacity * sizeof *view->code);
    memory_release(memory, view->offset, view->capacity * sizeof *view->offset);
    memory_release(memory, view->gap, view->capacity * sizeof *view->gap);
    array_free(&view->pages, memory, sizeof(struct page));
    *view = (struct view){0};
}
