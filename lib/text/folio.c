#include "text/folio.h"

#include "text/character.h"

enum {
    LINE_LONGEST = 16,   /* 共 120 页 第 17 页 */
    DIGITS_MOST = 3,     /* 2031 is a year */
    PAGE_SHORTEST = 120, /* characters between two numbers: a full page has five times as many, a row of a table less */
    STEPS = 2,           /* so many steps by one, that far apart, are no chance */
    WINDOW = 8           /* numbers between two page numbers that are something else */
};

/* What may be a page number. */
struct folio {
    uint32_t first; /* its first character */
    uint32_t value;
    uint64_t form;   /* what stands around the number, and the number of pages */
    uint32_t before; /* the one that it counts on from, or its own index */
    uint32_t steps;  /* in the sequence that it is in, first up to it and then in all */
};

static void mix(struct folio *folio, uint32_t code) {
    folio->form = folio->form * 31 + code;
}

/* Reads digits and gives how many there are. */
static uint32_t read_number(const struct view *view, uint32_t at, uint32_t end, uint32_t *value) {
    uint32_t digits = 0;
    for (*value = 0; at + digits < end && is_digit(view->code[at + digits]) && digits <= DIGITS_MOST; digits++)
        *value = *value * 10 + (view->code[at + digits] - '0');
    return digits;
}

/* Reads a line that is nothing but one number or two, and what stands beside page numbers. */
static int read_line(const struct view *view, uint32_t first, uint32_t end, struct folio *folio) {
    uint32_t numbers = 0, most = 0, used, value;
    if (end - first > LINE_LONGEST) return 0;
    *folio = (struct folio){.first = first, .value = UINT32_MAX};
    for (uint32_t at = first; at < end; at += used) {
        used = read_number(view, at, end, &value);
        if (used > DIGITS_MOST || numbers > 2) return 0;
        if (used) {
            numbers++;
            if (value < folio->value) folio->value = value;
            if (value > most) most = value;
            continue;
        }
        if (trie_longest(&folio_trie, view->code + at, 1, &used) == DATA_NONE) return 0;
        mix(folio, view->code[at]);
    }
    if (numbers == 2) mix(folio, most);
    return numbers == 1 || numbers == 2;
}

/* Reads digits between the last mark of a line and its end; the next line must not go on with what could be more of the
 * number, or make a marker of it. */
static int read_end(const struct view *view, uint32_t first, uint32_t end, struct folio *folio) {
    uint32_t at = end, next = view->code[end];
    while (at > first && end - at <= DIGITS_MOST && is_digit(view->code[at - 1])) at--;
    if (at == end || at == first || end - at > DIGITS_MOST || view->gap[at] & GAPS_SEEN) return 0;
    if (punctuation_of(view->code[at - 1]).line != LINE_ENDS) return 0;
    if (next && !is_han(next) && punctuation_of(next).line != LINE_BEGINS) return 0;
    *folio = (struct folio){.first = at, .form = 1};
    read_number(view, at, end, &folio->value);
    return 1;
}

static speech_status collect(struct array *folios, const struct view *view, struct memory *memory) {
    speech_status status = SPEECH_OK;
    const uint32_t *breaks = view->breaks.items;
    for (uint32_t first = 0, end, i = 0; first < view->count && status == SPEECH_OK; first = end) {
        struct folio folio;
        while (i < view->breaks.count && !(view->gap[breaks[i]] & GAP_LINE)) i++;
        end = i < view->breaks.count ? breaks[i++] : view->count;
        if (is_stop(view->code[end - 1])) continue; /* most lines do */
        int found = read_line(view, first, end, &folio) ||
                    (is_digit(view->code[end - 1]) && read_end(view, first, end, &folio));
        if (found) status = array_push(folios, memory, sizeof folio, &folio);
    }
    return status;
}

/* Links each number to the last one that is less by one and stands in the same form, and counts the steps. */
static void link_up(struct folio *folios, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        folios[i].before = i;
        for (uint32_t k = i; k > 0 && i - k < WINDOW; k--) {
            const struct folio *before = &folios[k - 1];
            if (before->form != folios[i].form || before->value + 1 != folios[i].value) continue;
            folios[i].before = k - 1;
            folios[i].steps = before->steps + (folios[i].first - before->first >= PAGE_SHORTEST);
            break;
        }
    }
    for (uint32_t i = count; i > 0; i--) {
        struct folio *before = &folios[folios[i - 1].before];
        if (folios[i - 1].steps > before->steps) before->steps = folios[i - 1].steps;
    }
}

speech_status folio_mark(struct view *view, struct memory *memory, uint32_t *count) {
    struct array folios = {0};
    speech_status status = collect(&folios, view, memory);
    *count = 0;
    if (status == SPEECH_OK) link_up(folios.items, folios.count);
    for (uint32_t i = 0; i < folios.count && status == SPEECH_OK; i++) {
        const struct folio *folio = ARRAY_AT(struct folio, &folios, i);
        if (folio->steps < STEPS) continue;
        view->gap[folio->first] |= GAP_FURNITURE;
        ++*count;
    }
    array_free(&folios, memory, sizeof(struct folio));
    return status;
}
