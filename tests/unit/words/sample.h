/* A text with all that the words layer reads, for the tests of this folder. */
#ifndef WORDS_SAMPLE_H
#define WORDS_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "text/intake.h"
#include "words/words.h"

#include <speech/quantity.h>

struct sample {
    struct memory memory;
    struct pool pool;
    struct array diagnostics, quantities, rows;
    size_t row_size;
    struct context context;
    struct view view;
};

static inline void sample_open(struct sample *sample, const void *text, size_t length) {
    *sample = (struct sample){0};
    assert_int_equal(memory_init(&sample->memory, NULL), SPEECH_OK);
    assert_int_equal(pool_reset(&sample->pool, &sample->memory), SPEECH_OK);
    sample->context = (struct context){.memory = &sample->memory,
                                       .pool = &sample->pool,
                                       .diagnostics = &sample->diagnostics,
                                       .row_limit = UINT32_MAX,
                                       .total = UINT64_MAX};
    uint32_t bad_at;
    assert_int_equal(intake_read(&sample->view, &sample->context, text, (uint32_t)length, 0, &bad_at), SPEECH_OK);
}

/* Gives everything back; what then is still held has leaked. */
static inline void sample_close(struct sample *sample) {
    view_free(&sample->view, &sample->memory);
    array_free(&sample->rows, &sample->memory, sample->row_size);
    array_free(&sample->quantities, &sample->memory, sizeof(speech_quantity));
    array_free(&sample->diagnostics, &sample->memory, sizeof(speech_diagnostic));
    pool_free(&sample->pool, &sample->memory);
    assert_int_equal(sample->memory.held, 0);
}

/* Adds a quantity row where `prefix`, `number` and `unit` first stand one behind the other; all but the number may be
 * empty. */
static inline void sample_quantity(struct sample *sample, uint32_t kind, const char *prefix, const char *number,
                                   const char *unit) {
    char whole[256];
    assert_in_range(snprintf(whole, sizeof whole, "%s%s%s", prefix, number, unit), 1, sizeof whole - 1);
    const char *text = (const char *)sample->view.text, *at = strstr(text, whole);
    assert_non_null(at);
    speech_quantity row = {.start = (uint32_t)(at - text), .kind = kind};
    row.number_start = row.start + (uint32_t)strlen(prefix);
    row.number_end = row.unit_start = row.number_start + (uint32_t)strlen(number);
    row.end = row.unit_end = row.unit_start + (uint32_t)strlen(unit);
    assert_int_equal(array_push(&sample->quantities, &sample->memory, sizeof row, &row), SPEECH_OK);
}

static inline void sample_read_words(struct sample *sample, uint32_t standard) {
    struct segmenter *segmenter;
    sample->row_size = sizeof(speech_token);
    assert_int_equal(segmenter_create(&segmenter, NULL, NULL, &sample->memory), SPEECH_OK);
    struct words_wish wish = {standard, 1};
    assert_int_equal(words_read(&sample->rows, segmenter, wish, &sample->quantities, &sample->view, &sample->context),
                     SPEECH_OK);
    segmenter_destroy(segmenter, &sample->memory);
}

/* The tokens must leave no byte out and none twice. */
static inline void sample_check_tiling(const struct sample *sample) {
    const speech_token *tokens = sample->rows.items;
    uint32_t at = 0;
    for (uint32_t i = 0; i < sample->rows.count; i++) {
        assert_int_equal(tokens[i].start, at);
        assert_true(tokens[i].end > at);
        assert_in_range(tokens[i].kind, SPEECH_TOKEN_WORD, SPEECH_TOKEN_NOISE);
        at = tokens[i].end;
    }
    assert_int_equal(at, sample->view.length);
}

/* Joins the bytes of all rows with bars into `joined`, blank tokens too. Tokens and sentences begin with their span. */
static inline void sample_join(const struct sample *sample, char *joined, size_t room) {
    size_t used = 0;
    joined[0] = '\0';
    for (uint32_t i = 0; i < sample->rows.count; i++) {
        uint32_t span[2];
        memcpy(span, (const char *)sample->rows.items + i * sample->row_size, sizeof span);
        int bytes = snprintf(joined + used, room - used, "%s%.*s", i ? "|" : "", (int)(span[1] - span[0]),
                             (const char *)sample->view.text + span[0]);
        assert_in_range(bytes, 1, room - used - 1);
        used += (size_t)bytes;
    }
}

/* Checks the words of a text without quantities. */
static inline void sample_expect_words(const char *text, uint32_t standard, const char *expected) {
    char joined[4096];
    struct sample sample;
    sample_open(&sample, text, strlen(text));
    sample_read_words(&sample, standard);
    sample_check_tiling(&sample);
    sample_join(&sample, joined, sizeof joined);
    assert_string_equal(joined, expected);
    sample_close(&sample);
}

#endif
