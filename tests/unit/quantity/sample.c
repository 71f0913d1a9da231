#include "sample.h"

#include "text/intake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

void sample_open(struct sample *sample, const char *text) {
    *sample = (struct sample){0};
    assert_int_equal(memory_init(&sample->memory, NULL), SPEECH_OK);
    assert_int_equal(pool_reset(&sample->pool, &sample->memory), SPEECH_OK);
    sample->context = (struct context){
        .memory = &sample->memory,
        .pool = &sample->pool,
        .diagnostics = &sample->diagnostics,
        .row_limit = UINT32_MAX,
    };
    uint32_t bad_at;
    const uint8_t *bytes = (const uint8_t *)text;
    assert_int_equal(intake_read(&sample->view, &sample->context, bytes, (uint32_t)strlen(text), 0, &bad_at),
                     SPEECH_OK);
}

void sample_close(struct sample *sample) {
    view_free(&sample->view, &sample->memory);
    pool_free(&sample->pool, &sample->memory);
    array_free(&sample->diagnostics, &sample->memory, sizeof(speech_diagnostic));
    array_free(&sample->quantities, &sample->memory, sizeof(speech_quantity));
    assert_int_equal(sample->memory.held, 0);
}

/* A line that grows; what does not fit would make the comparison fail, so cutting is safe. */
struct line {
    char text[2048];
    size_t used;
};

/* Appends what printf would write. */
#define PUT(line, ...)                                                                                                 \
    do {                                                                                                               \
        int printed = snprintf((line)->text + (line)->used, sizeof(line)->text - (line)->used, __VA_ARGS__);           \
        assert_true(printed >= 0 && (size_t)printed < sizeof(line)->text - (line)->used);                              \
        (line)->used += (size_t)printed;                                                                               \
    } while (0)

static const char *const kinds[] = {
    "-",        "number",  "money",    "percent", "percentage_point", "measure", "count", "date",
    "duration", "ordinal", "fraction", "ratio",   "multiple",
};
static const char *const bounds[] = {"", " approx", " more_than", " at_least", " less_than", " at_most"};
static const char *const changes[] = {"", " increase", " decrease"};
static const char *const bases[] = {"", " yoy", " mom", " prior_year", " year_start"};

static const char *pooled(const struct sample *sample, speech_string string) {
    return string.length ? ARRAY_AT(const char, &sample->pool.bytes, string.offset) : "-";
}

static void put_row(struct line *line, const struct sample *sample, const speech_quantity *row) {
    PUT(line, "%.*s %s %s %s", (int)(row->end - row->start), (const char *)sample->view.text + row->start,
        kinds[row->kind], pooled(sample, row->value), pooled(sample, row->unit));
    PUT(line, "%s%s%s", bounds[row->bound], changes[row->change], bases[row->basis]);
    if (row->per.length) PUT(line, " per=%s", pooled(sample, row->per));
    if (row->group) PUT(line, " group=%u", (unsigned)row->group);
    if (row->placeholder) PUT(line, " placeholder");
}

void sample_read(struct sample *sample) {
    const struct quantity_rows rows = {.quantities = &sample->quantities};
    assert_int_equal(quantity_read(&rows, NULL, &sample->view, &sample->context), SPEECH_OK);
}

void assert_quantities(const char *text, const char *expected) {
    struct sample sample;
    sample_open(&sample, text);
    sample_read(&sample);
    struct line line = {.used = 0};
    for (uint32_t i = 0; i < sample.quantities.count; i++) {
        if (i) PUT(&line, "; ");
        put_row(&line, &sample, ARRAY_AT(speech_quantity, &sample.quantities, i));
    }
    if (strcmp(line.text, expected) != 0) print_error("text: %s\n", text);
    assert_string_equal(line.text, expected);
    sample_close(&sample);
}
