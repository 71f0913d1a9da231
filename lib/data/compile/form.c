#include "form.h"

#include "data/fold.h"

#include <stdlib.h>

static int compare_forms(const void *a, const void *b) {
    const struct form *left = a, *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    for (size_t i = 0; i < shorter; i++)
        if (left->codes[i] != right->codes[i]) return left->codes[i] < right->codes[i] ? -1 : 1;
    return (left->length > right->length) - (left->length < right->length);
}

static void reverse(struct form *form) {
    for (size_t i = 0; i < form->length / 2; i++) {
        uint16_t code = form->codes[i];
        form->codes[i] = form->codes[form->length - 1 - i];
        form->codes[form->length - 1 - i] = code;
    }
}

/* Folds one form; leaves its text pointer behind it. */
static void take_form(struct forms *forms, const struct table *table, size_t row, const char **text, int backward) {
    if (forms->count == forms->room) {
        forms->room = forms->room ? forms->room * 2 : 256;
        forms->items = realloc(forms->items, forms->room * sizeof *forms->items);
        if (forms->items == NULL) table_fail(table->path, 0, "out of memory");
    }
    struct form *form = &forms->items[forms->count++];
    *form = (struct form){.row = row};
    while (**text && **text != ' ') {
        long c = table_next_character(text);
        if (c <= 0) table_fail(table->path, table->rows[row].line, "not UTF-8, or outside the basic plane");
        if (fold_table[c] < FOLD_FIRST_CODE) table_fail(table->path, table->rows[row].line, "a form holds a blank");
        if (form->length == FORM_LENGTH) table_fail(table->path, table->rows[row].line, "a form is too long");
        form->codes[form->length++] = fold_table[c];
    }
    if (backward) reverse(form);
}

struct forms forms_collect(const struct table *table, size_t column, int backward) {
    struct forms forms = {0};
    for (size_t row = 0; row < table->count; row++) {
        for (const char *text = table->rows[row].cells[column]; *text;) {
            take_form(&forms, table, row, &text, backward);
            while (*text == ' ') text++;
        }
    }
    qsort(forms.items, forms.count, sizeof *forms.items, compare_forms);
    for (size_t i = 1; i < forms.count; i++) {
        if (compare_forms(&forms.items[i - 1], &forms.items[i])) continue;
        if (forms.items[i - 1].row != forms.items[i].row)
            table_fail(table->path, table->rows[forms.items[i].row].line, "a form stands in two rows");
    }
    return forms;
}
