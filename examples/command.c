#include "command.h"
#include "text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char common_help[] =
    "\n"
    "FILE is a text in UTF-8, UTF-16, GB 18030 or Big5; - is standard input.\n"
    "  --encoding NAME  take files as utf-8, utf-16le, utf-16be, gb18030 or big5; auto, the default, finds out\n"
    "  --lexicon FILE   know the words of FILE too, one a line, in UTF-8, a cost and a tag behind it or not; or, if\n"
    "                   FILE is a lexicon made by compile-lexicon, take that one instead of the library's own\n"
    "  --strict         refuse bytes that the encoding does not allow\n"
    "  --version        print the versions of the library and of what it was built with\n"
    "  -h, --help       print this text\n"
    "Exit status: 0 done, 1 a file could not be read or parsed, 2 wrong use.\n";

static const struct choice encodings[] = {
    {"auto", SPEECH_ENCODING_AUTO},
    {"utf-8", SPEECH_ENCODING_UTF_8},
    {"utf-16le", SPEECH_ENCODING_UTF_16LE},
    {"utf-16be", SPEECH_ENCODING_UTF_16BE},
    {"gb18030", SPEECH_ENCODING_GB18030},
    {"big5", SPEECH_ENCODING_BIG5},
    {NULL, 0},
};

void command_fail(struct command *command, const char *place, const char *message) {
    fprintf(stderr, "%s: %s%s%s\n", command->name, place != NULL ? place : "", place != NULL ? ": " : "", message);
    command->status = STATUS_FAILED;
}

static int wrong_use(struct command *command, const char *problem) {
    command_fail(command, NULL, problem);
    fprintf(stderr, "Try '%s --help'.\n", command->name);
    command->status = STATUS_USAGE;
    return 0;
}

int command_read(struct command *command, int argc, char **argv) {
    uint32_t help = 0, version = 0;
    const struct option common[] = {
        {.name = "--encoding", .choices = encodings, .number = &command->encoding},
        {.name = "--lexicon", .text = &command->lexicon},
        {.name = "--strict", .number = &command->strict},
        {.name = "--version", .number = &version},
        {.name = "--help", .number = &help},
        {.name = "-h", .number = &help},
        {.name = NULL},
    };
    char problem[OPTION_PROBLEM];
    int at = 1;
    for (; at < argc && argv[at][0] == '-' && argv[at][1] != '\0'; at++) {
        if (strcmp(argv[at], "--") == 0) {
            at++;
            break;
        }
        if (!option_take(command->options, common, argv, &at, problem)) return wrong_use(command, problem);
        if (help) printf("%s%s", command->help, common_help);
        if (version) printf("%s", speech_version_text());
        if (help || version) return 0;
    }
    command->files = argv + at;
    command->file_count = argc - at;
    return command->file_count > 0 ? 1 : wrong_use(command, "no file is given");
}

/* Reads a whole stream into the buffer. */
static int read_all(FILE *stream, struct buffer *buffer) {
    for (;;) {
        if (buffer->length == buffer->capacity) {
            size_t capacity = buffer->capacity == 0 ? 1u << 16 : buffer->capacity * 2;
            char *text = capacity > buffer->capacity ? realloc(buffer->text, capacity) : NULL;
            if (text == NULL) return 0;
            buffer->text = text;
            buffer->capacity = capacity;
        }
        errno = 0;
        size_t got = fread(buffer->text + buffer->length, 1, buffer->capacity - buffer->length, stream);
        buffer->length += got;
        if (got == 0) return !ferror(stream);
    }
}

/* Whether a file is a lexicon as compile-lexicon makes them, in whatever byte order, and not a list of words. */
static int is_lexicon(const struct buffer *file) {
    return file->length >= 4 && (memcmp(file->text, "SPLX", 4) == 0 || memcmp(file->text, "XLPS", 4) == 0);
}

/* Says what is wrong in a lexicon, by its byte, or in a list of words, by its line. */
static void fail_lexicon(struct command *command, const struct buffer *file, const speech_error *error) {
    char message[sizeof error->text + 64];
    size_t line = 1;
    if (is_lexicon(file)) {
        snprintf(message, sizeof message, "byte %llu: %s", (unsigned long long)error->position, error->text);
    } else {
        for (size_t at = 0; at < error->position && at < file->length; at++) line += file->text[at] == '\n';
        snprintf(message, sizeof message, "line %zu: %s", line, error->text);
    }
    command_fail(command, command->lexicon, message);
}

/* Takes the lexicon, or adds the words, of the file that --lexicon names. */
static speech_status take_lexicon(struct command *command, speech_config *config) {
    if (command->lexicon == NULL) return SPEECH_OK;
    struct buffer buffer = {0};
    speech_error error = {.size = sizeof error};
    speech_status status = SPEECH_ERROR_FILE;
    FILE *stream = fopen(command->lexicon, "rb");
    if (stream == NULL || !read_all(stream, &buffer)) {
        command_fail(command, command->lexicon, errno != 0 ? strerror(errno) : "cannot be read");
    } else {
        status = is_lexicon(&buffer) ? speech_config_set_lexicon_file(config, command->lexicon, &error)
                                     : speech_config_add_words(config, buffer.text, buffer.length, &error);
        if (status != SPEECH_OK) fail_lexicon(command, &buffer, &error);
    }
    if (stream != NULL) fclose(stream);
    free(buffer.text);
    return status;
}

speech_document *command_open(struct command *command, uint32_t layers, uint32_t standard) {
    speech_error error = {.size = sizeof error};
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    speech_document *document = NULL;
    speech_status status = speech_config_create(NULL, &config);
    if (status == SPEECH_OK) status = speech_config_set_layers(config, layers);
    if (status == SPEECH_OK) status = speech_config_set_standard(config, standard);
    if (status == SPEECH_OK) status = speech_config_set_encoding(config, command->encoding);
    if (status == SPEECH_OK) status = speech_config_set_strict(config, (int32_t)command->strict);
    if (status == SPEECH_OK) status = speech_config_set_categories(config, command->categories);
    int has_words = status == SPEECH_OK && take_lexicon(command, config) == SPEECH_OK;
    if (has_words) status = speech_parser_create(config, &parser, &error);
    if (has_words && status == SPEECH_OK) status = speech_parse(parser, NULL, 0, &document, &error);
    if (status != SPEECH_OK) command_fail(command, NULL, speech_status_message(status));
    /* the document keeps the parser, and the parser its settings */
    speech_parser_destroy(parser);
    speech_config_destroy(config);
    return document;
}

static int parse_file(struct command *command, speech_document *document, const char *file) {
    struct buffer buffer = {0};
    speech_error error = {.size = sizeof error};
    int is_input = strcmp(file, "-") == 0, done = 0;
    FILE *stream = is_input ? stdin : fopen(file, "rb");
    if (stream == NULL || !read_all(stream, &buffer)) {
        command_fail(command, file, errno != 0 ? strerror(errno) : "cannot be read");
    } else if (speech_document_reset(document, buffer.text, buffer.length, &error) != SPEECH_OK) {
        char message[sizeof error.text + 64];
        if (error.status == SPEECH_ERROR_ENCODING)
            snprintf(message, sizeof message, "byte %llu: %s", (unsigned long long)error.position, error.text);
        else
            snprintf(message, sizeof message, "%s", error.text);
        command_fail(command, file, message);
    } else {
        done = 1;
    }
    if (stream != NULL && !is_input) fclose(stream);
    free(buffer.text);
    return done;
}

int command_next(struct command *command, speech_document *document) {
    while (document != NULL && command->next < command->file_count)
        if (parse_file(command, document, command->files[command->next++])) return 1;
    return 0;
}

const char *command_file(const struct command *command) {
    return command->next > 0 ? command->files[command->next - 1] : "";
}

int command_close(struct command *command, speech_document *document) {
    speech_document_destroy(document);
    errno = 0;
    if (fflush(stdout) != 0 || ferror(stdout))
        command_fail(command, "standard output", errno != 0 ? strerror(errno) : "cannot be written");
    return command->status;
}
