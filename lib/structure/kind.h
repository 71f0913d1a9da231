/* Kinds of lines: what a line is known for by its first or last words and its look. */
#ifndef STRUCTURE_KIND_H
#define STRUCTURE_KIND_H

#include "structure/layout.h"
#include "structure/marker.h"

/* The element that a word at a place announces there, or 0; *used receives the characters of the word. */
static inline uint32_t kind_of_cue(const struct view *view, uint32_t at, enum cue_place place, uint32_t *used) {
    enum { LONGEST = 8 };
    uint32_t row = trie_longest(&cue_trie, view->code + at, LONGEST, used);
    return row != DATA_NONE && cue_rows[row].at == place ? cue_rows[row].kind : 0;
}

/* 同志们: 各位代表! : a form of address that fills the line but for its mark. Gives its end, or `first` for none. */
uint32_t kind_salutation_end(const struct view *view, uint32_t first, uint32_t end);

/* The unit of a date that a character is. */
enum date_unit kind_date_unit(uint16_t code);

/* The end of a date with year, month and day that begins at a character, or `first` for none. */
uint32_t kind_date_end(const struct view *view, uint32_t first);

/* Whether a line can be a title: short, without marks that end a sentence or part it. */
int kind_is_title(const struct view *view, const struct line *line);

/* Whether a line is nothing but a date, or a date and an occasion: 2025年1月20日在…会议上, (9月21日). */
int kind_is_date_line(const struct view *view, const struct line *line);

/* Whether a line is a sentence that leads to the body: 现将有关事项通知如下: */
int kind_is_lead(const struct view *view, const struct line *line);

/* Where the date begins, set apart, that ends a line, or the line's end: 某某办公室  2031年3月8日. */
uint32_t kind_last_date(const struct view *view, const struct line *line);

/* Whether a line is nothing but a name of two to four characters. */
int kind_is_name(const struct view *view, const struct line *line);

/* Whether a line ends with a genre of document: 会议纪要. */
int kind_ends_with_genre(const struct view *view, const struct line *line);

/* Whether a line is nothing but digits, marks and the words of a page counter: 共3页,当前第1页. */
int kind_is_pager(const struct view *view, const struct line *line);

/* Whether a line ends a paragraph of text. */
int kind_ends_text(const struct view *view, const struct line *line);

/* Whether a short line names an office (省长, 主任): who speaks. */
int kind_is_byline(const struct view *view, const struct line *line);

#endif
