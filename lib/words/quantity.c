#include "data/words/tables.h"
#include "words/divide.h"
#include "words/kind.h"
#include "words/reader.h"

/* A quantity being cut into pieces. */
struct pieces {
    struct reader *reader;
    uint32_t first;                    /* where the piece that is not yet closed begins */
    uint32_t number_first, number_end; /* the characters of the number */
    uint32_t quantity;
    int date;
};

/* Makes a token of what is open up to `end`, if anything is; two where the standard parts it: 美 | 元. */
static speech_status close_piece(struct pieces *pieces, uint32_t end) {
    const struct view *view = pieces->reader->tiling.view;
    speech_status status = SPEECH_OK;
    uint32_t start = pieces->first;
    while (status == SPEECH_OK && pieces->first < end) {
        struct tiling_sort sort = {SPEECH_TOKEN_NUMBER, 0, pieces->quantity};
        uint32_t first = pieces->first, word = end;
        if (pieces->date) {
            sort.kind = SPEECH_TOKEN_DATE;
        } else if (first >= pieces->number_end || end <= pieces->number_first) {
            word = divide_word(view, first, end, pieces->reader->standard);
            sort.kind = token_kind(view, first, word);
        } else {
            word = divide_amount(view, first, end);
            if (first > start) sort.kind = token_kind(view, first, word);
        }
        pieces->first = word;
        status = tiling_add(&pieces->reader->tiling, first, word, sort);
    }
    return status;
}

/* What the characters at `at` do to the piece; *used receives how many they are. */
static uint32_t piece_rule(const struct pieces *pieces, uint32_t at, uint32_t end, uint32_t *used) {
    const struct view *view = pieces->reader->tiling.view;
    uint32_t row = trie_longest(&piece_trie, view->code + at, end - at, used);
    if (row == DATA_NONE || (piece_rows[row].dates && !pieces->date)) {
        *used = 1;
        return PIECE_JOIN;
    }
    uint32_t rule = pieces->reader->standard == SPEECH_STANDARD_PKU ? piece_rows[row].pku : piece_rows[row].ud;
    if (rule != PIECE_LINK) return rule;
    int between = at > pieces->first && is_digit(view->code[at - 1]) && is_digit(view->code[at + *used]);
    return between ? PIECE_JOIN : PIECE_APART;
}

/* Cuts the characters [pieces->first, end). */
static speech_status cut_pieces(struct pieces *pieces, uint32_t end) {
    speech_status status = SPEECH_OK;
    for (uint32_t at = pieces->first, used; status == SPEECH_OK && at < end; at += used) {
        uint32_t rule = piece_rule(pieces, at, end, &used);
        if (rule == PIECE_APART) status = close_piece(pieces, at);
        if (rule != PIECE_JOIN && status == SPEECH_OK) status = close_piece(pieces, at + used);
    }
    return status == SPEECH_OK ? close_piece(pieces, end) : status;
}

/* Cuts off a unit that is written in Chinese; 21.52亿 | 元, 3 | 个 | 百分点. */
static speech_status cut_unit(struct pieces *pieces, uint32_t first, uint32_t end) {
    if (first >= end || !is_han(pieces->reader->tiling.view->code[first])) return SPEECH_OK;
    speech_status status = cut_pieces(pieces, first);
    return status == SPEECH_OK ? cut_pieces(pieces, end) : status;
}

/* Cuts a quantity that is no date: what stands before its unit, the unit, what stands behind. */
static speech_status cut_amount(struct pieces *pieces, uint32_t end, const speech_quantity *row) {
    const struct view *view = pieces->reader->tiling.view;
    uint32_t unit = view_find(view, row->unit_start), unit_end = view_find(view, row->unit_end);
    pieces->number_first = view_find(view, row->number_start);
    pieces->number_end = view_find(view, row->number_end);
    speech_status status = SPEECH_OK;
    if (unit >= pieces->first && unit_end <= end) status = cut_unit(pieces, unit, unit_end);
    return status == SPEECH_OK ? cut_pieces(pieces, end) : status;
}

speech_status reader_cut_quantity(struct reader *reader, uint32_t first, uint32_t end, const speech_quantity *row,
                                  uint32_t quantity) {
    int date = row->kind == SPEECH_KIND_DATE;
    if (reader->standard == SPEECH_STANDARD_WHOLE) {
        struct tiling_sort sort = {date ? SPEECH_TOKEN_DATE : SPEECH_TOKEN_QUANTITY, 0, quantity};
        return tiling_add(&reader->tiling, first, end, sort);
    }
    if (divide_keeps(reader->tiling.view, first, end, reader->standard)) {
        struct tiling_sort sort = {SPEECH_TOKEN_WORD, 0, quantity};
        return tiling_add(&reader->tiling, first, end, sort);
    }
    struct pieces pieces = {.reader = reader, .first = first, .quantity = quantity, .date = date};
    return date ? cut_pieces(&pieces, end) : cut_amount(&pieces, end, row);
}
