/* speech-json: prints all rows of a document as JSON Lines. */
#include "command.h"
#include "json_line.h"
#include "json_rows.h"

static const char help[] =
    "usage: speech-json [--categories] [--file-names] FILE...\n"
    "\n"
    "Prints what is known of each file as JSON Lines: a line for the document, then one for each\n"
    "element, heading, quantity, sentence, token and diagnostic. start and end are code points,\n"
    "byte_start and byte_end bytes.\n"
    "\n"
    "  --categories  relative dates, and what looks like a quantity and is none, as quantities with a category\n"
    "  --file-names  the name of each file in its first line\n";

/* `file` is a name, or NULL for none. */
static void write_facts(const speech_document *document, const char *file) {
    speech_document_facts facts;
    speech_document_describe(document, &facts, sizeof facts);
    json_begin("document");
    json_text("encoding", speech_encoding_name(facts.encoding));
    json_number("bytes", facts.bytes);
    json_number("chars", facts.code_points);
    json_number("parts", facts.parts);
    json_number("diagnostics", speech_document_diagnostic_count(document));
    if (file != NULL) json_name("file", file);
    json_end();
}

int main(int argc, char **argv) {
    uint32_t all = 0, names = 0;
    const struct option options[] = {
        {.name = "--categories", .number = &all}, {.name = "--file-names", .number = &names}, {.name = NULL}};
    struct command command = {.name = "speech-json", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;
    command.categories = all ? SPEECH_CATEGORY_ALL : 0;
    speech_document *document = command_open(&command, SPEECH_LAYER_ALL, SPEECH_STANDARD_WHOLE);
    while (command_next(&command, document)) {
        write_facts(document, names ? command_file(&command) : NULL);
        write_all_rows(document);
    }
    return command_close(&command, document);
}
