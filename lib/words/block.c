#include "words/block.h"

#include "words/lexicon.h"

static speech_status create(struct block **block, const struct memory *memory) {
    struct memory own;
    void *made = NULL;
    *block = NULL;
    speech_status status = memory_init(&own, &memory->hooks);
    if (status == SPEECH_OK) status = memory_resize(&own, &made, 0, sizeof **block);
    if (status != SPEECH_OK) return status;
    *block = made;
    **block = (struct block){.memory = own};
    atomic_init(&(*block)->holders, 1);
    return SPEECH_OK;
}

/* Gives the block up when something went wrong. */
static speech_status settle(struct block **block, speech_status status) {
    if (status == SPEECH_OK) return status;
    block_release(*block);
    *block = NULL;
    return status;
}

speech_status block_open_bytes(struct block **block, const struct memory *memory, const void *bytes, size_t count,
                               size_t *at) {
    *at = 0;
    speech_status status = create(block, memory);
    if (status != SPEECH_OK) return status;
    return settle(block, lexicon_check(&(*block)->lexicon, bytes, count, at));
}

speech_status block_open_file(struct block **block, const struct memory *memory, const char *path, size_t *at) {
    *at = 0;
    speech_status status = create(block, memory);
    if (status != SPEECH_OK) return status;
    struct map *map = &(*block)->map;
    status = map_open(map, path);
    if (status == SPEECH_OK) status = lexicon_check(&(*block)->lexicon, map->bytes, map->count, at);
    return settle(block, status);
}

struct block *block_hold(struct block *block) {
    if (block) atomic_fetch_add_explicit(&block->holders, 1, memory_order_relaxed);
    return block;
}

void block_release(struct block *block) {
    if (block == NULL || atomic_fetch_sub_explicit(&block->holders, 1, memory_order_acq_rel) > 1) return;
    struct memory memory = block->memory;
    map_close(&block->map);
    memory_release(&memory, block, sizeof *block);
}
