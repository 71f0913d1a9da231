#include "passage.h"

#include "rows.h"

#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) {
    const uint32_t *left = a, *right = b;
    return (*left > *right) - (*left < *right);
}

static void add(struct places *places, uint32_t place) {
    places->items[places->count++] = place;
}

/* How many of the places are not behind an offset. */
static uint32_t count_up_to(const struct places *places, uint32_t offset) {
    uint32_t low = 0, high = places->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (places->items[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int is_among(const struct places *places, uint32_t offset) {
    uint32_t count = count_up_to(places, offset);
    return count > 0 && places->items[count - 1] == offset;
}

/* The barriers, and in `bodies` where the bodies of headings begin. */
static void note_barriers(struct cutter *cutter, uint32_t level, struct places *bodies) {
    const speech_document *document = cutter->document;
    uint32_t parts, elements, headings;
    speech_part *part = read_parts(document, &parts);
    speech_element *element = read_elements(document, &elements);
    speech_heading *heading = read_headings(document, &headings);
    cutter->barriers.items = new_array((size_t)parts + elements + headings, sizeof(uint32_t));
    bodies->items = new_array(headings, sizeof(uint32_t));
    for (uint32_t i = 0; i < parts; i++) add(&cutter->barriers, part[i].start);
    for (uint32_t i = 0; i < elements; i++)
        if (element[i].kind == SPEECH_ELEMENT_PART_TITLE) add(&cutter->barriers, element[i].start);
    for (uint32_t i = 0; i < headings; i++) {
        if (heading[i].level <= level) add(&cutter->barriers, heading[i].start);
        add(bodies, heading[i].body_start);
    }
    qsort(cutter->barriers.items, cutter->barriers.count, sizeof(uint32_t), compare);
    qsort(bodies->items, bodies->count, sizeof(uint32_t), compare);
    free(part);
    free(element);
    free(heading);
}

static void note_sentences(struct cutter *cutter, const struct places *bodies) {
    uint32_t count;
    speech_sentence *rows = read_sentences(cutter->document, &count);
    cutter->cuts[CUT_SENTENCE].items = new_array(count, sizeof(uint32_t));
    cutter->cuts[CUT_HEADING].items = new_array(count, sizeof(uint32_t));
    for (uint32_t i = 0; i < count; i++) {
        add(&cutter->cuts[CUT_HEADING], rows[i].start);
        if (!is_among(bodies, rows[i].start)) add(&cutter->cuts[CUT_SENTENCE], rows[i].start);
    }
    free(rows);
}

/* Marks inside a sentence, by GB/T 15834-2011, 4.5 to 4.8, and what is typed instead. */
static int parts_clauses(const char *text, size_t length) {
    static const char *const marks[] = {"，", "、", "；", "：", ",", ";", ":"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strlen(marks[i]) == length && memcmp(marks[i], text, length) == 0) return 1;
    return 0;
}

static void note_words(struct cutter *cutter) {
    const char *text = speech_document_text(cutter->document, NULL);
    uint32_t count;
    speech_token *rows = read_tokens(cutter->document, &count);
    cutter->cuts[CUT_CLAUSE].items = new_array(count, sizeof(uint32_t));
    cutter->cuts[CUT_WORD].items = new_array(count, sizeof(uint32_t));
    for (uint32_t i = 0; i < count; i++) {
        add(&cutter->cuts[CUT_WORD], rows[i].start);
        if (parts_clauses(text + rows[i].start, rows[i].end - rows[i].start))
            add(&cutter->cuts[CUT_CLAUSE], rows[i].end);
    }
    free(rows);
}

void cutter_open(struct cutter *cutter, const speech_document *document, uint32_t limit, uint32_t level) {
    size_t length;
    struct places bodies = {0};
    *cutter = (struct cutter){.document = document, .limit = limit};
    speech_document_text(document, &length);
    cutter->length = (uint32_t)length;
    note_barriers(cutter, level, &bodies);
    note_sentences(cutter, &bodies);
    note_words(cutter);
    free(bodies.items);
}

/* Characters of the clean text of a span. */
static uint32_t measure(struct cutter *cutter, uint32_t start, uint32_t end) {
    uint32_t count = 0;
    for (const char *at = clean(&cutter->buffer, cutter->document, start, end, 0); *at != '\0'; at++)
        count += ((unsigned char)*at & 0xC0) != 0x80;
    return count;
}

static uint32_t code_point_of(const struct cutter *cutter, uint32_t offset) {
    speech_position position;
    speech_document_positions(cutter->document, &offset, 1, &position, sizeof position);
    return position.code_point;
}

static uint32_t offset_of(const struct cutter *cutter, uint32_t code_point) {
    uint32_t offset;
    speech_document_offsets(cutter->document, SPEECH_UNIT_CODE_POINT, &code_point, 1, &offset);
    return offset;
}

/* The last place up to which the clean text from `start` on stays within the limit, `stop` at the most. Clean text is
 * no longer than the text, so the search begins that far on; it doubles its steps where much is left out. */
static uint32_t reach(struct cutter *cutter, uint32_t start, uint32_t stop) {
    uint64_t low = code_point_of(cutter, start), last = code_point_of(cutter, stop), step = cutter->limit;
    while (low + step <= last && measure(cutter, start, offset_of(cutter, (uint32_t)(low + step))) <= cutter->limit) {
        low += step;
        step *= 2;
    }
    uint64_t high = low + step <= last ? low + step : last + 1; /* too far */
    while (low + 1 < high) {
        uint64_t middle = low + (high - low) / 2;
        if (measure(cutter, start, offset_of(cutter, (uint32_t)middle)) <= cutter->limit)
            low = middle;
        else
            high = middle;
    }
    return offset_of(cutter, (uint32_t)low);
}

/* Where the passage that begins at `start` ends. */
static uint32_t end_of(struct cutter *cutter, uint32_t start) {
    const struct places *barriers = &cutter->barriers;
    uint32_t next = count_up_to(barriers, start);
    uint32_t stop = next < barriers->count ? barriers->items[next] : cutter->length;
    uint32_t end = reach(cutter, start, stop);
    if (end == stop) return end;
    for (int cut = 0; cut < CUTS; cut++) {
        const struct places *places = &cutter->cuts[cut];
        uint32_t count = count_up_to(places, end);
        if (count > 0 && places->items[count - 1] > start) return places->items[count - 1];
    }
    return end;
}

int cutter_next(struct cutter *cutter, struct passage *passage) {
    while (cutter->at < cutter->length) {
        *passage = (struct passage){cutter->at, end_of(cutter, cutter->at)};
        cutter->at = passage->end;
        if (measure(cutter, passage->start, passage->end) > 0) return 1;
    }
    return 0;
}

void cutter_close(struct cutter *cutter) {
    free(cutter->barriers.items);
    for (int cut = 0; cut < CUTS; cut++) free(cutter->cuts[cut].items);
    free(cutter->buffer.text);
}
