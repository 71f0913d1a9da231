#include "check.h"

#include <string.h>

/* From the part along siblings and down to children, every heading is met once. */
static int check_tree(const speech_document *document, const speech_part *part) {
    speech_heading row;
    uint32_t at = part->first_heading, met = 0, got = 0;
    while (at != SPEECH_NONE) {
        speech_status status = speech_document_headings(document, at, &row, sizeof row, 1, &got);
        if (status != SPEECH_OK || got != 1) return fail_status("walk the tree", status);
        if (++met > part->heading_count || row.own_end > row.body_end) return fail("the tree is no tree");
        at = row.first_child;
        while (at == SPEECH_NONE && row.next_sibling == SPEECH_NONE && row.parent != SPEECH_NONE) {
            status = speech_document_headings(document, row.parent, &row, sizeof row, 1, &got);
            if (status != SPEECH_OK || got != 1) return fail_status("walk back up", status);
        }
        if (at == SPEECH_NONE) at = row.next_sibling;
    }
    return met == part->heading_count ? 0 : fail("the walk does not lead to every heading");
}

int check_outline(const speech_document *document) {
    speech_heading rows[4];
    speech_part part;
    uint32_t count = speech_document_heading_count(document);
    uint32_t got = 0;
    speech_status status = speech_document_parts(document, 0, &part, sizeof part, 1, &got);
    if (status != SPEECH_OK) return fail_status("parts", status);
    if (got != 1 || part.start != 0 || part.end != sample_length) return fail("there is not one part over all");
    if (count < 1) return fail("no headings");
    /* fewer rows at a time than there are, so that reading in runs is tried */
    for (uint32_t at = 0; at < count; at += got) {
        status = speech_document_headings(document, at, rows, sizeof rows[0], 4, &got);
        if (status != SPEECH_OK) return fail_status("headings", status);
        if (got == 0) return fail("headings end before their count");
        for (uint32_t i = 0; i < got; i++) {
            const speech_heading *row = &rows[i];
            if (row->start > row->end || row->end > sample_length) return fail("a heading lies outside the text");
            if (row->parent != SPEECH_NONE && row->parent >= at + i) return fail("a parent is not before its child");
            if ((row->parent == SPEECH_NONE) != (row->level == 1)) return fail("level and parent disagree");
            if (row->marker.length == 0) return fail("a heading has no marker");
            if (strlen(speech_form_name(row->form)) == 0) return fail("a form has no name");
            if (strlen(speech_place_name(row->place)) == 0) return fail("a place has no name");
        }
    }
    status = speech_document_headings(document, count, rows, sizeof rows[0], 4, &got);
    if (status != SPEECH_OK || got != 0) return fail("rows after the last are not simply none");
    return check_tree(document, &part);
}

int check_path(const speech_document *document, uint32_t offset) {
    speech_path_node nodes[16];
    speech_heading heading;
    uint32_t got = 0, length = 0, headings = 0;
    speech_status status = speech_document_path(document, offset, nodes, sizeof nodes[0], 16, &got, &length);
    if (status != SPEECH_OK) return fail_status("path", status);
    if (got == 0 || got != length) return fail("the path is not there, or not all of it");
    for (uint32_t i = 0; i < got; i++) {
        if (nodes[i].kind == SPEECH_NODE_HEADING) headings++;
    }
    if (nodes[got - 1].kind != SPEECH_NODE_HEADING) return fail("the path does not end in a heading");
    status = speech_document_headings(document, nodes[got - 1].index, &heading, sizeof heading, 1, &got);
    if (status != SPEECH_OK || got != 1) return fail("the path leads to no heading");
    if (heading.level != headings) return fail("the path is not as long as its last heading is deep");
    if (strcmp(pool_string(document, heading.marker), "(一)") != 0) return fail("the path does not end in (一)");
    return 0;
}
