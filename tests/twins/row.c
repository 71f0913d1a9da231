#include "row.h"

#include <inttypes.h>
#include <speech/speech.h>
#include <stdio.h>
#include <string.h>

/* What a kind of row is called, and the name of its form, kind or code; NULL for kinds without one. */
static const struct {
    const char *word;
    const char *(*name)(uint32_t number);
} kinds[ROW_KINDS] = {
    [ROW_HEADING] = {"heading", speech_form_name},
    [ROW_QUANTITY] = {"quantity", speech_quantity_kind_name},
    [ROW_PART] = {"part", NULL},
    [ROW_ELEMENT] = {"element", speech_element_kind_name},
    [ROW_TOKEN] = {"token", speech_token_kind_name},
    [ROW_SENTENCE] = {"sentence", NULL},
    [ROW_DIAGNOSTIC] = {"diagnostic", speech_diagnostic_code_name},
};

static int order(int64_t left, int64_t right) {
    return (left > right) - (left < right);
}

int row_order(const struct row *left, const struct row *right) {
    int found = order(left->kind, right->kind);
    if (found == 0) found = order(left->start, right->start);
    if (found == 0) found = order(left->end, right->end);
    for (int i = 0; i < ROW_NUMBERS && found == 0; i++) found = order(left->numbers[i], right->numbers[i]);
    for (int i = 0; i < ROW_STRINGS && found == 0; i++) found = strcmp(left->strings[i], right->strings[i]);
    return found;
}

/* A place of the original, or that there is none. */
static void print_place(int64_t place) {
    if (place == ROW_NOWHERE)
        fputs("nowhere", stdout);
    else
        printf("%" PRId64, place);
}

void row_print(const struct row *row) {
    int last = ROW_NUMBERS;
    printf("%s ", kinds[row->kind].word);
    if (kinds[row->kind].name != NULL) printf("%s ", kinds[row->kind].name(row->name));
    print_place(row->start);
    if (row->end != row->start) {
        putchar('-');
        print_place(row->end);
    }
    for (int i = 0; i < ROW_STRINGS; i++)
        if (row->strings[i][0] != '\0') printf(" %s", row->strings[i]);
    if (row->kind == ROW_HEADING) {
        printf(" number %" PRId64 ", under ", row->numbers[0]);
        if (row->numbers[2] < 0)
            fputs("none", stdout);
        else
            print_place(row->numbers[2]);
    }
    while (last > 0 && row->numbers[last - 1] == 0) last--;
    if (last <= 3) return;
    fputs(" [", stdout);
    for (int i = 0; i < last; i++) printf(i > 0 ? " %" PRId64 : "%" PRId64, row->numbers[i]);
    putchar(']');
}
