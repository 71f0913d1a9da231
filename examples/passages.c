/* speech-passages: cuts documents into passages for a search index or a language model, as JSON Lines. */
#include "command.h"
#include "json_line.h"
#include "passage.h"

#include <stdlib.h>

static const char help[] =
    "usage: speech-passages [--limit N] [--level N] [--file-names] FILE...\n"
    "\n"
    "Cuts each file into passages and prints them as JSON Lines: where each stands (start and end in\n"
    "code points, byte_start and byte_end in bytes), the headings over all of it, and its clean text.\n"
    "They end with a sentence; a sentence that is too long is cut behind a comma, or at a word.\n"
    "\n"
    "  --limit N     characters that a passage has at the most; 500 if not given\n"
    "  --level N     the lowest level of headings that no passage crosses; 1 if not given, 0 for parts and\n"
    "                sections only\n"
    "  --file-names  the name of its file in each line\n";

/* Whether a step of the path holds all that stands up to `end`; parts and sections do, since no passage crosses one. */
static int holds(const speech_document *document, const speech_path_node *node, uint32_t end) {
    speech_heading heading;
    uint32_t got;
    if (node->kind != SPEECH_NODE_HEADING) return 1;
    speech_status status = speech_document_headings(document, node->index, &heading, sizeof heading, 1, &got);
    return status == SPEECH_OK && got == 1 && heading.body_end >= end;
}

static void write_path(const speech_document *document, const struct passage *passage) {
    struct buffer buffer = {0};
    uint32_t length, got;
    speech_document_path(document, passage->start, NULL, sizeof(speech_path_node), 0, &got, &length);
    speech_path_node *nodes = new_array(length, sizeof *nodes);
    speech_document_path(document, passage->start, nodes, sizeof *nodes, length, &got, NULL);
    json_list_begin("path");
    for (uint32_t i = 0; i < got && holds(document, &nodes[i], passage->end); i++)
        json_list_text(i, clean(&buffer, document, nodes[i].start, nodes[i].end, 0));
    json_list_end();
    free(nodes);
    free(buffer.text);
}

/* `file` is a name, or NULL for none. */
static void write_passage(const speech_document *document, const struct passage *passage, const char *file) {
    const uint32_t offsets[] = {passage->start, passage->end};
    struct buffer buffer = {0};
    speech_position span[2];
    speech_document_positions(document, offsets, 2, span, sizeof span[0]);
    json_begin("passage");
    json_number("start", span[0].code_point);
    json_number("end", span[1].code_point);
    json_number("byte_start", span[0].offset);
    json_number("byte_end", span[1].offset);
    write_path(document, passage);
    json_text("text", clean(&buffer, document, passage->start, passage->end, 0));
    if (file != NULL) json_name("file", file);
    json_end();
    free(buffer.text);
}

int main(int argc, char **argv) {
    uint32_t limit = 500, level = 1, names = 0;
    const struct option options[] = {{.name = "--limit", .choices = option_number, .number = &limit},
                                     {.name = "--level", .choices = option_number, .number = &level},
                                     {.name = "--file-names", .number = &names},
                                     {.name = NULL}};
    struct command command = {.name = "speech-passages", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;
    if (limit == 0) {
        command_fail(&command, "--limit", "a passage has at least one character");
        return STATUS_USAGE;
    }
    uint32_t layers = SPEECH_LAYER_ALL & ~SPEECH_LAYER_QUANTITIES;
    speech_document *document = command_open(&command, layers, SPEECH_STANDARD_WHOLE);
    while (command_next(&command, document)) {
        struct cutter cutter;
        struct passage passage;
        cutter_open(&cutter, document, limit, level);
        while (cutter_next(&cutter, &passage)) write_passage(document, &passage, names ? command_file(&command) : NULL);
        cutter_close(&cutter);
    }
    return command_close(&command, document);
}
