/* Holds docs/spec.md against the library: spec FILE. Prints each example that fails and exits with 1 if any did. */
#include "example.h"
#include "found.h"

#include <stdlib.h>
#include <string.h>

/* A file with fewer examples has not been read rightly. */
enum { EXAMPLE_MINIMUM = 60, STANDARD_COUNT = 3 };

/* The layer of words of each standard. */
static const char *const word_layers[STANDARD_COUNT] = {
    [SPEECH_STANDARD_WHOLE] = "words", [SPEECH_STANDARD_PKU] = "words-pku", [SPEECH_STANDARD_UD] = "words-ud"};

/* A document for each standard, used again for each example. */
static speech_status make_documents(speech_document *documents[STANDARD_COUNT]) {
    speech_config *config = NULL;
    speech_status status = speech_config_create(NULL, &config);
    for (uint32_t i = 0; i < STANDARD_COUNT && status == SPEECH_OK; i++) {
        speech_parser *parser = NULL;
        status = speech_config_set_standard(config, i);
        if (status == SPEECH_OK) status = speech_parser_create(config, &parser, NULL);
        if (status == SPEECH_OK) status = speech_parse(parser, NULL, 0, &documents[i], NULL);
        speech_parser_destroy(parser);
    }
    speech_config_destroy(config);
    return status;
}

/* The line of a place, and a caret under it; wide blanks stand under wide characters. */
static void print_caret(const char *text, size_t start) {
    size_t begin = start;
    while (begin > 0 && text[begin - 1] != '\n') begin--;
    printf("    %.*s\n    ", (int)strcspn(text + begin, "\n"), text + begin);
    for (size_t at = begin; at < start; at++) {
        unsigned char byte = (unsigned char)text[at];
        if (byte < 0x80)
            putchar(' ');
        else if (byte >= 0xC0)
            fputs("\u3000", stdout);
    }
    puts("^");
}

static void tell(const struct row *wanted, const struct row *found, const char *text) {
    fputs("  wanted ", stdout);
    row_print(wanted);
    fputs("  got    ", stdout);
    row_print(found);
    const char *place = wanted != NULL && wanted->text[0] != '\0' ? strstr(text, wanted->text) : NULL;
    if (found != NULL && found->start != NO_PLACE)
        print_caret(text, (size_t)found->start);
    else if (place != NULL)
        print_caret(text, (size_t)(place - text));
}

/* Compares the rows of one layer and adds to *differences how many differ. */
static void check_layer(const struct example *example, const char *layer, const struct rows *found, const char *text,
                        int *differences) {
    for (size_t i = 0;; i++) {
        const struct row *want = rows_find(&example->wanted, layer, i);
        const struct row *have = rows_find(found, layer, i);
        if (want == NULL && have == NULL) return;
        if (want != NULL && have != NULL && row_agrees(want, have)) continue;
        if ((*differences)++ == 0) printf("example %d, line %d:\n", example->number, example->line);
        tell(want, have, text);
    }
}

static int check(const struct example *example, speech_document *const documents[STANDARD_COUNT]) {
    struct rows found = {0};
    int differences = 0;
    for (uint32_t i = 0; i < STANDARD_COUNT; i++) {
        speech_status status = speech_document_reset(documents[i], example->text, example->length, NULL);
        if (status != SPEECH_OK) {
            printf("example %d, line %d: %s\n", example->number, example->line, speech_status_message(status));
            differences++;
        }
        found_words(&found, documents[i], word_layers[i]);
    }
    found_rows(&found, documents[SPEECH_STANDARD_WHOLE]);
    const char *text = speech_document_text(documents[SPEECH_STANDARD_WHOLE], NULL);
    for (size_t i = 0; i < example->layers.count; i++)
        check_layer(example, example->layers.items[i].layer, &found, text, &differences);
    rows_free(&found);
    return differences == 0;
}

int main(int argc, char **argv) {
    struct example_file file = {.stream = argc == 2 ? fopen(argv[1], "rb") : NULL};
    speech_document *documents[STANDARD_COUNT] = {NULL};
    if (file.stream == NULL || make_documents(documents) != SPEECH_OK) {
        fputs("usage: spec FILE\n", stderr);
        return 2;
    }
    struct example example;
    int held = 0;
    while (example_next(&file, &example)) {
        held += check(&example, documents);
        example_free(&example);
    }
    for (int i = 0; i < STANDARD_COUNT; i++) speech_document_destroy(documents[i]);
    fclose(file.stream);
    printf("%d of %d examples hold\n", held, file.number);
    if (file.number < EXAMPLE_MINIMUM) printf("there are fewer than %d examples\n", EXAMPLE_MINIMUM);
    return held == file.number && file.number >= EXAMPLE_MINIMUM ? 0 : 1;
}
