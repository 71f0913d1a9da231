#include "structure/weigh.h"

enum { GAP_LONGEST = 20 /* numbers missing at the most */ };

static int has_line(const struct candidate *candidate) {
    return candidate->boundary >= BOUNDARY_WIDE;
}

static int is_supported(const struct candidate *candidate) {
    return candidate->flags & (candidate->marker.number == 1 ? CANDIDATE_NEXT : CANDIDATE_PREVIOUS);
}

int32_t weigh_skip(const struct candidate *candidate) {
    static const int32_t costs[] = {[BOUNDARY_BLANK] = COST_SKIP_BLANK,
                                    [BOUNDARY_STOP] = COST_SKIP_STOP,
                                    [BOUNDARY_TITLE] = COST_SKIP_TITLE,
                                    [BOUNDARY_WIDE] = COST_SKIP_WIDE,
                                    [BOUNDARY_LINE] = COST_SKIP_LINE};
    int32_t cost = costs[candidate->boundary];
    if (is_supported(candidate)) cost += COST_SKIP_SUPPORTED;
    if (candidate->flags & CANDIDATE_TITLED) {
        if (candidate_row(candidate)->rank <= MARKER_RANK_CHAPTER) return cost + COST_SKIP_CHAPTER;
        if (candidate->boundary >= BOUNDARY_BLANK) cost += COST_SKIP_TITLED;
    }
    return candidate->flags & CANDIDATE_DECIMAL ? cost / 2 : cost;
}

int32_t weigh_take(const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    int32_t cost = candidate->flags & CANDIDATE_DECIMAL ? COST_DECIMAL : 0;
    if (candidate->boundary == BOUNDARY_NONE) return cost + row->bare;
    if (candidate->boundary == BOUNDARY_COMMA) return cost + row->comma;
    return candidate->boundary == BOUNDARY_BLANK ? cost + row->bare / 2 : cost;
}

int32_t weigh_continue(const struct candidate *item, const struct candidate *candidate) {
    const struct marker_row *row = candidate_row(candidate);
    if (!weigh_joins(row, candidate_row(item)->family)) return COST_NEVER;
    int32_t before = item->marker.number, number = candidate->marker.number, cost = 0;
    if (before == SPEECH_NUMBER_LAST) return COST_NEVER;
    if (number == SPEECH_NUMBER_LAST) return before >= 2 ? 0 : COST_NEVER;
    if (before == 0 && number == 2) before = 1;
    if (number < before || number > before + GAP_LONGEST) return COST_NEVER;
    if (number == before) {
        int next_sub = candidate->marker.sub_number == item->marker.sub_number + 1;
        cost += next_sub && candidate->marker.sub_number ? 0 : COST_REPEAT;
    }
    if (number == before + 2) cost += COST_GAP;
    if (number > before + 2) cost += COST_GAP_MORE;
    if (item->marker.row != candidate->marker.row) cost += COST_MIXED;
    if (has_line(item) != has_line(candidate)) cost += COST_OTHER_PLACE;
    return cost;
}

/* 一、总则 in place of a chapter, and 第一条 below it. */
static int heads_articles(const struct candidate *item, const struct candidate *candidate) {
    return item->flags & CANDIDATE_TITLED && candidate_row(candidate)->rank == MARKER_RANK_ARTICLE;
}

int32_t weigh_nest(const struct candidate *item, const struct candidate *candidate, int same) {
    int32_t cost = !has_line(item) && candidate->boundary == BOUNDARY_LINE ? COST_LINE_IN_INLINE : 0;
    int runs_in = has_line(item) && !has_line(candidate) && candidate->line == item->line;
    if (same) return cost + (runs_in ? COST_NEST_RUN_IN : COST_NEST_SAME);
    int32_t inversion = candidate_row(item)->rank - candidate_row(candidate)->rank;
    if (inversion < 0 || heads_articles(item, candidate)) return cost;
    if (inversion == 0) return cost + COST_NEST_EQUAL;
    return cost + (inversion <= NEST_NEAR ? COST_NEST_NEAR : COST_NEST_INVERTED);
}

int32_t weigh_open(const struct candidate *candidate, int32_t reached) {
    const struct marker_row *row = candidate_row(candidate);
    int32_t number = candidate->marker.number, cost = COST_OPEN;
    int runs_on = row->runs && number == reached + 1;
    if (number == SPEECH_NUMBER_LAST) return COST_NEVER;
    if (number > 1 && !runs_on) cost = COST_OPEN_LATER;
    if (number > 0 && !(candidate->flags & CANDIDATE_NEXT) && !runs_on)
        cost += has_line(candidate) ? COST_OPEN_ALONE_LINE : COST_OPEN_ALONE;
    return cost;
}

int32_t weigh_second(const struct candidate *candidate, int same, uint32_t lists) {
    /* Chapters end what is open, wherever they stand. */
    int high = candidate_row(candidate)->rank <= MARKER_RANK_ARTICLE;
    if (high || has_line(candidate)) return COST_OPEN_SECOND + (same ? COST_OPEN_SAME : 0);
    return COST_OPEN_SECOND + COST_CLOSE_INLINE * (int32_t)(lists - 1);
}
