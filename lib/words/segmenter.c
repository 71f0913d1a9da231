#include "words/segmenter.h"

#include "words/lexicon.h"

#include <speech/config.h>

struct segmenter {
    struct lexicon lexicon;
    struct block *block; /* where that lies, or NULL for what is linked in */
    struct custom custom;
};

speech_status segmenter_create(struct segmenter **segmenter, struct block *block, const struct custom *custom,
                               struct memory *memory) {
    void *room = NULL;
    *segmenter = NULL;
    speech_status status = memory_resize(memory, &room, 0, sizeof **segmenter);
    if (status != SPEECH_OK) return status;
    struct segmenter *made = room;
    *made = (struct segmenter){.block = block_hold(block)};
    if (block) made->lexicon = block->lexicon;
    if (block == NULL) status = lexicon_open_linked(&made->lexicon);
    if (status == SPEECH_OK && custom) status = custom_copy(&made->custom, custom, memory);
    if (status == SPEECH_OK) {
        *segmenter = made;
    } else {
        segmenter_destroy(made, memory);
    }
    return status;
}

void segmenter_destroy(struct segmenter *segmenter, struct memory *memory) {
    if (segmenter == NULL) return;
    custom_free(&segmenter->custom, memory);
    block_release(segmenter->block);
    memory_release(memory, segmenter, sizeof *segmenter);
}

void segmenter_open(const struct segmenter *segmenter, struct lattice *lattice, uint32_t standard) {
    lattice->lexicon = &segmenter->lexicon;
    lattice->costs = &segmenter->lexicon.costs[standard];
    lattice->custom = segmenter->custom.slot_count ? &segmenter->custom : NULL;
    lattice->parts_names = standard == SPEECH_STANDARD_PKU;
}
