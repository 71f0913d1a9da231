#include "api/document.h"
#include "api/record.h"

RECORD_LAYOUT(speech_path_node, 24, 6 * sizeof(uint32_t));

/* The last of the rows that starts at or before an offset, SPEECH_NONE if none does. All rows begin with their
 * start. */
static uint32_t last_before(const struct array *rows, size_t row_size, uint32_t offset) {
    uint32_t count = array_count_up_to(rows, row_size, 0, offset);
    return count ? count - 1 : SPEECH_NONE;
}

/* The innermost heading over a place, or SPEECH_NONE. */
static uint32_t innermost(const struct speech_document *document, uint32_t part, uint32_t offset) {
    uint32_t index = last_before(&document->shown.headings, sizeof(speech_heading), offset);
    while (index != SPEECH_NONE) {
        const speech_heading *heading = ARRAY_AT(speech_heading, &document->shown.headings, index);
        if (heading->part != part) return SPEECH_NONE;
        if (document_heading_holds(document, heading, offset)) return index;
        index = heading->parent;
    }
    return SPEECH_NONE;
}

/* The path from the inside out, as a chain that is walked twice: to count it, then to copy it. */
struct path {
    uint32_t heading;   /* the innermost heading, or SPEECH_NONE */
    uint32_t headings;  /* how many */
    uint32_t outermost; /* the start of the outermost heading, or the place itself */
    uint32_t section;   /* index into the sections, or SPEECH_NONE */
    uint32_t part;      /* or SPEECH_NONE when it has no title */
};

static struct path find_path(const struct speech_document *document, uint32_t offset) {
    struct path path = {SPEECH_NONE, 0, offset, SPEECH_NONE, SPEECH_NONE};
    uint32_t part = last_before(&document->shown.parts, sizeof(speech_part), offset);
    if (part == SPEECH_NONE) return path;
    const speech_part *row = ARRAY_AT(speech_part, &document->shown.parts, part);
    if (row->title_end > row->title_start) path.part = part;
    path.heading = innermost(document, part, offset);
    for (uint32_t index = path.heading; index != SPEECH_NONE;) {
        const speech_heading *heading = ARRAY_AT(speech_heading, &document->shown.headings, index);
        path.outermost = heading->start;
        path.headings++;
        index = heading->parent;
    }
    uint32_t last = last_before(&document->sections, sizeof(struct section), path.outermost);
    if (last != SPEECH_NONE && ARRAY_AT(struct section, &document->sections, last)->start >= row->start)
        path.section = last;
    return path;
}

static speech_path_node part_node(const struct speech_document *document, uint32_t index) {
    const speech_part *part = ARRAY_AT(speech_part, &document->shown.parts, index);
    return (speech_path_node){SPEECH_NODE_PART,  index,          part->title_start, part->title_end,
                              part->title_start, part->title_end};
}

static speech_path_node section_node(const struct speech_document *document, uint32_t index) {
    uint32_t row = ARRAY_AT(struct section, &document->sections, index)->element;
    const speech_element *element = ARRAY_AT(speech_element, &document->structure.elements, row);
    if (row >= document->shown.elements.count) row = SPEECH_NONE;
    return (speech_path_node){SPEECH_NODE_SECTION, row, element->start, element->end, element->start, element->end};
}

static speech_path_node heading_node(const struct speech_document *document, uint32_t index) {
    const speech_heading *heading = ARRAY_AT(speech_heading, &document->shown.headings, index);
    return (speech_path_node){SPEECH_NODE_HEADING, index, heading->start, heading->end, heading->title_start,
                              heading->title_end};
}

/* The caller's array of nodes. */
struct target {
    char *rows;
    size_t row_size;
    uint32_t capacity;
};

static void put(const struct target *target, uint32_t at, speech_path_node node) {
    if (at < target->capacity) record_copy(target->rows + at * target->row_size, target->row_size, &node, sizeof node);
}

speech_status speech_document_path(const speech_document *document, uint32_t offset, speech_path_node *rows,
                                   size_t row_size, uint32_t capacity, uint32_t *written, uint32_t *length) {
    if (written) *written = 0;
    if (length) *length = 0;
    if (document == NULL || written == NULL || (rows == NULL && capacity > 0)) return SPEECH_ERROR_ARGUMENT;
    speech_status status = record_check_size(row_size, sizeof *rows);
    if (status != SPEECH_OK) return status;
    if (!document_has_boundary(document, offset)) return SPEECH_ERROR_OFFSET;
    struct path path = find_path(document, offset);
    struct target target = {(char *)rows, row_size, capacity};
    uint32_t count = 0;
    if (path.part != SPEECH_NONE) put(&target, count++, part_node(document, path.part));
    if (path.section != SPEECH_NONE) put(&target, count++, section_node(document, path.section));
    count += path.headings;
    uint32_t at = count;
    for (uint32_t index = path.heading; index != SPEECH_NONE;) {
        put(&target, --at, heading_node(document, index));
        index = ARRAY_AT(speech_heading, &document->shown.headings, index)->parent;
    }
    *written = count < capacity ? count : capacity;
    if (length) *length = count;
    return SPEECH_OK;
}
