/* Holds docs/spec.md against the library: spec FILE. Prints each example that fails and exits with 1 if any did. */
#include "example.h"
#include "found.h"

#include <stdlib.h>
#include <string.h>

/* A file with fewer examples has not been read rightly. */
enum { EXAMPLE_MINIMUM = 120, STANDARD_COUNT = 3 };

/* The layer of words of each standard. */
static const char *const word_layers[STANDARD_COUNT] = {
    [SPEECH_STANDARD_WHOLE] = "words", [SPEECH_STANDARD_PKU] = "words-pku", [SPEECH_STANDARD_UD] = "words-ud"};

/* A document for each standard, with the settings of an example. */
static speech_status make_documents(speech_document *documents[STANDARD_COUNT], const struct example *example) {
    speech_config *config = NULL;
    speech_status status = speech_config_create(NULL, &config);
    for (uint32_t i = 0; i < STANDARD_COUNT && status == SPEECH_OK; i++) {
        speech_parser *parser = NULL;
        status = speech_config_set_standard(config, i);
        if (status == SPEECH_OK) status = speech_config_set_encoding(config, example->encoding);
        if (status == SPEECH_OK) status = speech_config_set_strict(config, example->strict);
        if (status == SPEECH_OK && example->categories)
            status = speech_config_set_categories(config, SPEECH_CATEGORY_ALL);
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

/* An `error` row, for a parse that failed. */
static void add_error(struct rows *found, const speech_error *error) {
    char position[24];
    snprintf(position, sizeof position, "%llu", (unsigned long long)error->position);
    row_set(rows_add(found, "error", speech_status_name(error->status), NO_PLACE), "position", position);
}

/* Parses an example and appends what was found. */
static void read_example(const struct example *example, speech_document *const documents[STANDARD_COUNT],
                         struct rows *found) {
    speech_error error = {.size = sizeof error};
    for (uint32_t i = 0; i < STANDARD_COUNT; i++) {
        if (speech_document_reset(documents[i], example->text, example->length, &error) != SPEECH_OK) {
            add_error(found, &error);
            return;
        }
        found_words(found, documents[i], word_layers[i]);
    }
    const speech_document *document = documents[SPEECH_STANDARD_WHOLE];
    found_rows(found, document);
    found_clean(found, document, "clean", 0);
    found_clean(found, document, "clean-simplified", SPEECH_CLEAN_SIMPLIFIED);
    found_clean(found, document, "clean-compact", SPEECH_CLEAN_COMPACT);
}

static int check(const struct example *example, speech_document *const documents[STANDARD_COUNT]) {
    struct rows found = {0};
    int differences = 0;
    read_example(example, documents, &found);
    const struct row *error = rows_find(&found, "error", 0);
    if (error != NULL && rows_find(&example->layers, "error", 0) == NULL) {
        printf("example %d, line %d: %s\n", example->number, example->line, error->text);
        differences++;
    }
    const char *text = speech_document_text(documents[SPEECH_STANDARD_WHOLE], NULL);
    for (size_t i = 0; i < example->layers.count; i++)
        check_layer(example, example->layers.items[i].layer, &found, text, &differences);
    rows_free(&found);
    return differences == 0;
}

/* Checks an example that says how its text is to be read. */
static int check_alone(const struct example *example) {
    speech_document *documents[STANDARD_COUNT] = {NULL};
    int held = make_documents(documents, example) == SPEECH_OK && check(example, documents);
    for (int i = 0; i < STANDARD_COUNT; i++) speech_document_destroy(documents[i]);
    return held;
}

int main(int argc, char **argv) {
    struct example_file file = {.stream = argc == 2 ? fopen(argv[1], "rb") : NULL};
    struct example example = {.encoding = SPEECH_ENCODING_AUTO};
    speech_document *documents[STANDARD_COUNT] = {NULL};
    if (file.stream == NULL || make_documents(documents, &example) != SPEECH_OK) {
        fputs("usage: spec FILE\n", stderr);
        return 2;
    }
    int held = 0;
    while (example_next(&file, &example)) {
        int alone = example.encoding != SPEECH_ENCODING_AUTO || example.strict || example.categories;
        held += alone ? check_alone(&example) : check(&example, documents);
        example_free(&example);
    }
    for (int i = 0; i < STANDARD_COUNT; i++) speech_document_destroy(documents[i]);
    fclose(file.stream);
    printf("%d of %d examples hold\n", held, file.number);
    if (file.number < EXAMPLE_MINIMUM) printf("there are fewer than %d examples\n", EXAMPLE_MINIMUM);
    return held == file.number && file.number >= EXAMPLE_MINIMUM ? 0 : 1;
}
