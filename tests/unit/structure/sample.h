/* The structure of a text, written in one line so that a test can say what it expects. */
#ifndef TEST_STRUCTURE_SAMPLE_H
#define TEST_STRUCTURE_SAMPLE_H

#include "structure/structure.h"
#include "text/fixture.h"

#include <stdio.h>

struct sample {
    struct fixture fixture;
    struct structure structure;
    char text[4096]; /* what sample_headings() or sample_elements() wrote last */
    size_t used;
};

static inline void sample_open(struct sample *sample, const char *text) {
    *sample = (struct sample){.used = 0};
    fixture_open(&sample->fixture);
    fixture_view(&sample->fixture, text);
    speech_status status = structure_read(&sample->structure, &sample->fixture.view, &sample->fixture.context);
    assert_int_equal(status, SPEECH_OK);
}

static inline void sample_close(struct sample *sample) {
    structure_free(&sample->structure, &sample->fixture.memory);
    fixture_close(&sample->fixture);
}

static inline void sample_put(struct sample *sample, const char *text, size_t length) {
    assert_true(sample->used + length < sizeof sample->text);
    memcpy(sample->text + sample->used, text, length);
    sample->used += length;
    sample->text[sample->used] = '\0';
}

static inline void sample_put_span(struct sample *sample, uint32_t start, uint32_t end) {
    sample_put(sample, (const char *)sample->fixture.view.text + start, end - start);
}

/* The headings, each as its level, marker and title: "1一、[总则] 2(一)[目的]". */
static inline const char *sample_headings(struct sample *sample) {
    sample->used = 0;
    sample->text[0] = '\0';
    for (uint32_t i = 0; i < sample->structure.headings.count; i++) {
        const speech_heading *row = ARRAY_AT(speech_heading, &sample->structure.headings, i);
        char level[16];
        int length = snprintf(level, sizeof level, "%s%u", i ? " " : "", (unsigned)row->level);
        sample_put(sample, level, (size_t)length);
        const char *marker = ARRAY_AT(char, &sample->fixture.pool.bytes, row->marker.offset);
        sample_put(sample, marker, row->marker.length);
        sample_put(sample, "[", 1);
        sample_put_span(sample, row->title_start, row->title_end);
        sample_put(sample, "]", 1);
    }
    return sample->text;
}

/* The elements of one kind: "[同志们:][各位代表!]". */
static inline const char *sample_elements(struct sample *sample, uint32_t kind) {
    sample->used = 0;
    sample->text[0] = '\0';
    for (uint32_t i = 0; i < sample->structure.elements.count; i++) {
        const speech_element *row = ARRAY_AT(speech_element, &sample->structure.elements, i);
        if (row->kind != kind) continue;
        sample_put(sample, "[", 1);
        sample_put_span(sample, row->start, row->end);
        sample_put(sample, "]", 1);
    }
    return sample->text;
}

/* That a text has these headings. */
static inline void sample_expect(const char *text, const char *headings) {
    struct sample sample;
    sample_open(&sample, text);
    assert_string_equal(sample_headings(&sample), headings);
    sample_close(&sample);
}

/* That a text has these elements of a kind. */
static inline void sample_expect_elements(const char *text, uint32_t kind, const char *elements) {
    struct sample sample;
    sample_open(&sample, text);
    assert_string_equal(sample_elements(&sample, kind), elements);
    sample_close(&sample);
}

static inline uint32_t sample_diagnostics(const struct sample *sample, uint32_t code) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < sample->fixture.diagnostics.count; i++)
        count += ARRAY_AT(speech_diagnostic, &sample->fixture.diagnostics, i)->code == code;
    return count;
}

#endif
