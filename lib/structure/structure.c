#include "structure/structure.h"

#include "structure/contents.h"
#include "structure/document_number.h"
#include "structure/element.h"
#include "structure/heading.h"
#include "structure/layout.h"
#include "structure/outline.h"
#include "structure/part.h"
#include "structure/section.h"
#include "structure/site.h"
#include "structure/support.h"
#include "structure/tree.h"

#include <string.h>

struct structure_work {
    struct layout layout;
    struct array candidates; /* struct candidate */
    struct array stretches;  /* struct stretch: tables of contents */
    struct array parts;      /* uint32_t: where parts begin */
    struct array sections;   /* uint32_t: where sections without a number begin */
    struct array entries;    /* struct entry */
    struct search search;
    struct scratch scratch;
};

static void free_work(struct structure_work *work, struct memory *memory) {
    if (work == NULL) return;
    layout_free(&work->layout, memory);
    array_free(&work->candidates, memory, sizeof(struct candidate));
    array_free(&work->stretches, memory, sizeof(struct stretch));
    array_free(&work->parts, memory, sizeof(uint32_t));
    array_free(&work->sections, memory, sizeof(uint32_t));
    array_free(&work->entries, memory, sizeof(struct entry));
    search_free(&work->search, memory);
    scratch_free(&work->scratch, memory);
    memory_release(memory, work, sizeof *work);
}

static speech_status read_all(struct structure *structure, struct structure_work *work, const struct view *view,
                              struct context *context) {
    struct memory *memory = context->memory;
    struct scratch *scratch = &work->scratch;
    struct element_source source = {view, &work->layout, &work->stretches, &work->candidates};
    speech_status status = layout_read(&work->layout, view, memory);
    if (status == SPEECH_OK) status = candidate_collect(&work->candidates, view, &work->layout, context);
    if (status == SPEECH_OK) site_drop(&work->candidates, view, &work->layout);
    if (status == SPEECH_OK) status = contents_find(&work->stretches, &work->candidates, view, &work->layout, scratch);
    if (status == SPEECH_OK) status = support_find(&work->candidates, scratch);
    if (status == SPEECH_OK)
        status = part_find(structure, &work->parts, &work->candidates, view, &work->layout, memory);
    if (status == SPEECH_OK) status = section_find(&work->sections, &source, memory);
    if (status == SPEECH_OK)
        status =
            outline_decide(&work->entries, &work->search, &work->candidates, &work->parts, &work->sections, scratch);
    if (status == SPEECH_OK)
        status = heading_write(structure, &work->entries, &work->candidates, &work->layout, view, context);
    if (status == SPEECH_OK) tree_link(structure);
    if (status == SPEECH_OK) status = element_write(structure, &work->sections, &source, scratch, context);
    if (status == SPEECH_OK) heading_end_titles(structure);
    if (status == SPEECH_OK) status = document_number_read(structure, view, context);
    return status;
}

/* Makes what is needed to work with, if there is none yet. */
static speech_status make_work(struct structure *structure, struct memory *memory) {
    void *work = NULL;
    if (structure->work == NULL) {
        speech_status status = memory_resize(memory, &work, 0, sizeof *structure->work);
        if (status != SPEECH_OK) return status;
        memset(work, 0, sizeof *structure->work);
        structure->work = work;
    }
    structure->work->scratch.memory = memory;
    return SPEECH_OK;
}

speech_status structure_read(struct structure *structure, const struct view *view, struct context *context) {
    structure->parts.count = structure->headings.count = structure->elements.count = 0;
    speech_status status = make_work(structure, context->memory);
    return status == SPEECH_OK ? read_all(structure, structure->work, view, context) : status;
}

void structure_free(struct structure *structure, struct memory *memory) {
    array_free(&structure->parts, memory, sizeof(speech_part));
    array_free(&structure->headings, memory, sizeof(speech_heading));
    array_free(&structure->elements, memory, sizeof(speech_element));
    free_work(structure->work, memory);
    structure->work = NULL;
}
