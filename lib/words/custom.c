#include "words/custom.h"

#include <string.h>

enum { FIRST_SLOTS = 1024 };

/* Multiplication by an odd constant near 2^64 divided by the golden ratio spreads keys that lie close (Knuth, 6.4). */
static uint32_t first_slot(uint32_t slot_count, uint32_t parent, uint16_t code) {
    uint64_t key = (uint64_t)parent << 16 | code;
    return (uint32_t)(key * 0x9E3779B97F4A7C15u >> 32) & (slot_count - 1);
}

/* The slot of a step, or the free one where it would go. */
static struct custom_slot *find(struct custom_slot *slots, uint32_t slot_count, uint32_t parent, uint16_t code) {
    uint32_t at = first_slot(slot_count, parent, code);
    while (slots[at].node && (slots[at].parent != parent || slots[at].code != code)) at = (at + 1) & (slot_count - 1);
    return &slots[at];
}

/* Makes room for the steps of one more word, leaving at least half of the slots free. */
static speech_status grow(struct custom *custom, struct memory *memory) {
    if (custom->slot_count / 2 > custom->nodes + CUSTOM_LONGEST) return SPEECH_OK;
    if (custom->slot_count > UINT32_MAX / 4) return SPEECH_ERROR_TOO_LARGE;
    uint32_t slot_count = custom->slot_count ? 2 * custom->slot_count : FIRST_SLOTS;
    size_t wanted = slot_count;
    if (wanted > SIZE_MAX / sizeof *custom->slots) return SPEECH_ERROR_MEMORY;
    void *block = NULL;
    speech_status status = memory_resize(memory, &block, 0, wanted * sizeof *custom->slots);
    if (status != SPEECH_OK) return status;
    struct custom_slot *slots = block;
    memset(slots, 0, wanted * sizeof *slots);
    for (uint32_t i = 0; i < custom->slot_count; i++) {
        const struct custom_slot *slot = &custom->slots[i];
        if (slot->node) *find(slots, slot_count, slot->parent, slot->code) = *slot;
    }
    memory_release(memory, custom->slots, (size_t)custom->slot_count * sizeof *slots);
    custom->slots = slots;
    custom->slot_count = slot_count;
    return SPEECH_OK;
}

speech_status custom_add(struct custom *custom, struct memory *memory, const uint16_t *codes, uint32_t count,
                         int32_t cost, uint16_t tag) {
    speech_status status = grow(custom, memory);
    if (status != SPEECH_OK) return status;
    custom->begins[*codes / 8] = (uint8_t)(custom->begins[*codes / 8] | 1u << *codes % 8);
    for (uint32_t i = 0, parent = 0; i < count; i++) {
        struct custom_slot *slot = find(custom->slots, custom->slot_count, parent, codes[i]);
        if (slot->node == 0) {
            *slot = (struct custom_slot){.parent = parent, .code = codes[i], .cost = CUSTOM_NO_WORD};
            slot->node = ++custom->nodes;
        }
        if (i + 1 == count) {
            slot->cost = cost;
            slot->tag = tag;
        }
        parent = slot->node;
    }
    return SPEECH_OK;
}

const struct custom_slot *custom_step(const struct custom *custom, uint32_t parent, uint16_t code) {
    if (custom->slot_count == 0) return NULL;
    const struct custom_slot *slot = find(custom->slots, custom->slot_count, parent, code);
    return slot->node ? slot : NULL;
}

uint32_t custom_length(const struct custom *custom, const uint16_t *codes, uint32_t count, uint16_t *tag) {
    uint32_t longest = 0, node = 0;
    if (!custom_begins(custom, *codes)) return 0;
    for (uint32_t at = 0; at < count;) {
        const struct custom_slot *slot = custom_step(custom, node, codes[at++]);
        if (slot == NULL) break;
        node = slot->node;
        if (slot->cost == CUSTOM_NO_WORD) continue;
        longest = at;
        *tag = slot->tag;
    }
    return longest;
}

speech_status custom_copy(struct custom *copy, const struct custom *custom, struct memory *memory) {
    void *block = NULL;
    size_t bytes = (size_t)custom->slot_count * sizeof *custom->slots;
    speech_status status = bytes ? memory_resize(memory, &block, 0, bytes) : SPEECH_OK;
    if (status != SPEECH_OK) return status;
    *copy = *custom;
    copy->slots = block;
    if (bytes) memcpy(block, custom->slots, bytes);
    return SPEECH_OK;
}

void custom_free(struct custom *custom, struct memory *memory) {
    memory_release(memory, custom->slots, (size_t)custom->slot_count * sizeof *custom->slots);
    *custom = (struct custom){0};
}
