/* Runs the fuzz target without a fuzzer, by any compiler: over the files given, and over each of their beginnings,
 * which cut markers, numbers and characters in half at every place. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SIZE_LIMIT = 1 << 16, BEGINNINGS_LIMIT = 1 << 11 };

static int replay(const char *name) {
    static uint8_t bytes[SIZE_LIMIT];
    FILE *file = fopen(name, "rb");
    size_t size, first;
    if (file == NULL) {
        perror(name);
        return 1;
    }
    size = fread(bytes, 1, sizeof bytes, file);
    if (ferror(file) || fclose(file) != 0) {
        perror(name);
        return 1;
    }
    first = size > BEGINNINGS_LIMIT ? size : 0;
    for (size_t length = first; length <= size; length++) {
        /* Memory of exactly this size, so that a sanitizer sees a byte read too many. */
        uint8_t *exact = malloc(length + (length == 0));
        if (exact == NULL) return 1;
        memcpy(exact, bytes, length);
        (void)LLVMFuzzerTestOneInput(exact, length);
        free(exact);
    }
    return 0;
}

int main(int count, char **names) {
    int failed = 0;
    if (count < 2) {
        (void)fprintf(stderr, "usage: parse-replay FILE...\n");
        return 2;
    }
    for (int i = 1; i < count; i++) failed |= replay(names[i]);
    if (!failed) (void)printf("%d files and their beginnings hold\n", count - 1);
    return failed;
}
