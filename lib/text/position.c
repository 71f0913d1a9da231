#include "text/position.h"

#include "base/utf8.h"
#include "data/fold.h"

#include <stddef.h>
#include <string.h>

/* Whether a line break ends with this code point. */
static int ends_break(uint32_t code_point, uint8_t next) {
    return code_point < 0x10000 && fold_table[code_point] == FOLD_LINE && (code_point != '\r' || next != '\n');
}

void position_move(struct position_mark *mark, const struct positions *positions, uint32_t code_point, uint32_t size) {
    mark->offset += size;
    mark->code_point++;
    mark->utf16 += code_point >= 0x10000 && code_point != UTF8_BAD ? 2 : 1;
    uint8_t next = mark->offset < positions->length ? positions->text[mark->offset] : 0;
    if (!ends_break(code_point, next)) return;
    mark->breaks++;
    mark->line_start = mark->offset;
}

void position_step(struct position_mark *mark, const struct positions *positions) {
    uint32_t size, left = positions->length - mark->offset;
    uint32_t code_point = utf8_decode(positions->text + mark->offset, left, &size);
    position_move(mark, positions, code_point, size);
}

speech_status positions_start(struct positions *positions, struct memory *memory, const uint8_t *text,
                              uint32_t length) {
    positions->text = text;
    positions->length = length;
    positions->marks.count = 0;
    positions->end = (struct position_mark){0};
    struct position_mark first = {0};
    speech_status status = array_reserve(&positions->marks, memory, sizeof first, length / POSITION_BLOCK + 1);
    return status == SPEECH_OK ? array_push(&positions->marks, memory, sizeof first, &first) : status;
}

speech_status positions_note(struct positions *positions, struct memory *memory, const struct position_mark *mark) {
    positions->end = *mark;
    if (mark->offset >= positions->length) return SPEECH_OK;
    return array_push(&positions->marks, memory, sizeof *mark, mark);
}

uint32_t positions_lines(const struct positions *positions) {
    const struct position_mark *end = &positions->end;
    return end->breaks + (end->line_start < end->offset);
}

/* What places are counted in: how far into a mark the number of them before it lies. */
#define OFFSET     offsetof(struct position_mark, offset)
#define CODE_POINT offsetof(struct position_mark, code_point)
#define UTF_16     offsetof(struct position_mark, utf16)

static inline uint32_t place_of(const struct position_mark *mark, size_t field) {
    uint32_t place;
    memcpy(&place, (const char *)mark + field, sizeof place);
    return place;
}

/* Moves a mark to the code point at a place, or to the first one behind the place; from the last checkpoint before it
 * where that is nearer. */
static void walk(const struct positions *positions, size_t field, uint32_t place, struct position_mark *mark) {
    if (place_of(mark, field) > place || place - place_of(mark, field) > POSITION_BLOCK) {
        uint32_t count = array_count_up_to(&positions->marks, sizeof *mark, field, place);
        *mark = *ARRAY_AT(struct position_mark, &positions->marks, count - 1); /* the first is at 0 */
    }
    while (place_of(mark, field) < place && mark->offset < positions->length) position_step(mark, positions);
}

/* Code points before the line that the cursor is in, counted anew only when the line is another one. */
static void count_line(const struct positions *positions, struct position_cursor *cursor) {
    if (cursor->known_line == cursor->mark.line_start) return;
    struct position_mark line = cursor->mark;
    walk(positions, OFFSET, cursor->mark.line_start, &line);
    cursor->known_line = cursor->mark.line_start;
    cursor->line_code_point = line.code_point;
}

speech_status position_find(const struct positions *positions, const struct source_map *source,
                            struct position_cursor *cursor, uint32_t offset, speech_position *row) {
    if (offset > positions->length) return SPEECH_ERROR_OFFSET;
    struct position_mark *mark = &cursor->mark;
    walk(positions, OFFSET, offset, mark);
    if (mark->offset != offset) return SPEECH_ERROR_OFFSET;
    count_line(positions, cursor);
    *row = (speech_position){
        .offset = offset,
        .code_point = mark->code_point,
        .utf16 = mark->utf16,
        .line = mark->breaks + 1,
        .column = mark->code_point - cursor->line_code_point + 1,
        .source = source_map_to_source(source, offset),
    };
    return SPEECH_OK;
}

speech_status position_offset(const struct positions *positions, const struct source_map *source,
                              struct position_cursor *cursor, uint32_t unit, uint32_t place, uint32_t *offset) {
    const struct position_mark *end = &positions->end;
    size_t field = unit == SPEECH_UNIT_CODE_POINT ? CODE_POINT : unit == SPEECH_UNIT_UTF_16 ? UTF_16 : OFFSET;
    if (unit == SPEECH_UNIT_SOURCE) {
        if (place > source_map_to_source(source, end->offset)) return SPEECH_ERROR_OFFSET;
        place = source_map_to_text(source, place);
    }
    if (place > place_of(end, field)) return SPEECH_ERROR_OFFSET;
    walk(positions, field, place, &cursor->mark);
    *offset = cursor->mark.offset;
    if (place_of(&cursor->mark, field) > place) *offset = utf8_start(positions->text, positions->length, *offset - 1);
    return SPEECH_OK;
}

void positions_free(struct positions *positions, struct memory *memory) {
    array_free(&positions->marks, memory, sizeof(struct position_mark));
    *positions = (struct positions){0};
}
