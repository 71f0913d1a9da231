/* Invariants of parts and headings. */
#include "checker.h"

static void check_parts(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    uint32_t at = 0;
    CHECK(snapshot->facts.parts == snapshot->part_count);
    if ((checker->setting->layers & SPEECH_LAYER_OUTLINE) == 0) {
        CHECK(snapshot->part_count == 0 && snapshot->heading_count == 0);
        return;
    }
    CHECK(snapshot->part_count > 0);
    for (uint32_t i = 0; i < snapshot->part_count; i++) {
        const speech_part *part = &snapshot->parts[i];
        check_span(checker, part->start, part->end);
        CHECK(part->start == at);
        check_inside(checker, part->title_start, part->title_end, part->start, part->end);
        at = part->end;
    }
    CHECK(at == snapshot->length || checker->setting->row_limit != 0);
}

/* Two ways around the tree lead to the same rows: parents, and the links to children and siblings. Each row is the
 * first below what holds it, or the next sibling of the one before it there. */
static void check_tree(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    uint32_t linked = 0, counted = 0;
    for (uint32_t i = 0; i < snapshot->part_count; i++) {
        const speech_part *part = &snapshot->parts[i];
        CHECK((part->first_heading == SPEECH_NONE) == (part->heading_count == 0));
        if (part->heading_count == 0) continue;
        CHECK(part->first_heading == counted && snapshot->headings[counted].parent == SPEECH_NONE);
        counted += part->heading_count;
        linked++;
    }
    CHECK(counted == snapshot->heading_count);
    for (uint32_t i = 0; i < snapshot->heading_count; i++) {
        const speech_heading *heading = &snapshot->headings[i];
        uint32_t child = heading->first_child, next = heading->next_sibling;
        CHECK(heading->own_end == (child == SPEECH_NONE ? heading->body_end : snapshot->headings[child].start));
        if (child != SPEECH_NONE) CHECK(child == i + 1 && heading[1].parent == i);
        if (next != SPEECH_NONE) {
            CHECK(next > i && next < snapshot->heading_count && snapshot->headings[next].part == heading->part);
            CHECK(snapshot->headings[next].parent == heading->parent &&
                  heading->body_end == snapshot->headings[next].start);
        }
        linked += (uint32_t)(child != SPEECH_NONE) + (uint32_t)(next != SPEECH_NONE);
    }
    CHECK(linked == snapshot->heading_count);
}

static void check_heading_spans(const struct checker *checker, const speech_heading *heading) {
    const speech_part *part = &checker->snapshot->parts[heading->part];
    CHECK(heading->start < heading->end);
    check_inside(checker, heading->start, heading->end, part->start, part->end);
    CHECK(heading->marker_start == heading->start && heading->marker_start < heading->marker_end);
    check_inside(checker, heading->marker_start, heading->marker_end, heading->start, heading->end);
    check_span(checker, heading->title_start, heading->title_end);
    if (heading->title_start < heading->title_end) {
        CHECK(heading->marker_end <= heading->title_start && heading->title_end == heading->end);
    } else {
        CHECK(heading->end == heading->marker_end);
    }
    check_inside(checker, heading->body_start, heading->body_end, heading->end, part->end);
}

static void check_headings(const struct checker *checker) {
    const struct snapshot *snapshot = checker->snapshot;
    for (uint32_t i = 0; i < snapshot->heading_count; i++) {
        const speech_heading *heading = &snapshot->headings[i];
        CHECK(heading->part < snapshot->part_count);
        check_heading_spans(checker, heading);
        check_string(checker, heading->marker);
        CHECK(heading->marker.length > 0);
        check_name(speech_form_name(heading->form));
        check_name(speech_place_name(heading->place));
        CHECK(heading->number >= SPEECH_NUMBER_LAST && heading->sub_number >= 0);
        if (i > 0) CHECK(heading[-1].end <= heading->start && heading[-1].part <= heading->part);
        if (heading->parent == SPEECH_NONE) {
            CHECK(heading->level == 1);
            continue;
        }
        CHECK(heading->parent < i);
        const speech_heading *parent = &snapshot->headings[heading->parent];
        CHECK(parent->part == heading->part && parent->level + 1 == heading->level);
        CHECK(heading->start < parent->body_end && heading->body_end <= parent->body_end);
    }
}

void check_outline(const struct checker *checker) {
    check_parts(checker);
    check_headings(checker);
    check_tree(checker);
}
