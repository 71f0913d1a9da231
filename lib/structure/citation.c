#include "structure/citation.h"

enum {
    CITATION_LONGEST = 4,
    UNIT_LONGEST = 2 /* characters of 分编 */
};

/* Whether a blank or line break that means something stands before a character. */
static int is_set_apart(const struct view *view, uint32_t first) {
    return view->gap[first] & (GAP_BLANK | GAP_WIDE | GAP_LINE) && !(view->gap[first] & GAP_WRAP);
}

static int begins_sentence(uint8_t boundary) {
    return boundary == BOUNDARY_STOP || boundary >= BOUNDARY_WIDE;
}

/* Whether a number begins at a character, and another number or a unit of laws stands behind it: 第二款, 第(四)项, 第三、五项,
 * but not 第三人. */
static int counts_unit(const struct view *view, uint32_t at) {
    uint32_t used, first = sign_role(view->code[at]) == SIGN_OPEN ? at + 1 : at, end = first;
    int32_t number;
    while (sign_role(view->code[end]) == SIGN_DIGIT) end++;
    if (end == first) end = marker_read_numeral(view, first, &number);
    if (end == first) return 0;
    if (first > at && sign_role(view->code[end]) == SIGN_CLOSE) end++;
    return sign_role(view->code[end]) == SIGN_PAUSE ||
           trie_longest(&citation_unit_trie, view->code + end, UNIT_LONGEST, &used) != DATA_NONE;
}

int citation_follows(const struct view *view, const struct marker *marker, uint8_t boundary) {
    uint32_t used;
    if (view->gap[marker->end] && (boundary == BOUNDARY_LINE || is_set_apart(view, marker->first))) return 0;
    if (sign_parts_clauses(sign_role(view->code[marker->end - 1]))) return 0;
    uint32_t row = trie_longest(&citation_after_trie, view->code + marker->end, CITATION_LONGEST, &used);
    if (row == DATA_NONE || (citation_after_rows[row].inside && begins_sentence(boundary))) return 0;
    uint32_t end = marker->end + used;
    if (sign_role(view->code[end - 1]) == SIGN_ORDINAL && !counts_unit(view, end)) return 0;
    int role = sign_role(view->code[marker->first]);
    if (!sign_begins_word(role)) return citation_after_rows[row].bracket;
    return citation_after_rows[row].ordinal == 1 || (citation_after_rows[row].ordinal && role == SIGN_ORDINAL);
}

/* Whether the words before a character, which begin at another, are all that stands behind a marker: 一、将第五条修改为. */
static int fill_item(const struct view *view, uint32_t words) {
    return words > 0 && (sign_role(view->code[words - 1]) == SIGN_PAUSE || view->code[words - 1] == '.');
}

int citation_leads(const struct view *view, uint32_t first, uint8_t boundary) {
    uint32_t used, limit = first < CITATION_LONGEST ? first : CITATION_LONGEST;
    if (begins_sentence(boundary) || is_set_apart(view, first)) return 0;
    trie_longest_before(&citation_before_trie, view->code + first, limit, &used);
    /* A title may end with a word that ends like one of them: 数据. */
    if (boundary == BOUNDARY_TITLE) return used > 1 || (used > 0 && fill_item(view, first - used));
    return used > 0;
}
