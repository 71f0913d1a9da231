/* The view: the text as the recognisers see it.
 *
 * One 16-bit code for each visible character, folded: full-width to half-width, traditional to simplified,
 * compatibility ideographs to the unified ones. What is not text is left out (blanks, line breaks, zero-width
 * characters, injected pinyin, bad bytes), but is remembered as the gap in front of the next character, so that 5 月 23
 * 日 reads like 5月23日 and a recogniser can still tell them apart where it must. Every character maps back to its bytes.
 *
 * Three arrays instead of one of structs: most loops look at codes alone. */
#ifndef TEXT_VIEW_H
#define TEXT_VIEW_H

#include "base/context.h"
#include "text/position.h"

#include <stdint.h>

/* What stands between a character and the one before it. The gap before the first character counts as a line break. */
enum {
    GAP_BLANK = 1,      /* a blank */
    GAP_WIDE = 2,       /* more than one blank, an ideographic blank or a tab */
    GAP_LINE = 4,       /* a line break */
    GAP_PARAGRAPH = 8,  /* an empty line */
    GAP_NOISE = 16,     /* something that a reader does not see, or bad bytes */
    GAP_PINYIN = 32,    /* injected pinyin: it belongs to the character before it */
    GAP_WRAP = 64,      /* the blank or line break is only layout, see wrap.h */
    GAP_FURNITURE = 128 /* the line that begins here is page furniture; only until it is hidden, see page.h */
};

/* Gaps that a reader sees. */
enum { GAPS_SEEN = GAP_BLANK | GAP_WIDE | GAP_LINE | GAP_PARAGRAPH };

/* Codes behind the last character, so that looking ahead needs no check. */
enum { LOOK_AHEAD = 4 };

/* Codes that are not characters of the text. */
enum {
    CODE_NONE = 0, /* behind the last character: LOOK_AHEAD of them */
    CODE_OTHER = 7 /* a character outside the basic plane, or of private use */
};

/* A page number, or a running head in the middle of a sentence, in bytes. */
struct page {
    uint32_t start, end;
};

struct view {
    const uint8_t *text;        /* the document's text */
    uint32_t length;            /* its bytes */
    uint32_t count;             /* characters seen */
    uint32_t pinyin;            /* groups of injected pinyin */
    uint32_t bad;               /* bad sequences */
    uint16_t *code;             /* the folded character; code[count] to code[count + 3] are CODE_NONE */
    uint32_t *offset;           /* its first byte; offset[count] is the length of the text */
    uint8_t *gap;               /* the gap before it; gap[count] is the one behind the last */
    uint32_t capacity;          /* characters that the arrays have room for */
    struct array breaks;        /* uint32_t: characters behind the first with a blank or line break before them */
    struct array pages;         /* struct page: they are not among the characters */
    struct positions positions; /* of all the text: it is counted where it is viewed */
};

/* The end of a character in bytes; pinyin injected behind it belongs to it. */
uint32_t view_end(const struct view *view, uint32_t index);

/* The end in bytes of the characters [first, end): the end of the last one, or for none the start of the first. */
uint32_t view_span_end(const struct view *view, uint32_t first, uint32_t end);

/* The first character that starts at or behind a byte offset; `count` if none does. */
uint32_t view_find(const struct view *view, uint32_t offset);

/* The same where it is known that it is not before `from`, and thought to be near: in time that grows with the
 * distance's logarithm. */
uint32_t view_find_from(const struct view *view, uint32_t from, uint32_t offset);

/* The next character with a gap of these bits at or behind `at`, or the count. */
uint32_t view_next_gap(const struct view *view, uint32_t at, uint8_t bits);

/* Whether text goes on across the gap before a character: there is none, or noise only, or a wrap. */
static inline int view_joins(const struct view *view, uint32_t index) {
    uint8_t gap = view->gap[index];
    return !(gap & GAPS_SEEN) || gap & GAP_WRAP;
}

/* Gives back the memory and leaves an empty view, all zero. */
void view_free(struct view *view, struct memory *memory);

#endif
