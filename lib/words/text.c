#include "words/divide.h"
#include "words/join.h"
#include "words/kind.h"
#include "words/name.h"
#include "words/other.h"
#include "words/reader.h"

enum { ADVANCE_BYTES = 1 << 18 };

/* Whether a word ends before a character because of the gap there. */
static int parts_words(const struct view *view, uint32_t index) {
    return !is_han(view->code[index - 1]) || !is_han(view->code[index]) || !view_joins(view, index);
}

/* The end of the run of characters that no gap parts. */
static uint32_t run_end(struct reader *reader, uint32_t first, uint32_t end) {
    const struct view *view = reader->tiling.view;
    const uint32_t *breaks = view->breaks.items;
    uint32_t next = reader->breaks, count = view->breaks.count;
    while (next < count && (breaks[next] <= first || (breaks[next] < end && !parts_words(view, breaks[next])))) next++;
    reader->breaks = next;
    if (next == count || breaks[next] >= end) return end;
    __builtin_prefetch(view->text + view->offset[breaks[next]]); /* what lies between is read when the run is done */
    return breaks[next];
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

/* Makes tokens of words as long as neither a gap nor the standard makes one special; gives the first that is left.
 * Their ends are counted from the character `start`. */
static const struct lattice_word *put_plain(struct tiling *tiling, uint32_t start, const struct lattice_word *word,
                                            const struct lattice_word *last) {
    const uint32_t *offset = tiling->view->offset + start;
    const uint8_t *gap = tiling->view->gap + start;
    struct array *tokens = tiling->tokens;
    uint32_t at = tiling->at, room = tiling->room > tokens->count ? tiling->room - tokens->count : 0;
    if (room == 0) return word; /* there may be no array yet */
    speech_token *rows = ARRAY_ITEMS(speech_token, tokens), *row = rows + tokens->count;
    if ((size_t)(last - word) > room) last = word + room;
    for (; word < last && !(word->divided | gap[word->end]); word++) {
        *row++ = (speech_token){at, offset[word->end], SPEECH_TOKEN_WORD, word->tag, SPEECH_NONE};
        at = offset[word->end];
    }
    tokens->count = (uint32_t)(row - rows);
    tiling->at = at;
    return word;
}

/* Cuts the Chinese characters that begin at *at, and moves *at as far as it came. */
static speech_status cut_chinese(struct reader *reader, uint32_t *at, uint32_t end) {
    struct tiling *tiling = &reader->tiling;
    speech_status status = SPEECH_OK;
    uint32_t found, start = *at, first = start;
    const struct lattice_word *words = lattice_cut(&reader->lattice, start, end, &found), *last = words + found;
    for (const struct lattice_word *word = words; status == SPEECH_OK && word < last; first = start + word++->end) {
        if (tiling->view->offset[first] == tiling->at) word = put_plain(tiling, start, word, last);
        if (word > words) first = start + word[-1].end;
        if (word == last) break;
        struct tiling_sort sort = {SPEECH_TOKEN_WORD, word->tag, SPEECH_NONE};
        uint32_t word_end = start + word->end;
        status =
            word->divided ? put_divided(reader, first, word_end, word->tag) : tiling_add(tiling, first, word_end, sort);
    }
    *at = first;
    if (reader->mark != SPEECH_NONE) name_join(tiling, reader->mark);
    reader->mark = SPEECH_NONE;
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
    speech_status status = tiling_add(&reader->tiling, first, word, sort);
    if (name_goes_on(reader, first)) reader->mark = reader->tiling.tokens->count - 1;
    return status;
}

speech_status reader_cut_text(struct reader *reader, uint32_t first, uint32_t end) {
    const struct view *view = reader->tiling.view;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && first < end && !reader->tiling.full) {
        uint32_t stop = run_end(reader, first, end);
        while (status == SPEECH_OK && first < stop && !reader->tiling.full) {
            if (is_han(view->code[first])) {
                status = cut_chinese(reader, &first, stop);
            } else {
                status = cut_other(reader, &first, stop);
            }
            if (status == SPEECH_OK) status = advance(reader);
        }
    }
    return status;
}
