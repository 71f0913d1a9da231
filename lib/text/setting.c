#include "text/setting.h"

#include "base/utf8.h"
#include "text/character.h"

#include <string.h>

enum {
    BLANKS_MANY = 8,    /* fewer blanks in running text may be titles and names set apart */
    BLANKS_SHARE = 100, /* a blank every so many characters is no longer style; measured: 4 in 100 in damaged text, less
                            than 7 in 1000 in sound laws, where a blank stands behind each marker */
    STRAY_SHARE = 3,    /* where a width explains all but one in so many blanks, it is what made them */
    MARKER_LENGTH = 10, /* a blank so near to the start of a line may stand behind a marker */
    INDENT = 2,         /* characters: GB/T 9704-2012, 7.3.3 */
    NAME_LONGEST = 4,   /* blanks between pieces of so few characters may part names */
    SHORTEST_PIECE = 40, /* names set apart add up to distances below this */
    SHORTEST = 24        /* a page or column of fewer columns (twelve Chinese characters) is a list */
};

/* Where a walk over the breaks of a document stands. */
struct walk {
    const struct view *view;
    uint32_t reached;         /* breaks of the view */
    struct place place, line; /* the break reached, and the line break before it */
    struct history breaks;    /* those before it */
};

static void start(struct walk *walk, const struct view *view) {
    struct place place = {.byte = view->offset[0]};
    *walk = (struct walk){.view = view, .place = place, .line = place};
    setting_remember(&walk->breaks, place);
}

/* Moves to the next break, or gives 0. */
static int next(struct walk *walk) {
    if (walk->reached == walk->view->breaks.count) return 0;
    uint32_t index = *ARRAY_AT(uint32_t, &walk->view->breaks, walk->reached++);
    walk->place = setting_place(walk->view, &walk->place, index);
    return 1;
}

/* Adds the break that the walk stands at to those before it. */
static void pass(struct walk *walk) {
    if (walk->view->gap[walk->place.index] & GAP_LINE) walk->line = walk->place;
    setting_remember(&walk->breaks, walk->place);
}

/* A character of three bytes takes two columns, one of one byte takes one, so bytes and code points together say the
 * columns. Pinyin and blanks take room on the page but are no characters of the view; what else it leaves out takes
 * none. */
struct place setting_place(const struct view *view, const struct place *from, uint32_t index) {
    struct place place = {.index = index, .byte = view->offset[index]};
    uint32_t bytes = place.byte - from->byte, points = index - from->index;
    if (view->pinyin) {
        points = utf8_count(view->text + from->byte, bytes);
    } else if (view->gap[index] == GAP_BLANK) {
        points++;
    } else if (!(view->gap[index] & GAP_LINE)) {
        uint32_t end = view_end(view, index - 1);
        points += utf8_count(view->text + end, place.byte - end);
    }
    place.far[MEASURE_CHARACTERS] = from->far[MEASURE_CHARACTERS] + points;
    place.far[MEASURE_COLUMNS] = from->far[MEASURE_COLUMNS] + points + (bytes - points) / 2;
    return place;
}

void setting_remember(struct history *history, struct place place) {
    memmove(history->places + 1, history->places, (SETTING_HISTORY - 1) * sizeof *history->places);
    history->places[0] = place;
    if (history->count < SETTING_HISTORY) history->count++;
}

/* Where a line would begin that is set in by two characters: a paragraph may begin behind a mark that ends a
 * sentence. */
static struct place set_in(const struct view *view, const struct place *start) {
    struct place place = *start;
    if (place.index == 0 || !is_stop(view->code[place.index - 1])) return place;
    place.far[MEASURE_CHARACTERS] -= INDENT;
    place.far[MEASURE_COLUMNS] -= 2 * INDENT;
    return place;
}

int setting_is_full(const struct setting *setting, const struct view *view, const struct history *breaks,
                    const struct place *place) {
    for (uint32_t i = 0; i < breaks->count; i++) {
        const struct place *start = &breaks->places[i], indented = set_in(view, start);
        if (ruler_is_full(&setting->pieces, start, place, 1)) return 1;
        if (ruler_is_full(&setting->pieces, &indented, place, 1)) return 1;
    }
    return 0;
}

/* Whether the break that the walk stands at is a single blank between Chinese characters in running text. */
static int is_blank_in_text(const struct walk *walk) {
    const struct view *view = walk->view;
    uint32_t index = walk->place.index;
    if ((view->gap[index] & GAPS_SEEN) != GAP_BLANK) return 0;
    if (index - walk->line.index <= MARKER_LENGTH || index - walk->breaks.places[0].index <= NAME_LONGEST) return 0;
    return is_han(view->code[index - 1]) && is_han(view->code[index]);
}

static void measure(struct setting *setting, const struct view *view) {
    struct walk walk;
    for (start(&walk, view); next(&walk); pass(&walk)) {
        if (view->gap[walk.place.index] & GAP_LINE) {
            ruler_add(&setting->lines, &walk.line, &walk.place);
            setting->lines.total++;
        }
        setting->blanks += (uint32_t)is_blank_in_text(&walk);
        for (uint32_t i = 0; i < walk.breaks.count; i++)
            ruler_add(&setting->pieces, &walk.breaks.places[i], &walk.place);
        setting->pieces.total++;
    }
}

/* Blanks in running text that do not stand where a line would be full. */
static uint32_t count_stray(const struct setting *setting, const struct view *view) {
    struct walk walk;
    uint32_t stray = 0;
    for (start(&walk, view); next(&walk); pass(&walk))
        stray += is_blank_in_text(&walk) && !setting_is_full(setting, view, &walk.breaks, &walk.place);
    return stray;
}

void setting_read(struct setting *setting, const struct view *view) {
    *setting = (struct setting){.blanks = 0};
    measure(setting, view);
    ruler_find_width(&setting->lines, SHORTEST);
    if (!setting->lines.low) ruler_find_width(&setting->pieces, SHORTEST_PIECE);
    uint32_t many = view->count / BLANKS_SHARE;
    if (setting->blanks < BLANKS_MANY || setting->blanks < many) setting->blanks = 0;
    if (!setting->blanks || !setting->pieces.low) return;
    uint32_t stray = count_stray(setting, view);
    if (stray < setting->blanks / STRAY_SHARE && stray < many) setting->blanks = 0;
}
