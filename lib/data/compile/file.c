#include "file.h"

#include "table.h"

#include <stdio.h>
#include <stdlib.h>

char *file_read(const char *path, size_t *bytes) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) table_fail(path, 0, "cannot be opened");
    size_t capacity = 1 << 20, got;
    char *text = malloc(capacity);
    *bytes = 0;
    while (text && (got = fread(text + *bytes, 1, capacity - *bytes - 1, file)) > 0) {
        *bytes += got;
        if (*bytes + 1 < capacity) continue;
        char *larger = realloc(text, capacity *= 2);
        if (larger == NULL) free(text);
        text = larger;
    }
    if (text == NULL) table_fail(path, 0, "out of memory");
    if (ferror(file)) table_fail(path, 0, "cannot be read");
    fclose(file);
    text[*bytes] = '\0';
    return text;
}
