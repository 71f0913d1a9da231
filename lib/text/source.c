#include "text/source.h"

speech_status source_map_add(struct source_map *map, struct memory *memory, uint32_t text, uint32_t source,
                             uint8_t text_size, uint8_t source_size) {
    if (map->runs.count) {
        const struct source_run *last = ARRAY_AT(struct source_run, &map->runs, map->runs.count - 1);
        if (last->text_size == text_size && last->source_size == source_size) return SPEECH_OK;
    }
    struct source_run run = {text, source, text_size, source_size};
    return array_push(&map->runs, memory, sizeof run, &run);
}

uint32_t source_map_to_source(const struct source_map *map, uint32_t text) {
    if (map->runs.count == 0) return text;
    uint32_t low = 1, high = map->runs.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (ARRAY_AT(struct source_run, &map->runs, middle)->text <= text) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const struct source_run *run = ARRAY_AT(struct source_run, &map->runs, low - 1);
    return run->source + (text - run->text) / run->text_size * run->source_size;
}

uint32_t source_map_to_text(const struct source_map *map, uint32_t source) {
    if (map->runs.count == 0) return source;
    uint32_t low = 1, high = map->runs.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (ARRAY_AT(struct source_run, &map->runs, middle)->source <= source) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const struct source_run *run = ARRAY_AT(struct source_run, &map->runs, low - 1);
    return run->text + (source - run->source) / run->source_size * run->text_size;
}

void source_map_free(struct source_map *map, struct memory *memory) {
    array_free(&map->runs, memory, sizeof(struct source_run));
}
