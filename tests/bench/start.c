/* Measures what a parser costs before it has read anything: the time to make it, and the memory of the process.
 *
 * usage: bench-start LIBRARY
 * LIBRARY is the file of the shared library, whose size is told too. */
#include <speech/speech.h>
#include <stdio.h>
#include <time.h>

enum { KILOBYTE = 1024 };

static double now(void) {
    struct timespec time;
    timespec_get(&time, TIME_UTC);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* Milliseconds to make a parser of all layers and to parse one word; negative when that failed. */
static double make_parser(void) {
    speech_parser *parser;
    speech_document *document = NULL;
    double start = now();
    if (speech_parser_create(NULL, &parser, NULL) != SPEECH_OK) return -1;
    speech_status status = speech_parse(parser, "发展", sizeof "发展" - 1, &document, NULL);
    double time = (now() - start) * 1000;
    speech_document_destroy(document);
    speech_parser_destroy(parser);
    return status == SPEECH_OK ? time : -1;
}

/* The resident memory of this process in MB, as Linux tells it; 0 where it does not. */
static double resident(void) {
    char line[256];
    unsigned long kilobytes = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "VmRSS: %lu", &kilobytes) == 1) break;
    if (file) fclose(file);
    return (double)kilobytes / KILOBYTE;
}

/* The size of a file in MB; negative when it cannot be read. */
static double size_of(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return -1;
    long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    fclose(file);
    return (double)size / KILOBYTE / KILOBYTE;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: bench-start LIBRARY\n");
        return 2;
    }
    double first = make_parser(), next = make_parser(), memory = resident(), library = size_of(argv[1]);
    if (first < 0 || next < 0 || library < 0) {
        fprintf(stderr, "bench-start: no parser, or no library\n");
        return 1;
    }
    printf("first parser %8.3f ms\nnext parser  %8.3f ms\nresident     %8.1f MB\nlibrary      %8.1f MB\n", first, next,
           memory, library);
    return 0;
}
