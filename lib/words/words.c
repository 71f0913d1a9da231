#include "words/words.h"

#include "words/reader.h"

#include <speech/quantity.h>

static speech_status read_all(struct reader *reader, const struct array *quantities, int names_quantity) {
    const struct view *view = reader->tiling.view;
    const speech_quantity *rows = quantities->items;
    uint32_t at = 0;
    for (uint32_t i = 0; i < quantities->count && !reader->tiling.full; i++) {
        if (at > 0 && rows[i].start <= view->offset[at - 1]) continue;
        uint32_t first = view_find_from(view, at, rows[i].start), end = view_find_from(view, first, rows[i].end);
        if (end <= first) continue;
        speech_status status = reader_cut_text(reader, at, first);
        if (status == SPEECH_OK)
            status = reader_cut_quantity(reader, first, end, &rows[i], names_quantity ? i : SPEECH_NONE);
        if (status != SPEECH_OK) return status;
        at = end;
    }
    speech_status status = reader_cut_text(reader, at, view->count);
    if (status == SPEECH_OK) status = tiling_finish(&reader->tiling);
    return status == SPEECH_OK ? context_advance(reader->tiling.context, view->length - reader->advanced) : status;
}

speech_status words_read(struct array *tokens, const struct segmenter *segmenter, struct words_wish wish,
                         const struct array *quantities, const struct view *view, struct context *context) {
    struct reader reader;
    reader.tiling = (struct tiling){.tokens = tokens, .view = view, .context = context};
    reader.standard = wish.standard;
    reader.advanced = 0;
    reader.breaks = 0;
    reader.mark = SPEECH_NONE;
    segmenter_open(segmenter, &reader.lattice, wish.standard);
    lattice_start(&reader.lattice, view->code, view->count);
    return read_all(&reader, quantities, wish.names_quantity);
}
