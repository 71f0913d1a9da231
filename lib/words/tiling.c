#include "words/tiling.h"

#include "base/utf8.h"
#include "data/fold.h"

static speech_status push(struct tiling *tiling, uint32_t end, struct tiling_sort sort) {
    speech_token row = {tiling->at, end, sort.kind, sort.tag, sort.quantity};
    struct context *context = tiling->context;
    struct array *tokens = tiling->tokens;
    tiling->at = end;
    if (tiling->full) return SPEECH_OK;
    speech_status status = context_add_row(context, tokens, sizeof row, &row, row.start, &tiling->full);
    tiling->room = tokens->capacity < context->row_limit ? tokens->capacity : context->row_limit;
    return status;
}

/* The kind of one code point that the view leaves out. */
static uint16_t unseen_kind(uint32_t code_point) {
    if (code_point > 0xFFFF) return SPEECH_TOKEN_NOISE;
    uint16_t fold = fold_table[code_point];
    return fold == FOLD_BLANK || fold == FOLD_WIDE || fold == FOLD_LINE ? SPEECH_TOKEN_SPACE : SPEECH_TOKEN_NOISE;
}

static speech_status cover_gap(struct tiling *tiling, uint32_t end) {
    const uint8_t *text = tiling->view->text;
    struct tiling_sort sort = {.quantity = SPEECH_NONE};
    uint32_t at = tiling->at, size;
    while (at < end) {
        uint16_t kind = unseen_kind(utf8_decode(text + at, end - at, &size));
        if (kind != sort.kind && at > tiling->at) {
            speech_status status = push(tiling, at, sort);
            if (status != SPEECH_OK) return status;
        }
        sort.kind = kind;
        at += size;
    }
    return at > tiling->at ? push(tiling, at, sort) : SPEECH_OK;
}

speech_status tiling_add_any(struct tiling *tiling, uint32_t first, uint32_t end, struct tiling_sort sort) {
    const struct view *view = tiling->view;
    if (view->offset[first] != tiling->at) {
        speech_status status = cover_gap(tiling, view->offset[first]);
        if (status != SPEECH_OK) return status;
    }
    int touches = (view->gap[end] & ~GAP_PINYIN) == 0;
    return push(tiling, touches ? view->offset[end] : view_span_end(view, first, end), sort);
}

speech_status tiling_finish(struct tiling *tiling) {
    return cover_gap(tiling, tiling->view->length);
}
