#include "text/wrap.h"

#include "base/utf8.h"
#include "text/character.h"
#include "text/repeat.h"

#include <string.h>

enum {
    BLANKS_MANY = 8,    /* fewer blanks in running text may be titles and names set apart */
    BLANKS_SHARE = 100, /* a blank every so many characters is no longer style; measured: 4 in 100 in damaged text, less
                            than 7 in 1000 in sound laws, where a blank stands behind each marker */
    MARKER_LENGTH = 10, /* a blank so near to the start of a line may stand behind a marker */
    NAME_LONGEST = 4,   /* blanks between pieces of so few characters may part names */
    SHORTEST_PIECE = 40, /* names set apart add up to distances below this */
    SHORTEST = 24,       /* a page or column of fewer columns (twelve Chinese characters) is a list */
    LONGEST = 255,       /* longer lines are paragraphs */
    SPREAD = 8,          /* full lines differ by fewer columns: a mark that must not begin a line, a few digits */
    MANY = 6,            /* fewer lines of one length are chance */
    SHARE = 3,           /* one line in so many is full in text broken by layout; in other text one in ten or less */
    HISTORY = 4,         /* so many breaks back the one may be that a full line began with */
    PAGE_NUMBER_LONGEST = 8, /* 1024, -3-, — 17 — */
    WORD = 8
};

/* What the width of a page is counted in. Where most lines agree in one of them, that is how they were set. */
enum measure { MEASURE_CHARACTERS, MEASURE_COLUMNS, MEASURES };

/* Where a break stands: how far the text has come there. */
struct place {
    uint32_t index;
    uint32_t byte;
    uint32_t far[MEASURES]; /* in code points; in columns: two for a Chinese character, one for a digit or letter */
};

/* The breaks seen last, the newest first. */
struct history {
    struct place places[HISTORY];
    uint32_t count;
};

/* Lengths of lines, and what follows from them. */
struct ruler {
    uint32_t lengths[MEASURES][LONGEST + 1];
    uint32_t total;
    uint32_t measure;   /* enum measure */
    uint32_t low, high; /* a full line has at least `low` and fewer than `high` of it; both 0 when none are full */
};

/* How a document is set. */
struct setting {
    struct ruler lines;  /* between line breaks */
    struct ruler pieces; /* between blanks or line breaks */
    uint32_t blanks;     /* single blanks between Chinese characters in running text */
};

/* Gaps are rare: eight at a time. */
uint32_t wrap_next_gap(const struct view *view, uint32_t at, uint8_t bits) {
    uint64_t mask = UINT64_C(0x0101010101010101) * bits, gaps;
    while (at + WORD <= view->count) {
        memcpy(&gaps, view->gap + at, sizeof gaps);
        if (gaps & mask) break;
        at += WORD;
    }
    while (at < view->count && !(view->gap[at] & bits)) at++;
    return at;
}

/* The place of a character behind another place. A character of three bytes takes two columns, one of one byte takes one,
 * so bytes and code points together say the columns. */
static struct place place_behind(const struct view *view, const struct place *from, uint32_t index) {
    struct place place = {.index = index, .byte = view->offset[index]};
    uint32_t bytes = place.byte - from->byte;
    /* Pinyin takes room on the page but is no character of the view; elsewhere what the view leaves out is too little to
     * matter, and the characters need not be counted. */
    uint32_t points = view->pinyin ? utf8_count(view->text + from->byte, bytes) : index - from->index;
    place.far[MEASURE_CHARACTERS] = from->far[MEASURE_CHARACTERS] + points;
    place.far[MEASURE_COLUMNS] = from->far[MEASURE_COLUMNS] + points + (bytes - points) / 2;
    return place;
}

static void remember(struct history *history, struct place place) {
    memmove(history->places + 1, history->places, (HISTORY - 1) * sizeof *history->places);
    history->places[0] = place;
    if (history->count < HISTORY) history->count++;
}

static void measure_piece(struct ruler *ruler, const struct place *start, const struct place *end) {
    for (int i = 0; i < MEASURES; i++) {
        uint32_t length = end->far[i] - start->far[i];
        if (length <= LONGEST) ruler->lengths[i][length]++;
    }
}

/* The place where most lengths lie close together: how many, and where it begins. */
static uint32_t find_peak(const uint32_t lengths[LONGEST + 1], uint32_t shortest, uint32_t spread, uint32_t *width) {
    uint32_t best = 0, sum = 0;
    for (uint32_t i = 0; i < spread; i++) sum += lengths[shortest + i];
    for (uint32_t low = shortest; low + spread <= LONGEST; low++) {
        if (sum >= best) {
            best = sum;
            *width = low;
        }
        sum += lengths[low + spread] - lengths[low];
    }
    return best;
}

/* Finds the length that so many have that it must be the width of the page. */
static void find_width(struct ruler *ruler, uint32_t shortest) {
    uint32_t width[MEASURES] = {0};
    if (ruler->total < MANY) return;
    uint32_t characters =
        find_peak(ruler->lengths[MEASURE_CHARACTERS], shortest / 2, SPREAD / 2, &width[MEASURE_CHARACTERS]);
    uint32_t columns = find_peak(ruler->lengths[MEASURE_COLUMNS], shortest, SPREAD, &width[MEASURE_COLUMNS]);
    ruler->measure = characters >= columns ? MEASURE_CHARACTERS : MEASURE_COLUMNS;
    uint32_t best = characters >= columns ? characters : columns;
    uint32_t spread = characters >= columns ? SPREAD / 2 : SPREAD;
    if (best < MANY || best < ruler->total / SHARE) return;
    ruler->low = width[ruler->measure] - spread / 2;
    ruler->high = width[ruler->measure] + spread + 2;
}

static void measure(struct setting *setting, const struct view *view) {
    struct history lines = {.count = 0}, pieces = {.count = 0};
    struct place place = {.byte = view->offset[0]};
    remember(&lines, place);
    remember(&pieces, place);
    for (uint32_t i = 1; (i = wrap_next_gap(view, i, GAP_BLANK | GAP_LINE)) < view->count; i++) {
        uint8_t gap = view->gap[i];
        place = place_behind(view, &place, i);
        if (gap & GAP_LINE) {
            measure_piece(&setting->lines, &lines.places[0], &place);
            setting->lines.total++;
            remember(&lines, place);
        } else if ((gap & WRAP_GAPS) == GAP_BLANK && place.index - lines.places[0].index > MARKER_LENGTH &&
                   place.index - pieces.places[0].index > NAME_LONGEST) {
            setting->blanks += is_han(view->code[i - 1]) && is_han(view->code[i]);
        }
        for (uint32_t k = 0; k < pieces.count; k++) measure_piece(&setting->pieces, &pieces.places[k], &place);
        setting->pieces.total++;
        remember(&pieces, place);
    }
    find_width(&setting->lines, SHORTEST);
    find_width(&setting->pieces, SHORTEST_PIECE);
    if (setting->blanks < BLANKS_MANY || setting->blanks < view->count / BLANKS_SHARE) setting->blanks = 0;
}

/* Whether a line from one place to another is at least as long as a full one, or with `just` no longer either. */
static int is_full(const struct ruler *ruler, const struct place *start, const struct place *end, int just) {
    uint32_t length = end->far[ruler->measure] - start->far[ruler->measure];
    return ruler->low && length >= ruler->low && (!just || length < ruler->high);
}

static int is_full_piece(const struct ruler *ruler, const struct history *pieces, const struct place *place) {
    for (uint32_t k = 0; k < pieces->count; k++)
        if (is_full(ruler, &pieces->places[k], place, 1)) return 1;
    return 0;
}

int wrap_is_page_number(const struct view *view, uint32_t first, uint32_t end) {
    int digits = 0;
    if (end - first > PAGE_NUMBER_LONGEST) return 0;
    for (uint32_t i = first; i < end; i++) {
        uint16_t code = view->code[i];
        if (!is_digit(code) && code != '-' && code != u'—') return 0;
        digits |= is_digit(code);
    }
    return digits;
}

/* Whether a line ends where the page does and not a sentence: it is full, and no mark ends it. */
static int is_broken_off(const struct setting *setting, const struct view *view, const struct place *start,
                         const struct place *end) {
    return !is_stop(view->code[end->index - 1]) && is_full(&setting->lines, start, end, 0);
}

/* Whether a blank is only layout: it stands where the line was full, or like many others between Chinese characters. */
static int blank_is_wrap(const struct setting *setting, const struct view *view, const struct history *pieces,
                         const struct place *place) {
    uint32_t i = place->index;
    if (view->gap[i] & (GAP_WIDE | GAP_PARAGRAPH)) return 0;
    if (setting->blanks && is_han(view->code[i - 1]) && is_han(view->code[i])) return 1;
    return !is_stop(view->code[i - 1]) && is_full_piece(&setting->pieces, pieces, place);
}

/* Where the marking of line breaks stands. */
struct marking {
    struct place line;      /* where the open line begins */
    int open;               /* the text before it was broken off */
    int numbered;           /* and behind that stood a page number */
    uint32_t furniture;     /* lines of page furniture found */
    struct repeats repeats; /* of lines that may be running heads */
};

/* Whether the open line, which ends before a place, is page furniture in the middle of a sentence: a page number, or a line
 * above or below one that is not full and that the text repeats. */
static int is_furniture(struct marking *marking, const struct setting *setting, const struct view *view,
                        const struct place *place) {
    uint32_t first = marking->line.index, end = place->index;
    if (!marking->open || view->gap[end] & GAP_WIDE) return 0;
    if (wrap_is_page_number(view, first, end)) return marking->numbered = 1;
    if (is_full(&setting->lines, &marking->line, place, 0)) return 0;
    int beside = marking->numbered || wrap_is_page_number(view, end, wrap_next_gap(view, end + 1, GAP_LINE));
    return beside && repeat_is_frequent(&marking->repeats, view, first, end);
}

/* Marks the line break at a place when it is only layout; an indent or an empty line behind it is meant, unless a page
 * ends there. */
static void mark_line(struct marking *marking, const struct setting *setting, struct view *view,
                      const struct place *place) {
    uint32_t first = marking->line.index, i = place->index;
    int meant = view->gap[i] & (GAP_WIDE | GAP_PARAGRAPH);
    if (is_furniture(marking, setting, view, place)) {
        view->gap[first] |= GAP_WRAP | GAP_FURNITURE;
        view->gap[i] |= GAP_WRAP;
        marking->furniture++;
    } else {
        marking->open = is_broken_off(setting, view, &marking->line, place);
        marking->numbered = 0;
        if (marking->open && !meant) view->gap[i] |= GAP_WRAP;
    }
    marking->line = *place;
}

uint32_t wrap_mark(struct view *view) {
    struct setting setting = {.blanks = 0};
    measure(&setting, view);
    if (!setting.blanks && !setting.lines.low && !setting.pieces.low) return 0;
    struct place place = {.byte = view->offset[0]};
    struct marking marking = {.line = place, .open = 0};
    struct history pieces = {.count = 0};
    remember(&pieces, place);
    for (uint32_t i = 1; (i = wrap_next_gap(view, i, GAP_BLANK | GAP_LINE)) < view->count; i++) {
        place = place_behind(view, &place, i);
        if (view->gap[i] & GAP_LINE) {
            mark_line(&marking, &setting, view, &place);
        } else if (blank_is_wrap(&setting, view, &pieces, &place)) {
            view->gap[i] |= GAP_WRAP;
        }
        remember(&pieces, place);
    }
    return marking.furniture;
}
