#include "text/wrap.h"
#include "words/divide.h"
#include "words/join.h"
#include "words/kind.h"
#include "words/reader.h"

/* The segmenter is given no more than RUN_LIMIT characters at once, so that its memory stays small. Words that end within
 * RUN_MARGIN characters of such a cut are cut again with what follows, so that the cut itself leaves no trace. */
enum { RUN_LIMIT = 4096, RUN_MARGIN = 64, ADVANCE_BYTES = 1 << 18 };

/* Whether a word ends before a character because of the gap there. */
static int parts_words(const struct reader *reader, uint32_t index) {
    const struct view *view = reader->tiling.view;
    if (!(view->gap[index] & WRAP_GAPS)) return 0;
    return !is_han(view->code[index - 1]) || !is_han(view->code[index]) || !wrap_joins(view, index);
}

/* The end of the run of characters that no gap parts. */
static uint32_t run_end(const struct reader *reader, uint32_t first, uint32_t end) {
    if (end - first > RUN_LIMIT) end = first + RUN_LIMIT;
    uint32_t at = first + 1;
    while (at < end && !parts_words(reader, at)) at++;
    return at;
}

/* Cuts a run; *first moves to where it got. A run that goes on behind its end is not cut to the last word. */
static speech_status cut_run(struct reader *reader, uint32_t *first, uint32_t end) {
    const struct view *view = reader->tiling.view;
    uint32_t start = *first, at = start, boundary = 0;
    uint32_t stop = end - start == RUN_LIMIT ? end - RUN_MARGIN : end;
    speech_status status = cutter_start(&reader->cutter, view->code + start, end - start);
    while (status == SPEECH_OK && at < end) {
        while (start + boundary <= at) {
            uint32_t next = cutter_next(&reader->cutter);
            boundary = next ? next : end - start;
        }
        if (start + boundary > stop && at > start) break;
        uint32_t word = join_word(view, at, start + boundary, end, reader->standard);
        word = divide_word(view, at, word, reader->standard);
        status = tiling_add(&reader->tiling, at, word, token_kind(view, at, word), SPEECH_NONE);
        at = word;
    }
    *first = at;
    return status;
}

/* Asks now and then whether to go on. */
static speech_status advance(struct reader *reader) {
    uint32_t work = reader->tiling.at - reader->advanced;
    if (work < ADVANCE_BYTES) return SPEECH_OK;
    reader->advanced = reader->tiling.at;
    return context_advance(reader->tiling.context, work);
}

speech_status reader_cut_text(struct reader *reader, uint32_t first, uint32_t end) {
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && first < end && !reader->tiling.full) {
        status = cut_run(reader, &first, run_end(reader, first, end));
        if (status == SPEECH_OK) status = advance(reader);
    }
    return status;
}
