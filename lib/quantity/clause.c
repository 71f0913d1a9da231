#include "quantity/clause.h"

enum { REACH = 30 }; /* so far back a verb may stand from its amount; a set has a bit for each */

int clause_begins(const struct view *view, uint32_t at) {
    return at == 0 || view->gap[at] & (GAP_LINE | GAP_PARAGRAPH) || clause_ends(view->code[at - 1]);
}

struct clause clause_before(const struct view *view, uint32_t place) {
    struct clause clause = {.place = place};
    uint32_t back = 0, most = place < REACH ? place : REACH;
    for (; back < most; back++) {
        uint16_t code = view->code[place - back - 1];
        if (mark_sieve[code % INDEX_SIEVE] && mark_index[code]) {
            if (clause_ends(code)) break;
            clause.marks |= UINT32_C(1) << back;
        }
        clause.change |= (uint32_t)trie_may_begin(&change_trie, code) << back;
        clause.basis |= (uint32_t)trie_may_begin(&basis_trie, code) << back;
        clause.per |= (uint32_t)trie_may_begin(&per_trie, code) << back;
        clause.each |= (uint32_t)trie_may_begin(&each_word_trie, code) << back;
    }
    clause.start = place - back;
    return clause;
}

uint32_t clause_take_end(const struct clause *clause, uint32_t *set, uint32_t end) {
    uint32_t skipped = clause->place - end;
    *set &= skipped < 32 ? UINT32_MAX << skipped : 0;
    if (*set == 0) return 0;
    uint32_t found = clause->place - (uint32_t)__builtin_ctz(*set);
    *set &= *set - 1;
    return found;
}
