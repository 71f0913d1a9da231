#include "text/loss.h"

#include "base/utf8.h"
#include "data/fold.h"
#include "data/text/tables.h"
#include "text/character.h"

/* REACH: characters looked at. NEAR: so many of them may look sound, since a wrong encoding gives frequent characters
 * too (B1B5, the middle of two characters of GB 2312, is 钡). ENOUGH: one sure sign and another, or two sure ones;
 * measured: before 22,749 quantities and all headings of 168 texts it is reached once, where the encoding is wrong. */
enum { REACH = 8, NEAR = 1, ENOUGH = 3, RARE = 2 };

static int has_bad_bytes(const struct view *view, uint32_t start, uint32_t end) {
    for (uint32_t size; start < end; start += size) {
        uint32_t code_point = utf8_decode(view->text + start, view->length - start, &size);
        if (code_point == UTF8_BAD || code_point == 0xFFFD) return 1;
    }
    return 0;
}

int loss_within(const struct view *view, uint32_t first, uint32_t end) {
    for (uint32_t i = first + 1; i < end; i++)
        if (view->gap[i] & GAP_NOISE && has_bad_bytes(view, view_end(view, i - 1), view->offset[i])) return 1;
    return 0;
}

static int is_rare(uint16_t code) {
    if (!is_han(code)) return 0;
    uint32_t bit = code >= GB2312_FIRST ? (uint32_t)(code - GB2312_FIRST) : 0;
    return code < GB2312_FIRST || !(gb2312_table[bit / 8] >> bit % 8 & 1);
}

/* How much a character says for a wrong encoding. */
static uint32_t weight_of(uint16_t code) {
    uint32_t used, row = trie_longest(&garbled_trie, &code, 1, &used);
    if (row != DATA_NONE) return garbled_rows[row].weight;
    return is_rare(code) ? RARE : 0;
}

/* Whether ?! of ASCII ends with that character: who means it writes it in full width. */
static int is_half_width_pair(const struct view *view, uint32_t index) {
    return view->code[index] == '!' && view->code[index - 1] == '?' && view->text[view->offset[index]] == '!';
}

/* The weight of all characters of [first, end), which touch. */
static uint32_t weight_of_run(const struct view *view, uint32_t first, uint32_t end) {
    uint32_t sum = 0, weight = 0;
    for (uint32_t i = first; i < end; i++) {
        uint32_t before = weight;
        uint16_t code = view->code[i];
        weight = weight_of(code);
        if (code < 0x80 && !before && (i == first || !is_han(view->code[i - 1]))) weight = 0;
        if (i > first && weight && is_half_width_pair(view, i)) weight = RARE;
        sum += weight;
    }
    return sum;
}

int loss_before(const struct view *view, uint32_t index) {
    uint32_t first = index, nearest = REACH;
    while (first > 0 && index - first < REACH && !(view->gap[first] & ~GAP_PINYIN)) {
        uint16_t code = view->code[first - 1];
        uint32_t weight = weight_of(code);
        if (!weight && !is_han(code)) break;
        if (weight && nearest == REACH) nearest = index - first;
        if (!weight && nearest == REACH && index - first >= NEAR) return 0;
        first--;
    }
    return nearest <= NEAR && weight_of_run(view, first, index) >= ENOUGH;
}
