#include "quantity/clause.h"

int clause_begins(const struct view *view, uint32_t at) {
    return at == 0 || view->gap[at] & (GAP_LINE | GAP_PARAGRAPH) || clause_ends(view->code[at - 1]);
}

struct clause clause_before(const struct view *view, uint32_t place) {
    struct clause clause;
    uint32_t back = 0, all = 0, most = place < CLAUSE_REACH ? place : CLAUSE_REACH;
    for (; back < most; back++) {
        uint16_t code = view->code[place - back - 1];
        uint8_t words = clause_sieve[code % INDEX_SIEVE];
        if (words & CLAUSE_MARK && clause_ends(code)) break;
        clause.words[back] = words;
        all |= words;
    }
    clause.place = place;
    clause.start = place - back;
    clause.all = all;
    return clause;
}
