/* Positions: byte offsets to code points, UTF-16 units, lines and columns, and back. */
#ifndef TEXT_POSITION_H
#define TEXT_POSITION_H

#include "text/source.h"

#include <speech/position.h>

/* What is counted before a place that begins a code point. */
struct position_mark {
    uint32_t offset;     /* the place; for a checkpoint, the first code point that starts in its block or behind it */
    uint32_t code_point; /* code points before it */
    uint32_t utf16;      /* UTF-16 units before it */
    uint32_t breaks;     /* line breaks that end at or before it */
    uint32_t line_start; /* first byte of its line */
};

/* Checkpoints over a text, so that no search walks further than a block of it. */
struct positions {
    const uint8_t *text; /* followed by a NUL */
    uint32_t length;
    struct array marks;       /* position_mark, one for the start of each block */
    struct position_mark end; /* at the end of the text */
};

/* Counts a text once. `well_formed` says that no sequence in it is bad, which is faster. */
speech_status positions_build(struct positions *positions, struct memory *memory, const uint8_t *text, uint32_t length,
                              int well_formed);

/* The number of lines: the last one counts when there is anything in it. */
uint32_t positions_lines(const struct positions *positions);

/* Where a batch of conversions stands; all zero at its beginning. */
struct position_cursor {
    struct position_mark mark;
    uint32_t known_line;      /* first byte of a line */
    uint32_t line_code_point; /* code points before that line */
};

/* Moves the cursor to a byte offset and fills in the row. SPEECH_ERROR_OFFSET when no code point starts there. */
speech_status position_find(const struct positions *positions, const struct source_map *source,
                            struct position_cursor *cursor, uint32_t offset, speech_position *row);

/* The byte offset of a place in a SPEECH_UNIT. SPEECH_ERROR_OFFSET when it is behind the text. */
speech_status position_offset(const struct positions *positions, const struct source_map *source,
                              struct position_cursor *cursor, uint32_t unit, uint32_t place, uint32_t *offset);

void positions_free(struct positions *positions, struct memory *memory);

#endif
