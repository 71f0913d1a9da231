/* A file taken into memory as it is, for reading. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <speech/status.h>

#include <stddef.h>

struct map {
    const void *bytes; /* NULL for none */
    size_t count;
};

/* Maps a file; SPEECH_ERROR_FILE when it cannot be opened, or is no file with at least one byte. */
speech_status map_open(struct map *map, const char *path);

void map_close(struct map *map);

#endif
