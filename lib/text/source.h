/* The way back from a decoded text to the bytes that were handed in. */
#ifndef TEXT_SOURCE_H
#define TEXT_SOURCE_H

#include "base/array.h"

/* A run of characters that all take as many bytes in the text, and all as many in the source. */
struct source_run {
    uint32_t text;                  /* its first byte in the text */
    uint32_t source;                /* its first byte in the source */
    uint8_t text_size, source_size; /* bytes of each character, at least 1 */
};

/* The runs in order; a map without runs says that text and source are the same bytes. */
struct source_map {
    struct array runs; /* source_run */
};

/* Adds a character behind the last one; `text` and `source` are where it starts. */
speech_status source_map_add(struct source_map *map, struct memory *memory, uint32_t text, uint32_t source,
                             uint8_t text_size, uint8_t source_size);

/* The source offset of the character that holds a text offset. */
uint32_t source_map_to_source(const struct source_map *map, uint32_t text);

/* The text offset of the character that holds a source offset. */
uint32_t source_map_to_text(const struct source_map *map, uint32_t source);

void source_map_free(struct source_map *map, struct memory *memory);

#endif
