#include "quantity/clause.h"

/* Bits of the ASCII marks that end a clause, of those below 64. */
static const uint64_t ascii_ends =
    (uint64_t)1 << ';' | (uint64_t)1 << ',' | (uint64_t)1 << ':' | (uint64_t)1 << '!' | (uint64_t)1 << '?';

int clause_ends(uint16_t code) {
    return code < 64 ? (int)(ascii_ends >> code & 1) : code == u'。' || code == u'，';
}

int clause_begins(const struct view *view, uint32_t at) {
    return at == 0 || view->gap[at] & (GAP_LINE | GAP_PARAGRAPH) || clause_ends(view->code[at - 1]);
}

struct clause clause_before(const struct view *view, uint32_t at, uint32_t most) {
    struct clause clause = {.start = at};
    uint32_t low = at > most ? at - most : 0;
    for (; clause.start > low; clause.start--) {
        uint16_t code = view->code[clause.start - 1];
        if (clause_ends(code)) break;
        clause.change |= (uint32_t)trie_may_begin(&change_trie, code);
        clause.basis |= (uint32_t)trie_may_begin(&basis_trie, code);
        clause.per |= (uint32_t)trie_may_begin(&per_trie, code);
        clause.each |= code == u'别';
    }
    return clause;
}
