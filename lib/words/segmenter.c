#include "words/segmenter.h"

#include "words/lexicon.h"

#include <speech/config.h>

struct segmenter {
    struct lexicon lexicon;
    struct custom custom;
};

speech_status segmenter_create(struct segmenter **segmenter, const struct custom *custom, struct memory *memory) {
    void *block = NULL;
    *segmenter = NULL;
    speech_status status = memory_resize(memory, &block, 0, sizeof **segmenter);
    if (status != SPEECH_OK) return status;
    struct segmenter *made = block;
    made->custom = (struct custom){0};
    status = lexicon_open(&made->lexicon, lexicon_bytes, UINT32_MAX, 1);
    if (status == SPEECH_OK && custom) status = custom_copy(&made->custom, custom, memory);
    if (status == SPEECH_OK) {
        *segmenter = made;
    } else {
        memory_release(memory, made, sizeof *made);
    }
    return status;
}

void segmenter_destroy(struct segmenter *segmenter, struct memory *memory) {
    if (segmenter) custom_free(&segmenter->custom, memory);
    memory_release(memory, segmenter, sizeof *segmenter);
}

void segmenter_open(const struct segmenter *segmenter, struct lattice *lattice, uint32_t standard) {
    lattice->lexicon = &segmenter->lexicon;
    lattice->costs = &segmenter->lexicon.costs[standard];
    lattice->custom = segmenter->custom.slot_count ? &segmenter->custom : NULL;
    lattice->parts_names = standard == SPEECH_STANDARD_PKU;
}
