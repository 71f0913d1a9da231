/* speech-words: cuts each line of a file into words. */
#include "command.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] = "usage: speech-words [--standard whole|pku|ud] [--offsets] [--lexicon FILE] FILE...\n"
                           "\n"
                           "Takes each line of each file as a document of its own and prints its words on a line,\n"
                           "separated by single blanks, without the blanks that stand inside a word.\n"
                           "  --standard NAME  how numbers and dates are cut; whole is the default\n"
                           "  --offsets        print a word a line, behind the bytes where it begins and ends in its\n"
                           "                   line of the file (which is read as UTF-8)\n";

static const struct choice standards[] = {
    {"whole", SPEECH_STANDARD_WHOLE}, {"pku", SPEECH_STANDARD_PKU}, {"ud", SPEECH_STANDARD_UD}, {NULL, 0}};

/* Tokens are copied in runs of this many. */
enum { RUN = 256 };

static void print_words(const speech_document *line, struct buffer *buffer, uint32_t offsets) {
    speech_token rows[RUN];
    const char *separator = "";
    uint32_t count = speech_document_token_count(line), got = 0;
    for (uint32_t first = 0; first < count; first += got) {
        if (speech_document_tokens(line, first, rows, sizeof rows[0], RUN, &got) != SPEECH_OK) break;
        for (uint32_t i = 0; i < got; i++) {
            if (rows[i].kind == SPEECH_TOKEN_SPACE || rows[i].kind == SPEECH_TOKEN_NOISE) continue;
            if (offsets) printf("%s%u\t%u\t", separator, rows[i].start, rows[i].end);
            printf("%s%s", offsets ? "" : separator,
                   clean(buffer, line, rows[i].start, rows[i].end, SPEECH_CLEAN_COMPACT));
            separator = offsets ? "\n" : " ";
        }
    }
    putchar('\n');
}

/* Cuts the text of a file at its line feeds. The text is UTF-8, whatever the file was in. */
static void print_lines(struct command *command, const speech_document *file, speech_document *line, uint32_t offsets) {
    struct buffer buffer = {0};
    speech_error error = {.size = sizeof error};
    size_t length;
    const char *text = speech_document_text(file, &length);
    const char *end = text + length;
    while (text < end) {
        const char *feed = memchr(text, '\n', (size_t)(end - text));
        const char *stop = feed != NULL ? feed : end;
        if (speech_document_reset(line, text, (size_t)(stop - text), &error) != SPEECH_OK)
            command_fail(command, command_file(command), error.text);
        print_words(line, &buffer, offsets);
        text = feed != NULL ? feed + 1 : end;
    }
    free(buffer.text);
}

int main(int argc, char **argv) {
    uint32_t standard = SPEECH_STANDARD_WHOLE, offsets = 0;
    const struct option options[] = {{.name = "--standard", .choices = standards, .number = &standard},
                                     {.name = "--offsets", .number = &offsets},
                                     {.name = NULL}};
    struct command command = {.name = "speech-words", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;

    /* One document takes in a file, whatever its encoding; another the lines of it, one after the other. */
    speech_document *file = command_open(&command, 0, standard);
    command.encoding = SPEECH_ENCODING_UTF_8;
    speech_document *line = file != NULL ? command_open(&command, SPEECH_LAYER_TOKENS, standard) : NULL;
    while (line != NULL && command_next(&command, file)) print_lines(&command, file, line, offsets);
    speech_document_destroy(line);
    return command_close(&command, file);
}
