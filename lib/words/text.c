#include "words/divide.h"
#include "words/join.h"
#include "words/kind.h"
#include "words/other.h"
#include "words/reader.h"

enum { ADVANCE_BYTES = 1 << 18 };

/* Whether a word ends before a character because of the gap there. */
static int parts_words(const struct view *view, uint32_t index) {
    return !is_han(view->code[index - 1]) || !is_han(view->code[index]) || !view_joins(view, index);
}

/* The end of the run of characters that no gap parts. Gaps are looked for once, since many runs may lie between two. */
static uint32_t run_end(struct reader *reader, uint32_t first, uint32_t end) {
    const struct view *view = reader->tiling.view;
    if (reader->next_gap <= first) reader->next_gap = view_next_gap(view, first + 1, GAPS_SEEN);
    while (reader->next_gap < end && !parts_words(view, reader->next_gap))
        reader->next_gap = view_next_gap(view, reader->next_gap + 1, GAPS_SEEN);
    return reader->next_gap < end ? reader->next_gap : end;
}

/* Asks now and then whether to go on. */
static speech_status advance(struct reader *reader) {
    uint32_t work = reader->tiling.at - reader->advanced;
    if (work < ADVANCE_BYTES) return SPEECH_OK;
    reader->advanced = reader->tiling.at;
    return context_advance(reader->tiling.context, work);
}

/* Makes tokens of what may be two words by the standard, but for which one entry stands. */
static speech_status put_divided(struct reader *reader, uint32_t first, uint32_t end, uint16_t tag) {
    const struct view *view = reader->tiling.view;
    struct tiling_sort sort = {.tag = tag, .quantity = SPEECH_NONE};
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && first < end) {
        uint32_t word = divide_word(view, first, end, reader->standard);
        sort.kind = token_kind(view, first, word);
        if (word != end) sort.tag = 0; /* the entry is that of the whole */
        status = tiling_add(&reader->tiling, first, word, sort);
        first = word;
    }
    return status;
}

/* Cuts the Chinese characters that begin at *at, and moves *at as far as it came. */
static speech_status cut_chinese(struct reader *reader, uint32_t *at, uint32_t end) {
    speech_status status = SPEECH_OK;
    const struct view *view = reader->tiling.view;
    uint32_t found, start = *at, first = start;
    lattice_look_ahead(&reader->lattice, view->code, start, view->count);
    const struct lattice_word *words = lattice_cut(&reader->lattice, view->code + start, end - start, &found);
    for (uint32_t i = 0; status == SPEECH_OK && i < found; i++) {
        uint32_t word = start + words[i].end;
        if (words[i].divided) {
            status = put_divided(reader, first, word, words[i].tag);
        } else {
            struct tiling_sort sort = {SPEECH_TOKEN_WORD, words[i].tag, SPEECH_NONE};
            status = tiling_add(&reader->tiling, first, word, sort);
        }
        first = word;
    }
    *at = first;
    return status;
}

/* Cuts one word off that begins with another character, and moves *at behind it. */
static speech_status cut_other(struct reader *reader, uint32_t *at, uint32_t end) {
    const struct view *view = reader->tiling.view;
    const struct custom *custom = reader->lattice.custom;
    struct tiling_sort sort = {.quantity = SPEECH_NONE};
    uint32_t first = *at, length = 0, word = first + 1;
    const uint16_t *codes = view->code + first;
    if (custom) length = custom_length(custom, codes, end - first, &sort.tag);
    if (length == 0 && is_punctuation(*codes) && codes[1] != *codes) {
        sort.kind = SPEECH_TOKEN_PUNCTUATION;
    } else {
        if (length == 0) length = other_length(codes, end - first);
        word = join_word(view, first, first + length, end, reader->standard);
        if (word != first + length) sort.tag = 0;
        sort.kind = token_kind(view, first, word);
    }
    *at = word;
    return tiling_add(&reader->tiling, first, word, sort);
}

speech_status reader_cut_text(struct reader *reader, uint32_t first, uint32_t end) {
    const struct view *view = reader->tiling.view;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && first < end && !reader->tiling.full) {
        uint32_t stop = run_end(reader, first, end);
        while (status == SPEECH_OK && first < stop && !reader->tiling.full) {
            status = (is_han(view->code[first]) ? cut_chinese : cut_other)(reader, &first, stop);
            if (status == SPEECH_OK) status = advance(reader);
        }
    }
    return status;
}
