#include "quantity/row.h"

#include "base/utf8.h"

#include <string.h>

enum { FULL_WIDTH = 0xFEE0 }; /* from the printed characters of ASCII to their full-width forms */

/* The character of a unit at `at`; brackets stay as wide as they are in the text: 台（套） and 台(套). */
static uint16_t unit_code_at(const struct view *view, uint32_t at) {
    uint16_t code = view->code[at];
    if ((code != '(' && code != ')') || view->text[view->offset[at]] < 0x80) return code;
    return (uint16_t)(code + FULL_WIDTH);
}

/* Adds the characters [first, end) of a unit as folded to the pool. */
static speech_status add_folded(struct row_writer *writer, uint32_t first, uint32_t end, speech_string *string) {
    struct array *scratch = &writer->scratch;
    speech_status status = array_reserve(scratch, writer->context->memory, 1, (end - first) * 4 + 1);
    if (status != SPEECH_OK) return status;
    uint32_t size = 0;
    for (uint32_t i = first; i < end; i++)
        size += utf8_encode(unit_code_at(writer->view, i), ARRAY_AT(char, scratch, size));
    return pool_add(writer->context->pool, writer->context->memory, scratch->items, size, string);
}

static speech_status add_text(struct row_writer *writer, const char *text, speech_string *string) {
    return pool_add(writer->context->pool, writer->context->memory, text, (uint32_t)strlen(text), string);
}

/* What stands between two values of one row. */
static const char *separator_of(uint32_t kind) {
    return kind == SPEECH_KIND_FRACTION ? "/" : kind == SPEECH_KIND_RATIO ? ":" : "..";
}

static speech_status add_value(struct row_writer *writer, const struct reading *reading, speech_string *value) {
    if (reading->date[0]) return add_text(writer, reading->date, value);
    if (reading->unknown || reading->kind == SPEECH_KIND_DATE) return SPEECH_OK;
    struct array *scratch = &writer->scratch;
    struct memory *memory = writer->context->memory;
    scratch->count = 0;
    speech_status status = amount_write(&reading->low, writer->view, scratch, memory);
    if (status == SPEECH_OK && reading->range) {
        const char *separator = separator_of(reading->kind);
        for (; *separator && status == SPEECH_OK; separator++) status = array_push(scratch, memory, 1, separator);
        if (status == SPEECH_OK) status = amount_write(&reading->high, writer->view, scratch, memory);
    }
    if (status != SPEECH_OK) return status;
    return pool_add(writer->context->pool, memory, scratch->items, scratch->count, value);
}

/* Name and code of a row of the unit table, put into the pool when they are first met. */
static speech_status intern_unit(struct row_writer *writer, const struct unit_row *unit, struct row_unit *found) {
    struct row_unit own = {{0, 0}, {0, 0}}, *slot = &own;
    size_t index = (size_t)(unit - unit_rows);
    if (index < unit_row_count && index < ROW_UNITS) slot = &writer->units[index];
    if (slot->code.length == 0 && slot->name.length == 0) {
        speech_status status = add_text(writer, unit->name, &slot->name);
        if (status == SPEECH_OK) status = add_text(writer, unit->code, &slot->code);
        if (status != SPEECH_OK) return status;
    }
    *found = *slot;
    return SPEECH_OK;
}

/* A unit whose value was scaled, as the one that it was scaled to, with the denominator as it is written. */
static speech_status add_scaled(struct row_writer *writer, const struct reading *reading, speech_string *string) {
    uint32_t slash = reading->unit_first, length = (uint32_t)strlen(reading->unit->name);
    while (slash < reading->unit_end && writer->view->code[slash] != '/') slash++;
    struct array *scratch = &writer->scratch;
    struct memory *memory = writer->context->memory;
    speech_status status = array_reserve(scratch, memory, 1, length + (reading->unit_end - slash) * 4);
    if (status != SPEECH_OK) return status;
    memcpy(scratch->items, reading->unit->name, length);
    for (uint32_t i = slash; i < reading->unit_end; i++)
        length += utf8_encode(unit_code_at(writer->view, i), ARRAY_AT(char, scratch, length));
    return pool_add(writer->context->pool, memory, scratch->items, length, string);
}

/* The unit as it is written; of a classifier that is the whole form of its row, so that it is put into the pool but
 * once. */
static speech_status add_written(struct row_writer *writer, const struct reading *reading, speech_string *string) {
    /* 3分/千瓦时 is 0.03元/千瓦时. */
    if (reading->compound && reading->unit && reading->unit->power) return add_scaled(writer, reading, string);
    speech_string *slot = NULL;
    if (reading->classifier) {
        size_t index = (size_t)(reading->classifier - classifier_rows);
        if (index < ROW_CLASSIFIERS) slot = &writer->classifiers[index];
    }
    if (slot && slot->length) {
        *string = *slot;
        return SPEECH_OK;
    }
    speech_status status = add_folded(writer, reading->unit_first, reading->unit_end, string);
    if (slot) *slot = *string;
    return status;
}

static speech_status add_unit(struct row_writer *writer, const struct reading *reading, speech_quantity *row) {
    struct row_unit unit = {{0, 0}, {0, 0}};
    speech_status status = reading->unit ? intern_unit(writer, reading->unit, &unit) : SPEECH_OK;
    if (status != SPEECH_OK) return status;
    /* Of a unit with a denominator the canonical form is the whole as written, and a code of the first half would be
     * wrong but for money, where it is the currency. */
    if (!reading->compound || reading->kind == SPEECH_KIND_MONEY) row->unit_code = unit.code;
    if (reading->unit_name) {
        if (*reading->unit_name && !reading->compound) status = add_text(writer, reading->unit_name, &row->unit);
    } else if (unit.name.length && !reading->compound) {
        row->unit = unit.name;
    } else if (reading->unit_end > reading->unit_first) {
        status = add_written(writer, reading, &row->unit);
    } else if (reading->shared_end > reading->shared_first) {
        status = add_folded(writer, reading->shared_first, reading->shared_end, &row->unit);
    }
    if (status == SPEECH_OK && reading->per_name) status = add_text(writer, reading->per_name, &row->per);
    if (status == SPEECH_OK && reading->per_end > reading->per_first)
        status = add_folded(writer, reading->per_first, reading->per_end, &row->per);
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

void row_bound(speech_quantity *row, uint32_t bound) {
    row->bound = bound;
    if (row->low.flags & SPEECH_END_PRESENT) bind_ends(row, bound);
}

speech_status row_write(struct row_writer *writer, const struct reading *reading) {
    const struct view *view = writer->view;
    uint32_t end = view_span_end(view, reading->first, reading->end);
    int has_unit = reading->unit_end > reading->unit_first;
    speech_quantity row = row_none;
    row.start = view->offset[reading->first];
    row.end = end;
    row.number_start = view->offset[reading->number_first];
    row.number_end =
        reading->number_end == reading->end ? end : view_span_end(view, reading->number_first, reading->number_end);
    row.kind = reading->kind;
    row.bound = reading->bound;
    row.change = reading->change;
    row.basis = reading->basis;
    row.placeholder = reading->placeholder;
    row.group = reading->group;
    row.category = reading->category;
    row.unit_start = has_unit ? view->offset[reading->unit_first] : row.number_end;
    row.unit_end = !has_unit                           ? row.unit_start
                   : reading->unit_end == reading->end ? end
                                                       : view_span_end(view, reading->unit_first, reading->unit_end);
    set_ends(reading, &row);
    speech_status status = add_value(writer, reading, &row.value);
    if (status == SPEECH_OK) status = add_unit(writer, reading, &row);
    if (status == SPEECH_OK)
        status = context_add_row(writer->context, writer->rows, sizeof row, &row, row.start, &writer->full);
    return status;
}
