/* A command: what the example programs share, which is the command line, files, and what is said when something goes
 * wrong.
 *
 * A program is a loop over its files with one parser and one document, whose memory each file uses again:
 *
 *     struct command command = {.name = "speech-outline", .help = help, .options = options};
 *     if (!command_read(&command, argc, argv)) return command.status;
 *     speech_document *document = command_open(&command, SPEECH_LAYER_OUTLINE, SPEECH_STANDARD_WHOLE);
 *     while (command_next(&command, document)) print(document);
 *     return command_close(&command, document);
 */
#ifndef EXAMPLES_COMMAND_H
#define EXAMPLES_COMMAND_H

#include "option.h"

#include <speech/speech.h>

/* Exit statuses. */
enum { STATUS_DONE = 0, STATUS_FAILED = 1, STATUS_USAGE = 2 };

struct command {
    const char *name;             /* the program's name */
    const char *help;             /* what --help prints: how it is called, what it does, its own options */
    const struct option *options; /* its own options, or NULL */

    const char *lexicon; /* --lexicon, or NULL */
    char **files;        /* the command line's files; "-" is standard input */
    int file_count;      /* how many there are */
    int next;            /* the one to read next */
    uint32_t encoding;   /* --encoding */
    uint32_t strict;     /* --strict */
    uint32_t categories; /* SPEECH_CATEGORY flags, set by the program before command_open() */
    int status;          /* the exit status so far */
};

/* Reads the command line. 0 when the program is to end at once with command->status: after --help, or a usage error, which
 * has been told. */
int command_read(struct command *command, int argc, char **argv);

/* Makes a parser for these layers and an empty document of it, or tells why not and gives NULL. */
speech_document *command_open(struct command *command, uint32_t layers, uint32_t standard);

/* Parses the next file into the document. A file that cannot be read or parsed is told about and passed over. 0 after the
 * last one. */
int command_next(struct command *command, speech_document *document);

/* The name of the file that was parsed last. */
const char *command_file(const struct command *command);

/* Ends the program: destroys the document, sees that all output was written, and gives the exit status. */
int command_close(struct command *command, speech_document *document);

/* Tells on standard error that something failed: "program: place: message". `place` may be NULL. */
void command_fail(struct command *command, const char *place, const char *message);

#endif
