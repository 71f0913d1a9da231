/* speech-quantities: prints the quantities of a document as a table. */
#include "command.h"
#include "rows.h"
#include "text.h"
#include "width.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: speech-quantities [--csv] FILE...\n"
    "\n"
    "Prints the quantities of each file as a table: amounts, rates, counts, dates.\n"
    "  --csv            print comma-separated values (RFC 4180) with the file's name and offsets\n";

enum { COLUMNS = 13, FIRST_IN_TABLE = 3, TABLE_COLUMNS = 10 };

/* The table leaves out the file and the offsets. */
static const char *const titles[COLUMNS] = {"file", "start", "end",   "line",   "text",  "kind", "value",
                                            "unit", "code",  "bound", "change", "basis", "per"};

/* The cells of a row; each is the table's to free. */
struct cells {
    char *text[COLUMNS];
};

static char *copy(const char *text) {
    size_t size = strlen(text) + 1;
    return memcpy(new_array(size, 1), text, size);
}

static char *copy_number(uint32_t number) {
    char digits[16];
    snprintf(digits, sizeof digits, "%lu", (unsigned long)number);
    return copy(digits);
}

static void fill(struct cells *cells, const speech_document *document, const speech_quantity *row, const char *file,
                 uint32_t line, struct buffer *buffer) {
    char **text = cells->text;
    *text++ = copy(file);
    *text++ = copy_number(row->start);
    *text++ = copy_number(row->end);
    *text++ = copy_number(line);
    *text++ = copy(clean(buffer, document, row->start, row->end, 0));
    *text++ = copy(speech_quantity_kind_name(row->kind));
    *text++ = copy(string_of(document, row->value));
    *text++ = copy(string_of(document, row->unit));
    *text++ = copy(string_of(document, row->unit_code));
    *text++ = copy(speech_bound_name(row->bound));
    *text++ = copy(speech_change_name(row->change));
    *text++ = copy(speech_basis_name(row->basis));
    *text++ = copy(string_of(document, row->per));
}

/* All rows of a document, and their lines, in one call each. */
static struct cells *read_cells(const speech_document *document, const char *file, uint32_t *count) {
    speech_quantity *rows = read_quantities(document, count);
    uint32_t *starts = new_array(*count, sizeof *starts);
    speech_position *positions = new_array(*count, sizeof *positions);
    struct cells *cells = new_array(*count, sizeof *cells);
    struct buffer buffer = {0};
    for (uint32_t i = 0; i < *count; i++) starts[i] = rows[i].start;
    speech_document_positions(document, starts, *count, positions, sizeof *positions);
    for (uint32_t i = 0; i < *count; i++) fill(&cells[i], document, &rows[i], file, positions[i].line, &buffer);
    free(rows);
    free(starts);
    free(positions);
    free(buffer.text);
    return cells;
}

/* Padding is printed before the next cell that has text, so that lines have no blanks at their end. */
static void print_padded(const char *const text[], const int widths[]) {
    int padding = 0;
    for (int column = 0; column < TABLE_COLUMNS; column++) {
        if (text[column][0] != '\0') {
            printf("%*s%s", padding, "", text[column]);
            padding = 0;
        }
        padding += widths[column] - display_width(text[column]) + 2;
    }
    putchar('\n');
}

static void print_table(struct cells *cells, uint32_t count) {
    int widths[TABLE_COLUMNS];
    for (int column = 0; column < TABLE_COLUMNS; column++) {
        widths[column] = display_width(titles[FIRST_IN_TABLE + column]);
        for (uint32_t i = 0; i < count; i++) {
            int width = display_width(cells[i].text[FIRST_IN_TABLE + column]);
            if (width > widths[column]) widths[column] = width;
        }
    }
    print_padded(titles + FIRST_IN_TABLE, widths);
    for (uint32_t i = 0; i < count; i++) print_padded((const char *const *)cells[i].text + FIRST_IN_TABLE, widths);
}

/* RFC 4180: a cell with a comma, quote or line break stands in quotes, a quote in it twice; lines end with CR LF. */
static void print_csv(const char *const text[]) {
    for (int column = 0; column < COLUMNS; column++) {
        int quoted = strpbrk(text[column], ",\"\r\n") != NULL;
        if (column > 0) putchar(',');
        if (quoted) putchar('"');
        for (const char *at = text[column]; *at != '\0'; at++) {
            if (*at == '"') putchar('"');
            putchar(*at);
        }
        if (quoted) putchar('"');
    }
    fputs("\r\n", stdout);
}

static void print_quantities(const speech_document *document, const char *file, uint32_t csv) {
    uint32_t count;
    struct cells *cells = read_cells(document, file, &count);
    if (!csv) print_table(cells, count);
    for (uint32_t i = 0; i < count; i++) {
        if (csv) print_csv((const char *const *)cells[i].text);
        for (int column = 0; column < COLUMNS; column++) free(cells[i].text[column]);
    }
    free(cells);
}

int main(int argc, char **argv) {
    uint32_t csv = 0;
    const struct option options[] = {{.name = "--csv", .number = &csv}, {.name = NULL}};
    struct command command = {.name = "speech-quantities", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;
    speech_document *document = command_open(&command, SPEECH_LAYER_QUANTITIES, SPEECH_STANDARD_WHOLE);
    if (csv && document != NULL) print_csv(titles);
    while (command_next(&command, document)) print_quantities(document, command_file(&command), csv);
    return command_close(&command, document);
}
