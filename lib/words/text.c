#include "text/wrap.h"
#include "words/divide.h"
#include "words/join.h"
#include "words/kind.h"
#include "words/reader.h"

enum { ADVANCE_BYTES = 1 << 18 };

/* Whether a word ends before a character because of the gap there. */
static int parts_words(const struct reader *reader, uint32_t index) {
    const struct view *view = reader->tiling.view;
    if (!(view->gap[index] & WRAP_GAPS)) return 0;
    return !is_han(view->code[index - 1]) || !is_han(view->code[index]) || !wrap_joins(view, index);
}

/* The end of the run of characters that no gap parts. */
static uint32_t run_end(const struct reader *reader, uint32_t first, uint32_t end) {
    uint32_t at = first + 1;
    while (at < end && !parts_words(reader, at)) at++;
    return at;
}

/* Asks now and then whether to go on. */
static speech_status advance(struct reader *reader) {
    uint32_t work = reader->tiling.at - reader->advanced;
    if (work < ADVANCE_BYTES) return SPEECH_OK;
    reader->advanced = reader->tiling.at;
    return context_advance(reader->tiling.context, work);
}

/* Cuts a run, which no gap parts. */
static speech_status cut_run(struct reader *reader, uint32_t start, uint32_t end) {
    const struct view *view = reader->tiling.view;
    speech_status status = SPEECH_OK;
    cutter_start(&reader->cutter, view->code + start, end - start);
    for (uint32_t at = start, boundary = start; status == SPEECH_OK && at < end && !reader->tiling.full;) {
        while (boundary <= at) boundary = start + cutter_next(&reader->cutter);
        struct tiling_sort sort = {SPEECH_TOKEN_WORD, reader->cutter.word.tag, SPEECH_NONE};
        uint32_t word = boundary;
        if (!is_han(view->code[at])) word = join_word(view, at, boundary, end, reader->standard);
        if (!is_han(view->code[at]) || reader->cutter.word.divided) {
            word = divide_word(view, at, word, reader->standard);
            sort.kind = token_kind(view, at, word);
            if (word != boundary) sort.tag = reader->cutter.word.tag = 0; /* the entry is that of the whole */
        }
        status = tiling_add(&reader->tiling, at, word, sort);
        at = word;
        if (status == SPEECH_OK) status = advance(reader);
    }
    return status;
}

speech_status reader_cut_text(struct reader *reader, uint32_t first, uint32_t end) {
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && first < end && !reader->tiling.full) {
        uint32_t stop = run_end(reader, first, end);
        status = cut_run(reader, first, stop);
        first = stop;
    }
    return status;
}
