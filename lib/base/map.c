/* mmap() and its kin are of POSIX, not of C. */
#define _POSIX_C_SOURCE 200809L

#include "base/map.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static speech_status map_descriptor(struct map *map, int descriptor) {
    struct stat facts;
    if (fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size <= 0) return SPEECH_ERROR_FILE;
    if ((uintmax_t)facts.st_size > SIZE_MAX) return SPEECH_ERROR_FILE;
    size_t count = (size_t)facts.st_size;
    void *bytes = mmap(NULL, count, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (bytes == MAP_FAILED) return SPEECH_ERROR_FILE;
    *map = (struct map){bytes, count};
    return SPEECH_OK;
}

speech_status map_open(struct map *map, const char *path) {
    *map = (struct map){0};
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return SPEECH_ERROR_FILE;
    speech_status status = map_descriptor(map, descriptor);
    close(descriptor); /* the map stays */
    return status;
}

void map_close(struct map *map) {
    /* munmap() takes no pointer to const, although it writes nothing. */
    if (map->bytes) munmap((void *)(uintptr_t)map->bytes, map->count);
    *map = (struct map){0};
}
