/* A view of a text, with all that making one needs. */
#ifndef TEST_TEXT_FIXTURE_H
#define TEST_TEXT_FIXTURE_H

#include "base/test.h"
#include "text/intake.h"

#include <string.h>

struct fixture {
    struct memory memory;
    struct pool pool;
    struct array diagnostics;
    struct context context;
    struct view view;
};

static inline void fixture_open(struct fixture *fixture) {
    *fixture = (struct fixture){0};
    assert_int_equal(memory_init(&fixture->memory, NULL), SPEECH_OK);
    assert_int_equal(pool_reset(&fixture->pool, &fixture->memory), SPEECH_OK);
    fixture->context = (struct context){.memory = &fixture->memory,
                                        .pool = &fixture->pool,
                                        .diagnostics = &fixture->diagnostics,
                                        .row_limit = UINT32_MAX};
}

/* Views `length` bytes of a text that outlives the fixture and is followed by a NUL. */
static inline const struct view *fixture_view_bytes(struct fixture *fixture, const char *text, size_t length) {
    uint32_t bad_at;
    speech_status status =
        intake_read(&fixture->view, &fixture->context, (const uint8_t *)text, (uint32_t)length, 0, &bad_at);
    assert_int_equal(status, SPEECH_OK);
    return &fixture->view;
}

static inline const struct view *fixture_view(struct fixture *fixture, const char *text) {
    return fixture_view_bytes(fixture, text, strlen(text));
}

static inline void fixture_close(struct fixture *fixture) {
    view_free(&fixture->view, &fixture->memory);
    array_free(&fixture->diagnostics, &fixture->memory, sizeof(speech_diagnostic));
    pool_free(&fixture->pool, &fixture->memory);
    assert_int_equal(fixture->memory.held, 0);
}

#endif
