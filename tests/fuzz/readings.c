/* Invariants of what is worked out when asked: positions, clean text, paths. */
#include "check.h"
#include "invariant.h"

#include <stdlib.h>
#include <string.h>

static void check_facts(const struct snapshot *snapshot, const struct boundaries *boundaries,
                        const speech_position *last) {
    CHECK(snapshot->facts.bytes == snapshot->length);
    CHECK(snapshot->facts.code_points == boundaries->count - 1 && last->code_point == boundaries->count - 1);
    CHECK(snapshot->facts.utf16_units == boundaries->utf16_units && last->utf16 == boundaries->utf16_units);
    CHECK(snapshot->facts.confidence <= 100 && speech_encoding_name(snapshot->facts.encoding)[0] != '\0');
    CHECK((snapshot->facts.lines == 0) == (snapshot->length == 0));
    CHECK(last->line == snapshot->facts.lines || last->line == snapshot->facts.lines + 1);
}

/* Each position against the one before it. */
static void check_steps(const speech_position *rows, const struct boundaries *boundaries) {
    CHECK(rows[0].code_point == 0 && rows[0].utf16 == 0 && rows[0].line == 1 && rows[0].column == 1);
    for (uint32_t i = 0; i < boundaries->count; i++) {
        CHECK(rows[i].offset == boundaries->offsets[i] && rows[i].code_point == i);
        if (i == 0) continue;
        CHECK(rows[i].utf16 - rows[i - 1].utf16 == 1 || rows[i].utf16 - rows[i - 1].utf16 == 2);
        CHECK(rows[i].source >= rows[i - 1].source);
        if (rows[i].line == rows[i - 1].line) {
            CHECK(rows[i].column == rows[i - 1].column + 1);
        } else {
            CHECK(rows[i].line == rows[i - 1].line + 1 && rows[i].column == 1);
        }
    }
}

/* Places in a unit back to byte offsets. In another encoding one sequence may stand for two code points, so that its
 * place leads to the first of them; hence `exact`. */
static void check_way_back(const speech_document *document, const struct boundaries *boundaries, uint32_t unit,
                           uint32_t *places, int exact) {
    CHECK(speech_document_offsets(document, unit, places, boundaries->count, places) == SPEECH_OK);
    for (uint32_t i = 0; i < boundaries->count; i++) {
        CHECK(exact ? places[i] == boundaries->offsets[i] : places[i] <= boundaries->offsets[i]);
        CHECK(boundaries->starts[places[i]]);
    }
}

void invariant_positions(const speech_document *document, const struct snapshot *snapshot,
                         const struct boundaries *boundaries) {
    speech_position *rows = malloc(boundaries->count * sizeof *rows);
    uint32_t *places = malloc(boundaries->count * sizeof *places);
    CHECK(rows != NULL && places != NULL);
    CHECK(speech_document_positions(document, boundaries->offsets, boundaries->count, rows, sizeof *rows) == SPEECH_OK);
    check_steps(rows, boundaries);
    check_facts(snapshot, boundaries, &rows[boundaries->count - 1]);
    for (uint32_t i = 0; i < boundaries->count; i++) places[i] = rows[i].code_point;
    check_way_back(document, boundaries, SPEECH_UNIT_CODE_POINT, places, 1);
    for (uint32_t i = 0; i < boundaries->count; i++) places[i] = rows[i].utf16;
    check_way_back(document, boundaries, SPEECH_UNIT_UTF_16, places, 1);
    for (uint32_t i = 0; i < boundaries->count; i++) places[i] = rows[i].source;
    check_way_back(document, boundaries, SPEECH_UNIT_SOURCE, places, snapshot->facts.encoding == SPEECH_ENCODING_UTF_8);
    /* An offset inside a code point is refused. */
    for (uint32_t offset = 0; offset < snapshot->length; offset++) {
        if (boundaries->starts[offset]) continue;
        CHECK(speech_document_positions(document, &offset, 1, rows, sizeof *rows) == SPEECH_ERROR_OFFSET);
        break;
    }
    free(places);
    free(rows);
}

/* The clean text of everything, and a buffer that is too small for it. */
static void check_clean_text(const speech_document *document, const struct snapshot *snapshot, uint32_t flags) {
    uint32_t end = (uint32_t)snapshot->length;
    size_t length = 0, again = 0, small = 0;
    CHECK(speech_document_clean_text(document, 0, end, flags, NULL, 0, &length) == SPEECH_OK);
    char *whole = malloc(length + 1), *cut = malloc(length / 2 + 1);
    struct boundaries boundaries;
    CHECK(whole != NULL && cut != NULL);
    CHECK(speech_document_clean_text(document, 0, end, flags, whole, length + 1, &again) == SPEECH_OK);
    CHECK(again == length && whole[length] == '\0');
    boundaries_find(&boundaries, whole, length);
    CHECK(boundaries.well_formed);
    CHECK(speech_document_clean_text(document, 0, end, flags, cut, length / 2 + 1, &again) == SPEECH_OK);
    CHECK(again == length);
    /* The cut is the last boundary that fits. */
    for (small = length / 2; !boundaries.starts[small];) small--;
    CHECK(memcmp(whole, cut, small) == 0 && cut[small] == '\0');
    boundaries_free(&boundaries);
    free(whole);
    free(cut);
}

/* Checks the path to a place and gives the innermost heading on it, or SPEECH_NONE. */
static uint32_t check_path(const speech_document *document, const struct snapshot *snapshot, uint32_t offset) {
    speech_path_node nodes[64];
    uint32_t written = 0, length = 0, headings = 0, innermost = SPEECH_NONE;
    CHECK(speech_document_path(document, offset, nodes, sizeof nodes[0], 64, &written, &length) == SPEECH_OK);
    CHECK(written == (length < 64 ? length : 64));
    for (uint32_t i = 0; i < written; i++) {
        CHECK(nodes[i].start <= nodes[i].end && nodes[i].end <= snapshot->length);
        /* The title of a part may come after the first of its places. */
        CHECK(nodes[i].kind == SPEECH_NODE_PART || nodes[i].start <= offset);
        CHECK(nodes[i].start <= nodes[i].title_start && nodes[i].title_end <= nodes[i].end);
        CHECK(nodes[i].title_start <= nodes[i].title_end);
        if (i > 0) CHECK(nodes[i - 1].kind <= nodes[i].kind);
        if (i > 0 && nodes[i - 1].kind != SPEECH_NODE_PART) CHECK(nodes[i - 1].start <= nodes[i].start);
        if (nodes[i].kind != SPEECH_NODE_HEADING) continue;
        CHECK(nodes[i].index < snapshot->heading_count);
        innermost = nodes[i].index;
        CHECK(snapshot->headings[innermost].level == ++headings);
    }
    return innermost;
}

void invariant_readings(const speech_document *document, const struct snapshot *snapshot,
                        const struct boundaries *boundaries) {
    uint32_t step = boundaries->count / 64 + 1;
    for (uint32_t flags = 0; flags <= (SPEECH_CLEAN_SIMPLIFIED | SPEECH_CLEAN_COMPACT); flags++)
        check_clean_text(document, snapshot, flags);
    for (uint32_t i = 0; i < boundaries->count; i += step) (void)check_path(document, snapshot, boundaries->offsets[i]);
    /* A row names the heading that the path to it ends in. */
    for (uint32_t i = 0; i < snapshot->quantity_count; i += step)
        CHECK(check_path(document, snapshot, snapshot->quantities[i].start) == snapshot->quantities[i].heading);
    for (uint32_t i = 0; i < snapshot->sentence_count; i += step)
        CHECK(check_path(document, snapshot, snapshot->sentences[i].start) == snapshot->sentences[i].heading);
}
