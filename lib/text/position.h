/* Positions: byte offsets to code points, UTF-16 units, lines and columns, and back. */
#ifndef TEXT_POSITION_H
#define TEXT_POSITION_H

#include "text/source.h"

#include <speech/position.h>

/* What is counted before a place that begins a code point. */
struct position_mark {
    uint32_t offset;     /* the place */
    uint32_t code_point; /* code points before it */
    uint32_t utf16;      /* UTF-16 units before it */
    uint32_t breaks;     /* line breaks that end at or before it */
    uint32_t line_start; /* first byte of its line */
};

/* Bytes between checkpoints. */
enum { POSITION_BLOCK = 1024 };

/* Checkpoints over a text, so that no search walks much further than a block of it. */
struct positions {
    const uint8_t *text;
    uint32_t length;
    struct array marks;       /* position_mark: the start of the text, and one behind each block but the last */
    struct position_mark end; /* at the end of the text */
};

/* Begins to count a text, which whoever goes over it does on the way (view.c): there is no pass for it alone. */
speech_status positions_start(struct positions *positions, struct memory *memory, const uint8_t *text, uint32_t length);

/* Keeps a mark as a checkpoint, or at the end of the text as the end. */
speech_status positions_note(struct positions *positions, struct memory *memory, const struct position_mark *mark);

/* Moves a mark over characters of the basic plane that have no line break among them. */
static inline void position_pass(struct position_mark *mark, uint32_t count, uint32_t bytes) {
    mark->offset += bytes;
    mark->code_point += count;
    mark->utf16 += count;
}

/* Moves a mark over a code point that was decoded there, or over a bad sequence (UTF8_BAD). */
void position_move(struct position_mark *mark, const struct positions *positions, uint32_t code_point, uint32_t size);

/* Moves a mark over the code point or bad sequence that stands there. */
void position_step(struct position_mark *mark, const struct positions *positions);

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
