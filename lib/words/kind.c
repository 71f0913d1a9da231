#include "words/kind.h"

#include "base/utf8.h"
#include "data/quantity/tables.h"

#include <utf8proc.h>

int is_latin(uint16_t code) {
    if (code < 0x80) return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
    /* Latin-1 Supplement to Latin Extended-B, without its two signs, and Latin Extended Additional. */
    return (code >= 0xC0 && code < 0x250 && code != 0xD7 && code != 0xF7) || (code >= 0x1E00 && code < 0x1F00);
}

int is_numeral(uint16_t code) {
    uint32_t row = numeral_index[code];
    if (row == 0) return 0;
    uint32_t class = numeral_rows[row - 1].class;
    return class >= NUMERAL_DIGIT && class <= NUMERAL_TENS;
}

/* By the general category of the real character, which the view may not show. */
static uint16_t kind_of_character(const struct view *view, uint32_t index) {
    uint32_t size, at = view->offset[index];
    uint32_t code_point = utf8_decode(view->text + at, view->length - at, &size);
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return SPEECH_TOKEN_PUNCTUATION;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO: return SPEECH_TOKEN_SYMBOL;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return SPEECH_TOKEN_NUMBER;
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO: return SPEECH_TOKEN_NOISE;
    default: return SPEECH_TOKEN_WORD;
    }
}

static int all_numerals(const struct view *view, uint32_t first, uint32_t end) {
    while (first < end && is_numeral(view->code[first])) first++;
    return first == end;
}

static int holds_latin(const struct view *view, uint32_t first, uint32_t end) {
    while (first < end && !is_latin(view->code[first])) first++;
    return first < end;
}

uint16_t token_kind(const struct view *view, uint32_t first, uint32_t end) {
    uint16_t code = view->code[first];
    if (is_han(code) && numeral_index[code] == 0) return SPEECH_TOKEN_WORD;
    if (is_punctuation(code)) return SPEECH_TOKEN_PUNCTUATION;
    if (is_han(code) || is_numeral(code))
        return all_numerals(view, first, end) ? SPEECH_TOKEN_NUMBER : SPEECH_TOKEN_WORD;
    if (is_latin(code)) return SPEECH_TOKEN_LATIN;
    if (is_digit(code)) return holds_latin(view, first, end) ? SPEECH_TOKEN_LATIN : SPEECH_TOKEN_NUMBER;
    return kind_of_character(view, first);
}
