#include "structure/announce.h"

#include "text/character.h"

enum {
    REACH = 24,       /* characters from the announcement to the list */
    WORD_LONGEST = 2, /* of 方面 */
    FEWEST = 2,
    NUMERAL_LONGEST = 6 /* 一百二十三: 第 before it tells that it counts nothing */
};

/* The number that ends before a character, in Chinese or one digit; 0 for none, and for 第三条. */
static int32_t number_before(const struct view *view, uint32_t low, uint32_t end) {
    int32_t number = 0;
    uint32_t at = end;
    while (at > low && end - at < NUMERAL_LONGEST && sign_is_numeral(sign_role(view->code[at - 1]))) at--;
    if (at > 0 && sign_begins_word(sign_role(view->code[at - 1]))) return 0;
    if (at < end) return marker_read_numeral(view, at, &number) == end ? number : 0;
    if (end < low + 2 || !is_digit(view->code[end - 1])) return 0;
    int role = sign_role(view->code[end - 2]);
    return role == SIGN_DIGIT || sign_begins_word(role) ? 0 : view->code[end - 1] - '0';
}

uint8_t announce_read(const struct view *view, uint32_t first) {
    uint32_t used, low = first > REACH ? first - REACH : 0;
    if (first == 0 || !is_stop(view->code[first - 1])) return 0;
    for (uint32_t at = first - 1; at-- > low && !is_stop(view->code[at]);) {
        if (trie_longest(&announced_trie, view->code + at, WORD_LONGEST, &used) == DATA_NONE) continue;
        int32_t number = number_before(view, low, at);
        if (number >= FEWEST) return (uint8_t)(number <= ANNOUNCE_LARGEST ? number : 0);
    }
    return 0;
}
