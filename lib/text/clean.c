#include "text/clean.h"

#include "base/utf8.h"
#include "text/character.h"

#include <speech/document.h>
#include <string.h>

/* Where the clean text goes: it is always measured, and kept for as long as it fits. */
struct sink {
    char *buffer;
    size_t capacity;
    size_t length; /* bytes of the whole text so far */
    size_t kept;   /* bytes of it in the buffer */
};

static void put(struct sink *sink, const char *bytes, size_t count) {
    if (sink->kept == sink->length && sink->length + count < sink->capacity) {
        memcpy(sink->buffer + sink->kept, bytes, count);
        sink->kept += count;
    }
    sink->length += count;
}

static void put_character(struct sink *sink, const struct view *view, uint32_t index, uint32_t flags) {
    uint32_t code = view->code[index];
    char folded[4];
    if ((flags & SPEECH_CLEAN_SIMPLIFIED) && code != CODE_OTHER) {
        put(sink, folded, utf8_encode(code, folded));
        return;
    }
    uint32_t size, offset = view->offset[index];
    utf8_decode(view->text + offset, view->length - offset, &size);
    put(sink, (const char *)view->text + offset, size);
}

/* Bad bytes, and what the decoder put for them, are shown as U+FFFD. */
static void put_noise(struct sink *sink, const struct view *view, uint32_t start, uint32_t end) {
    for (uint32_t size; start < end; start += size) {
        uint32_t code_point = utf8_decode(view->text + start, view->length - start, &size);
        if (code_point == UTF8_BAD || code_point == 0xFFFD) put(sink, "\xEF\xBF\xBD", 3);
    }
}

static enum blank_role role_of(uint32_t code) {
    if (is_digit(code)) return BLANK_DIGIT;
    return is_han(code) ? BLANK_HAN : (enum blank_role)punctuation_of(code).blank;
}

/* Whether a narrow gap between two characters is an accident of layout: Chinese is written without blanks, and so are
 * numbers. Between two numbers a blank parts them. */
static int joins(const struct view *view, uint32_t right) {
    enum blank_role before = role_of(view->code[right - 1]), after = role_of(view->code[right]);
    if (before == BLANK_HAN) return after == BLANK_DIGIT;
    if (before == BLANK_DIGIT && after == BLANK_POINT) return role_of(view->code[right + 1]) == BLANK_DIGIT;
    if (before == BLANK_DIGIT) return after == BLANK_HAN || after == BLANK_PERCENT;
    if (before == BLANK_PERCENT) return after == BLANK_HAN;
    return before == BLANK_POINT && after == BLANK_DIGIT && right > 1 && role_of(view->code[right - 2]) == BLANK_DIGIT;
}

/* What stands for the gap in front of a character: a line feed, a blank or nothing. */
static void put_gap(struct sink *sink, const struct view *view, uint32_t right, uint32_t flags) {
    uint32_t gap = view->gap[right];
    if (!(gap & (GAP_BLANK | GAP_LINE)) || (flags & SPEECH_CLEAN_COMPACT)) return;
    if (gap & GAP_WRAP || (!(gap & (GAP_WIDE | GAP_LINE)) && joins(view, right))) return;
    put(sink, gap & GAP_LINE ? "\n" : " ", 1);
}

/* The bytes of the gap in front of a character, as far as they are in the span. */
static void put_noise_before(struct sink *sink, const struct view *view, uint32_t right, uint32_t start, uint32_t end) {
    uint32_t from = right ? view_end(view, right - 1) : 0, to = view->offset[right];
    put_noise(sink, view, from > start ? from : start, to < end ? to : end);
}

size_t clean_span(const struct view *view, uint32_t start, uint32_t end, uint32_t flags, char *buffer,
                  size_t capacity) {
    struct sink sink = {.buffer = buffer, .capacity = capacity};
    if (capacity) buffer[0] = '\0';
    if (start >= end) return 0;
    uint32_t first = view_find(view, start), at = first;
    for (; at < view->count && view->offset[at] < end; at++) {
        if (view->gap[at] & GAP_NOISE) put_noise_before(&sink, view, at, start, end);
        if (at > first) put_gap(&sink, view, at, flags);
        put_character(&sink, view, at, flags);
    }
    if (view->gap[at] & GAP_NOISE) put_noise_before(&sink, view, at, start, end);
    if (capacity) buffer[sink.kept] = '\0';
    return sink.length;
}

speech_status clean_to_pool(const struct view *view, struct context *context, uint32_t start, uint32_t end,
                            speech_string *string) {
    char small[256];
    size_t length = clean_span(view, start, end, SPEECH_CLEAN_COMPACT, small, sizeof small);
    if (length < sizeof small) return pool_add(context->pool, context->memory, small, (uint32_t)length, string);
    *string = (speech_string){0};
    if (length >= UINT32_MAX) return SPEECH_ERROR_MEMORY;
    void *large = NULL;
    speech_status status = memory_resize(context->memory, &large, 0, length + 1);
    if (status != SPEECH_OK) return status;
    clean_span(view, start, end, SPEECH_CLEAN_COMPACT, large, length + 1);
    status = pool_add(context->pool, context->memory, large, (uint32_t)length, string);
    memory_release(context->memory, large, length + 1);
    return status;
}
