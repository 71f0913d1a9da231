#include "quantity/reading.h"

#include "base/utf8.h"

#include <string.h>

void reading_set_number(struct reading *reading, const struct numeral *numeral) {
    reading->number_first = numeral->first;
    reading->number_end = reading->unit_first = reading->unit_end = reading->end = numeral->end;
    reading->low = numeral->low;
    reading->high = numeral->high;
    reading->range = numeral->low.decimal.coefficient != numeral->high.decimal.coefficient;
    reading->unknown = numeral->unknown;
    reading->alone = numeral->alone;
    reading->placeholder = numeral->style == STYLE_PLACEHOLDER;
    reading->bound = numeral->bound;
}

void reading_set_unit(struct reading *reading, const struct unit *unit) {
    reading->unit = unit->row;
    reading->kind = unit->kind;
    reading->unit_first = unit->first;
    reading->unit_end = reading->end = unit->end;
    reading->per_first = unit->per_first;
    reading->per_end = unit->per_end;
}

/* Adds the characters [first, end) as folded to the pool. */
static speech_status add_folded(const struct view *view, struct context *context, struct array *scratch, uint32_t first,
                                uint32_t end, speech_string *string) {
    scratch->count = 0;
    for (uint32_t i = first; i < end; i++) {
        char bytes[4];
        uint32_t size = utf8_encode(view->code[i], bytes);
        speech_status status = array_reserve(scratch, context->memory, 1, scratch->count + size);
        if (status != SPEECH_OK) return status;
        memcpy(ARRAY_AT(char, scratch, scratch->count), bytes, size);
        scratch->count += size;
    }
    return pool_add(context->pool, context->memory, scratch->items, scratch->count, string);
}

static speech_status add_text(struct context *context, const char *text, speech_string *string) {
    return pool_add(context->pool, context->memory, text, (uint32_t)strlen(text), string);
}

/* What stands between two values of one row. */
static const char *separator_of(uint32_t kind) {
    return kind == SPEECH_KIND_FRACTION ? "/" : kind == SPEECH_KIND_RATIO ? ":" : "..";
}

static speech_status add_value(const struct reading *reading, const struct view *view, struct context *context,
                               struct array *scratch, speech_string *value) {
    if (reading->date[0]) return add_text(context, reading->date, value);
    if (reading->unknown) return SPEECH_OK;
    scratch->count = 0;
    speech_status status = amount_write(&reading->low, view, scratch, context->memory);
    if (status == SPEECH_OK && reading->range) {
        const char *separator = separator_of(reading->kind);
        for (; *separator && status == SPEECH_OK; separator++)
            status = array_push(scratch, context->memory, 1, separator);
        if (status == SPEECH_OK) status = amount_write(&reading->high, view, scratch, context->memory);
    }
    if (status != SPEECH_OK) return status;
    return pool_add(context->pool, context->memory, scratch->items, scratch->count, value);
}

/* Whether the unit is one by another: 元/人. */
static int has_denominator(const struct reading *reading, const struct view *view) {
    for (uint32_t i = reading->unit_first; i < reading->unit_end; i++)
        if (view->code[i] == '/') return 1;
    return 0;
}

static speech_status add_unit(const struct reading *reading, const struct view *view, struct context *context,
                              struct array *scratch, speech_quantity *row) {
    speech_status status = SPEECH_OK;
    const char *name = reading->unit_name ? reading->unit_name : reading->unit ? reading->unit->name : "";
    /* Of a unit with a denominator the canonical form is the whole as written, and a code of the first half would be wrong
     * but for money, where it is the currency. */
    int compound = has_denominator(reading, view);
    if (*name && !compound) {
        status = add_text(context, name, &row->unit);
    } else if (reading->unit_name == NULL) {
        status = add_folded(view, context, scratch, reading->unit_first, reading->unit_end, &row->unit);
    }
    if (status == SPEECH_OK && reading->unit && (!compound || reading->kind == SPEECH_KIND_MONEY))
        status = add_text(context, reading->unit->code, &row->unit_code);
    if (status == SPEECH_OK)
        status = add_folded(view, context, scratch, reading->per_first, reading->per_end, &row->per);
    return status;
}

/* The ends that a bound leaves of one value: more than five has no upper one. */
static void bind_ends(speech_quantity *row, uint32_t bound) {
    if (bound == SPEECH_BOUND_MORE_THAN || bound == SPEECH_BOUND_LESS_THAN) {
        row->low.flags |= SPEECH_END_OPEN;
        row->high.flags |= SPEECH_END_OPEN;
    }
    if (bound == SPEECH_BOUND_MORE_THAN || bound == SPEECH_BOUND_AT_LEAST) row->high = (speech_decimal){0};
    if (bound == SPEECH_BOUND_LESS_THAN || bound == SPEECH_BOUND_AT_MOST) row->low = (speech_decimal){0};
}

static void set_ends(const struct reading *reading, speech_quantity *row) {
    if (reading->unknown || reading->kind == SPEECH_KIND_DATE) return;
    row->low = reading->low.decimal;
    row->high = reading->high.decimal;
    for (speech_decimal *end = &row->low; end; end = end == &row->low ? &row->high : NULL)
        if (end->flags & SPEECH_END_OVERFLOW) end->coefficient = end->exponent = 0;
    if (!reading->range) bind_ends(row, reading->bound);
}

void reading_bound_row(speech_quantity *row, uint32_t bound) {
    row->bound = bound;
    if (row->low.flags & SPEECH_END_PRESENT) bind_ends(row, bound);
}

speech_status reading_emit(const struct reading *reading, const struct view *view, struct context *context,
                           struct array *scratch, struct array *rows, int *full) {
    speech_quantity row = {
        .start = view->offset[reading->first],
        .end = view_span_end(view, reading->first, reading->end),
        .number_start = view->offset[reading->number_first],
        .number_end = view_span_end(view, reading->number_first, reading->number_end),
        .kind = reading->kind,
        .bound = reading->bound,
        .change = reading->change,
        .basis = reading->basis,
        .placeholder = reading->placeholder,
        .group = reading->group,
        .heading = SPEECH_NONE,
    };
    row.unit_start = reading->unit_end > reading->unit_first ? view->offset[reading->unit_first] : row.number_end;
    row.unit_end = reading->unit_end > reading->unit_first ? view_span_end(view, reading->unit_first, reading->unit_end)
                                                           : row.unit_start;
    set_ends(reading, &row);
    speech_status status = add_value(reading, view, context, scratch, &row.value);
    if (status == SPEECH_OK) status = add_unit(reading, view, context, scratch, &row);
    if (status == SPEECH_OK) status = context_add_row(context, rows, sizeof row, &row, row.start, full);
    return status;
}
