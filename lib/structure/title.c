#include "structure/title.h"

#include "structure/marker.h"
#include "text/character.h"

#include <string.h>

enum {
    /* Characters of a title at the most; a longer one ends at the last comma before. Longer sentences are text, not
     * title. */
    TITLE_LONGEST = 40,
    PHRASE_LENGTH = 4,     /* of the title's first characters, when the text takes them up again */
    DISCLOSURE_LONGEST = 7 /* characters of 此件依申请公开 */
};

/* 市级示范项目市级示范项目是指…: where the mark between title and text is lost, the text begins where the title's first words come
 * again. Behind a word that joins they belong to the title. `end` where they do not come again; no comma stands before
 * that. */
static uint32_t find_repeat(const struct view *view, uint32_t first, uint32_t end) {
    const uint16_t *code = view->code;
    for (uint32_t at = first + PHRASE_LENGTH; at + PHRASE_LENGTH < end; at++) {
        if (code[at] != code[first] || memcmp(code + at, code + first, PHRASE_LENGTH * sizeof *code) != 0) continue;
        uint32_t used, row = trie_longest_before(&phrase_before_trie, code + at, 1, &used);
        if (row == DATA_NONE) return at;
        return phrase_before_rows[row].begins ? at - used : end;
    }
    return end;
}

/* Whether a mark stands inside a time or a ratio: 11:00, 1:3. */
static int joins_digits(const struct view *view, uint32_t at, uint32_t first) {
    return view->code[at] == ':' && at > first && is_digit(view->code[at - 1]) && is_digit(view->code[at + 1]) &&
           view->gap[at + 1] == 0;
}

/* A point of half width for 。, as text recognition gives it: behind a Chinese character, and before one or the end. */
static int is_point(const struct view *view, uint32_t at, uint32_t first, uint32_t end) {
    return view->code[at] == '.' && at > first && is_han(view->code[at - 1]) &&
           (at + 1 == end || is_han(view->code[at + 1]));
}

/* (此件主动公开) behind the last appendix of a list. */
static int begins_disclosure(const struct view *view, uint32_t at) {
    uint32_t used;
    return trie_longest(&disclosure_trie, view->code + at + 1, DISCLOSURE_LONGEST, &used) != DATA_NONE;
}

struct title title_read(const struct view *view, const struct line *line, uint32_t first, uint32_t limit) {
    uint32_t end = line->end < limit ? line->end : limit, comma = 0, plain = 0, at = first;
    if (end < first) end = first;
    for (; at < end; at++) {
        int role = sign_role(view->code[at]);
        if (sign_is_stop(role) && !joins_digits(view, at, first)) break;
        if (is_point(view, at, first, end)) break;
        if (role == SIGN_OPEN && begins_disclosure(view, at)) break;
        if (role != SIGN_COMMA || at - first > TITLE_LONGEST) continue;
        comma = at;
        if (plain == 0) plain = at;
    }
    if (plain == 0) plain = at - first > TITLE_LONGEST ? first + TITLE_LONGEST : at;
    uint32_t repeat = find_repeat(view, first, plain);
    struct title title = {.first = first, .end = repeat < plain ? repeat : at};
    if (repeat == plain && at - first > TITLE_LONGEST && comma) title.end = comma;
    while (title.end > first && sign_role(view->code[title.end - 1]) == SIGN_COMMA) title.end--; /* 第一是人,第二是物 */
    title.body = is_point(view, title.end, first, end) ? title.end + 1 : title.end;
    while (title.body < limit && title.body < view->count) {
        int role = sign_role(view->code[title.body]);
        if (!sign_parts_clauses(role)) break;
        title.body++;
    }
    return title;
}
