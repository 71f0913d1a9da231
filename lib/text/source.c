#include "text/source.h"

#include <stddef.h>

speech_status source_map_add(struct source_map *map, struct memory *memory, uint32_t text, uint32_t source,
                             uint8_t text_size, uint8_t source_size) {
    if (map->runs.count) {
        const struct source_run *last = ARRAY_AT(struct source_run, &map->runs, map->runs.count - 1);
        if (last->text_size == text_size && last->source_size == source_size) return SPEECH_OK;
    }
    struct source_run run = {text, source, text_size, source_size};
    return array_push(&map->runs, memory, sizeof run, &run);
}

/* The run that a place is in, which `field` bytes into a run says the begin of. The first one begins at 0. */
static const struct source_run *run_at(const struct source_map *map, size_t field, uint32_t place) {
    uint32_t count = array_count_up_to(&map->runs, sizeof(struct source_run), field, place);
    return ARRAY_AT(struct source_run, &map->runs, count - 1);
}

uint32_t source_map_to_source(const struct source_map *map, uint32_t text) {
    if (map->runs.count == 0) return text;
    const struct source_run *run = run_at(map, offsetof(struct source_run, text), text);
    return run->source + (text - run->text) / run->text_size * run->source_size;
}

uint32_t source_map_to_text(const struct source_map *map, uint32_t source) {
    if (map->runs.count == 0) return source;
    const struct source_run *run = run_at(map, offsetof(struct source_run, source), source);
    return run->text + (source - run->source) / run->source_size * run->text_size;
}

void source_map_free(struct source_map *map, struct memory *memory) {
    array_free(&map->runs, memory, sizeof(struct source_run));
}
