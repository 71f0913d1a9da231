/* speech-outline: prints the outline of a document as an indented tree. */
#include "command.h"
#include "rows.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

static const char help[] = "usage: speech-outline [--elements] FILE...\n"
                           "\n"
                           "Prints the headings of each file, one a line: the marker, a blank, the title.\n"
                           "  --elements       also print titles, salutations, document numbers and so on\n";

/* The rows that are printed, all of them read from the document in one call a kind. */
struct outline {
    const speech_document *document;
    speech_part *parts;
    speech_heading *headings;
    speech_element *elements;
    uint32_t part_count, heading_count, element_count;
    struct buffer buffer;
};

static void read_rows(struct outline *outline, const speech_document *document) {
    outline->document = document;
    outline->parts = read_parts(document, &outline->part_count);
    outline->headings = read_headings(document, &outline->heading_count);
    outline->elements = read_elements(document, &outline->element_count);
}

static void free_rows(struct outline *outline) {
    free(outline->parts);
    free(outline->headings);
    free(outline->elements);
    free(outline->buffer.text);
}

/* The clean text of a span in one line: a title may stand in several. */
static const char *line_of(struct outline *outline, uint32_t start, uint32_t end) {
    const char *text = clean(&outline->buffer, outline->document, start, end, 0);
    for (char *at = outline->buffer.text; at != NULL && *at != '\0'; at++)
        if (*at == '\n') *at = ' ';
    return text;
}

static int has_title(const speech_part *part) {
    return part->title_start < part->title_end;
}

static void print_part(struct outline *outline, const speech_part *part) {
    if (!has_title(part)) return;
    printf("%s\n", line_of(outline, part->title_start, part->title_end));
}

/* Headings hang under the title of their part, where it has one. */
static void print_heading(struct outline *outline, const speech_heading *heading) {
    uint32_t depth = heading->level - 1 + (uint32_t)has_title(&outline->parts[heading->part]);
    const char *title = line_of(outline, heading->title_start, heading->title_end);
    printf("%*s%s%s%s\n", (int)(depth * 2), "", string_of(outline->document, heading->marker),
           title[0] != '\0' ? " " : "", title);
}

static void print_element(struct outline *outline, const speech_element *element) {
    printf("[%s] %s\n", speech_element_kind_name(element->kind), line_of(outline, element->start, element->end));
}

/* Rows come in the order of their starts, so three walks side by side print all in the order of the text. */
static void print_outline(const speech_document *document) {
    struct outline outline = {0};
    read_rows(&outline, document);
    uint32_t part = 0, heading = 0, element = 0;
    while (part < outline.part_count || heading < outline.heading_count || element < outline.element_count) {
        uint32_t part_start = part < outline.part_count ? outline.parts[part].start : SPEECH_NONE;
        uint32_t heading_start = heading < outline.heading_count ? outline.headings[heading].start : SPEECH_NONE;
        uint32_t element_start = element < outline.element_count ? outline.elements[element].start : SPEECH_NONE;
        if (part_start <= element_start && part_start <= heading_start)
            print_part(&outline, &outline.parts[part++]);
        else if (element_start <= heading_start)
            print_element(&outline, &outline.elements[element++]);
        else
            print_heading(&outline, &outline.headings[heading++]);
    }
    free_rows(&outline);
}

int main(int argc, char **argv) {
    uint32_t elements = 0;
    const struct option options[] = {{.name = "--elements", .number = &elements}, {.name = NULL}};
    struct command command = {.name = "speech-outline", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;
    uint32_t layers = SPEECH_LAYER_OUTLINE | (elements ? SPEECH_LAYER_ELEMENTS : 0);
    speech_document *document = command_open(&command, layers, SPEECH_STANDARD_WHOLE);
    while (command_next(&command, document)) print_outline(document);
    return command_close(&command, document);
}
