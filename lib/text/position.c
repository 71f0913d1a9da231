#include "text/position.h"

#include "base/utf8.h"

/* Bytes between checkpoints, and bytes that are counted at once: few enough for 8-bit sums, which compilers add up
 * 16 or 32 at a time. */
enum { BLOCK = 1024, STRIDE = 128 };

/* Sums over some bytes of well-formed text. */
struct sums {
    uint32_t starts; /* code points */
    uint32_t fours;  /* of these, the ones of four bytes: they take two UTF-16 units */
    uint32_t breaks; /* ends of line breaks */
    uint32_t last;   /* where the last bytes with a line break end that were counted together */
};

/* Whether a line break ends with this byte. Two bytes before it and one behind it are read. A line break of several
 * bytes is never part of a bad sequence. */
static int ends_break(const uint8_t *at) {
    if (at[0] >= '\n' && at[0] <= '\r') return at[0] != '\r' || at[1] != '\n';
    return (at[0] == 0x85 && at[-1] == 0xC2) || ((at[0] | 1) == 0xA9 && at[-1] == 0x80 && at[-2] == 0xE2);
}

/* The same at any place of a text, where there may be no two bytes before. */
static int ends_break_at(const uint8_t *text, uint32_t at) {
    if (at >= 2) return ends_break(text + at);
    uint8_t window[4] = {0, at ? text[0] : 0, text[at], text[at] ? text[at + 1] : 0};
    return ends_break(window + 2);
}

/* STRIDE bytes, in a loop of comparisons alone that is vectorised. Line breaks of several bytes are so rare that
 * only their possibility is noticed there: each has a byte C2, or A8 or A9 behind 80. */
static void add_stride(struct sums *sums, const uint8_t *text) {
    uint8_t starts = 0, fours = 0, breaks = 0, rare = 0;
    for (int i = 0; i < STRIDE; i++) {
        uint8_t byte = text[i], before = text[i - 1], behind = text[i + 1];
        starts = (uint8_t)(starts + ((byte & 0xC0) != 0x80));
        fours = (uint8_t)(fours + (byte >= 0xF0));
        uint8_t feed = (uint8_t)(byte - '\n') < 3, carriage = byte == '\r', no_feed = behind != '\n';
        breaks = (uint8_t)(breaks + feed + (carriage & no_feed));
        uint8_t last = (byte | 1) == 0xA9, middle = before == 0x80, lead = byte == 0xC2;
        rare |= (uint8_t)(lead | (last & middle));
    }
    sums->starts += starts;
    sums->fours += fours;
    sums->breaks += breaks;
    for (int i = 0; rare && i < STRIDE; i++) sums->breaks += text[i] >= 0x80 && ends_break(text + i);
}

static void add_byte(struct sums *sums, const uint8_t *text, uint32_t at) {
    sums->starts += !utf8_continues(text[at]);
    sums->fours += text[at] >= 0xF0;
    sums->breaks += ends_break_at(text, at) != 0;
}

static struct sums sum(const uint8_t *text, uint32_t start, uint32_t end) {
    struct sums sums = {0};
    while (start < end) {
        uint32_t before = sums.breaks;
        if (start >= 2 && end - start >= STRIDE) {
            add_stride(&sums, text + start);
            start += STRIDE;
        } else {
            add_byte(&sums, text, start++);
        }
        if (sums.breaks > before) sums.last = start;
    }
    return sums;
}

/* Moves a mark over [mark->offset, end) of well-formed text. */
static void skip_block(struct position_mark *mark, const uint8_t *text, uint32_t end) {
    struct sums sums = sum(text, mark->offset, end);
    if (sums.breaks) {
        mark->line_start = sums.last;
        while (!ends_break_at(text, mark->line_start - 1)) mark->line_start--;
    }
    mark->code_point += sums.starts;
    mark->utf16 += sums.starts + sums.fours;
    mark->breaks += sums.breaks;
    mark->offset = end;
}

/* Moves a mark over one code point or bad subpart. */
static inline void step(struct position_mark *mark, const uint8_t *text, uint32_t length) {
    uint32_t size, code_point = utf8_decode(text + mark->offset, length - mark->offset, &size);
    mark->offset += size;
    mark->code_point++;
    mark->utf16 += code_point >= 0x10000 && code_point != UTF8_BAD ? 2 : 1;
    if (ends_break_at(text, mark->offset - 1)) {
        mark->breaks++;
        mark->line_start = mark->offset;
    }
}

speech_status positions_build(struct positions *positions, struct memory *memory, const uint8_t *text, uint32_t length,
                              int well_formed) {
    positions->text = text;
    positions->length = length;
    positions->marks.count = 0;
    positions->end = (struct position_mark){0};
    struct position_mark mark = {0};
    uint32_t blocks = length / BLOCK + 1;
    speech_status status = array_reserve(&positions->marks, memory, sizeof mark, blocks);
    for (uint32_t block = 1; status == SPEECH_OK && block <= blocks; block++) {
        status = array_push(&positions->marks, memory, sizeof mark, &mark);
        uint32_t end = block < blocks ? block * BLOCK : length;
        if (well_formed) {
            while (utf8_continues(text[end])) end++;
            skip_block(&mark, text, end);
        } else {
            while (mark.offset < end) step(&mark, text, length);
        }
    }
    if (status == SPEECH_OK) positions->end = mark;
    return status;
}

uint32_t positions_lines(const struct positions *positions) {
    const struct position_mark *end = &positions->end;
    return end->breaks + (end->line_start < end->offset);
}

/* The last checkpoint that is not behind a place. `field` picks what places are counted in. */
static const struct position_mark *checkpoint(const struct positions *positions,
                                              uint32_t (*field)(const struct position_mark *), uint32_t place) {
    uint32_t low = 1, high = positions->marks.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (field(ARRAY_AT(struct position_mark, &positions->marks, middle)) <= place) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return ARRAY_AT(struct position_mark, &positions->marks, low - 1);
}

static uint32_t offset_of(const struct position_mark *mark) {
    return mark->offset;
}

static uint32_t code_point_of(const struct position_mark *mark) {
    return mark->code_point;
}

static uint32_t utf16_of(const struct position_mark *mark) {
    return mark->utf16;
}

/* Moves a mark to the code point at a place, or to the first one behind the place. */
static void walk(const struct positions *positions, uint32_t (*field)(const struct position_mark *), uint32_t place,
                 struct position_mark *mark) {
    if (field(mark) > place || place - field(mark) > BLOCK) *mark = *checkpoint(positions, field, place);
    while (field(mark) < place && mark->offset < positions->length) step(mark, positions->text, positions->length);
}

/* Code points before the line that the cursor is in, counted anew only when the line is another one. */
static void count_line(const struct positions *positions, struct position_cursor *cursor) {
    if (cursor->known_line == cursor->mark.line_start) return;
    struct position_mark line = cursor->mark;
    walk(positions, offset_of, cursor->mark.line_start, &line);
    cursor->known_line = cursor->mark.line_start;
    cursor->line_code_point = line.code_point;
}

speech_status position_find(const struct positions *positions, const struct source_map *source,
                            struct position_cursor *cursor, uint32_t offset, speech_position *row) {
    if (offset > positions->length) return SPEECH_ERROR_OFFSET;
    struct position_mark *mark = &cursor->mark;
    walk(positions, offset_of, offset, mark);
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
    uint32_t (*field)(const struct position_mark *) = unit == SPEECH_UNIT_CODE_POINT ? code_point_of
                                                      : unit == SPEECH_UNIT_UTF_16   ? utf16_of
                                                                                     : offset_of;
    if (unit == SPEECH_UNIT_SOURCE) {
        if (place > source_map_to_source(source, end->offset)) return SPEECH_ERROR_OFFSET;
        place = source_map_to_text(source, place);
    }
    if (place > field(end)) return SPEECH_ERROR_OFFSET;
    walk(positions, field, place, &cursor->mark);
    *offset = cursor->mark.offset;
    if (field(&cursor->mark) > place) *offset = utf8_start(positions->text, positions->length, *offset - 1);
    return SPEECH_OK;
}

void positions_free(struct positions *positions, struct memory *memory) {
    array_free(&positions->marks, memory, sizeof(struct position_mark));
    *positions = (struct positions){0};
}
