#include "structure/tree.h"

/* From the last to the first, so that each heading finds its next sibling as what was the first child until then. */
void tree_link(struct structure *structure) {
    speech_part *parts = structure->parts.items;
    speech_heading *headings = structure->headings.items;
    for (uint32_t i = 0; i < structure->parts.count; i++) {
        parts[i].first_heading = SPEECH_NONE;
        parts[i].heading_count = 0;
    }
    for (uint32_t i = 0; i < structure->headings.count; i++) headings[i].first_child = SPEECH_NONE;
    for (uint32_t i = structure->headings.count; i-- > 0;) {
        speech_heading *row = &headings[i];
        speech_part *part = &parts[row->part];
        uint32_t *first = row->parent == SPEECH_NONE ? &part->first_heading : &headings[row->parent].first_child;
        row->own_end = row->first_child == SPEECH_NONE ? row->body_end : headings[row->first_child].start;
        row->next_sibling = *first;
        *first = i;
        part->heading_count++;
    }
}
