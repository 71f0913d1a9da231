#include "words/segmenter.h"

#include "words/kind.h"
#include "words/lexicon.h"
#include "words/other.h"

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

void cutter_open(struct cutter *cutter, const struct segmenter *segmenter, uint32_t standard) {
    cutter->lattice.lexicon = &segmenter->lexicon;
    cutter->lattice.costs = &segmenter->lexicon.costs[standard];
    cutter->lattice.custom = segmenter->custom.slot_count ? &segmenter->custom : NULL;
    cutter->lattice.parts_names = standard == SPEECH_STANDARD_PKU;
}

void cutter_start(struct cutter *cutter, const uint16_t *codes, uint32_t count) {
    cutter->codes = codes;
    cutter->count = count;
    cutter->at = cutter->next_word = cutter->word_count = 0;
}

/* The next of the words that the lattice found. */
static inline uint32_t take_word(struct cutter *cutter) {
    cutter->word = cutter->words[cutter->next_word++];
    return cutter->at = cutter->base + cutter->word.end;
}

/* How long the longest of the caller's words is that begins at a character which is not Chinese, and its tag; 0 for none. */
static uint32_t custom_length(const struct custom *custom, const uint16_t *codes, uint32_t count, uint8_t *tag) {
    uint32_t longest = 0, node = 0;
    for (uint32_t at = 0; at < count;) {
        const struct custom_slot *slot = custom_step(custom, node, codes[at++]);
        if (slot == NULL) break;
        node = slot->node;
        if (slot->cost == CUSTOM_NO_WORD) continue;
        longest = at;
        *tag = (uint8_t)slot->tag;
    }
    return longest;
}

/* The end of a word that begins with a character which is not Chinese. */
static uint32_t other_end(struct cutter *cutter, uint32_t at) {
    const uint16_t *codes = cutter->codes + at;
    const struct custom *custom = cutter->lattice.custom;
    uint32_t count = cutter->count - at, length = 0;
    cutter->word = (struct lattice_word){0};
    if (custom && custom_begins(custom, *codes)) length = custom_length(custom, codes, count, &cutter->word.tag);
    return at + (length ? length : other_length(codes, count));
}

uint32_t cutter_next(struct cutter *cutter) {
    const uint16_t *codes = cutter->codes;
    if (cutter->next_word < cutter->word_count) return take_word(cutter);
    uint32_t at = cutter->at, end = at;
    if (at == cutter->count) return 0;
    if (!is_han(codes[at])) return cutter->at = other_end(cutter, at);
    while (end < cutter->count && end - at <= LATTICE_LIMIT && is_han(codes[end])) end++;
    cutter->base = at;
    cutter->word_count = lattice_cut(&cutter->lattice, codes + at, end - at, cutter->count - end, cutter->words);
    cutter->next_word = 0;
    return take_word(cutter);
}
