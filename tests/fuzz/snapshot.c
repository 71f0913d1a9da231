#include "snapshot.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

/* Rows are read in two runs, so that reading from the middle is tried, into memory of exactly the size needed, so that
 * a sanitizer sees a row too many. */
#define READ(type, noun, plural)                                                                                       \
    static void read_##plural(struct snapshot *snapshot, const speech_document *document) {                            \
        uint32_t count = speech_document_##noun##_count(document), half = count / 2, got = 0;                          \
        type *rows = malloc(count * sizeof *rows + 1);                                                                 \
        CHECK(rows != NULL);                                                                                           \
        CHECK(speech_document_##plural(document, 0, rows, sizeof *rows, half, &got) == SPEECH_OK && got == half);      \
        CHECK(speech_document_##plural(document, half, rows + half, sizeof *rows, count - half, &got) == SPEECH_OK);   \
        CHECK(got == count - half);                                                                                    \
        snapshot->plural = rows;                                                                                       \
        snapshot->noun##_count = count;                                                                                \
    }

READ(speech_part, part, parts)
READ(speech_heading, heading, headings)
READ(speech_element, element, elements)
READ(speech_quantity, quantity, quantities)
READ(speech_token, token, tokens)
READ(speech_sentence, sentence, sentences)
READ(speech_diagnostic, diagnostic, diagnostics)

void snapshot_take(struct snapshot *snapshot, const speech_document *document) {
    CHECK(speech_document_describe(document, &snapshot->facts, sizeof snapshot->facts) == SPEECH_OK);
    snapshot->text = speech_document_text(document, &snapshot->length);
    snapshot->strings = speech_document_strings(document, &snapshot->strings_length);
    read_parts(snapshot, document);
    read_headings(snapshot, document);
    read_elements(snapshot, document);
    read_quantities(snapshot, document);
    read_tokens(snapshot, document);
    read_sentences(snapshot, document);
    read_diagnostics(snapshot, document);
}

#define COMPARE(noun, plural)                                                                                          \
    do {                                                                                                               \
        CHECK(left->noun##_count == right->noun##_count);                                                              \
        CHECK(left->noun##_count == 0 ||                                                                               \
              memcmp(left->plural, right->plural, left->noun##_count * sizeof *left->plural) == 0);                    \
    } while (0)

void snapshot_compare(const struct snapshot *left, const struct snapshot *right) {
    CHECK(memcmp(&left->facts, &right->facts, sizeof left->facts) == 0);
    CHECK(left->length == right->length && memcmp(left->text, right->text, left->length) == 0);
    CHECK(left->strings_length == right->strings_length);
    CHECK(memcmp(left->strings, right->strings, left->strings_length) == 0);
    COMPARE(part, parts);
    COMPARE(heading, headings);
    COMPARE(element, elements);
    COMPARE(quantity, quantities);
    COMPARE(token, tokens);
    COMPARE(sentence, sentences);
    COMPARE(diagnostic, diagnostics);
}

void snapshot_free(struct snapshot *snapshot) {
    free(snapshot->parts);
    free(snapshot->headings);
    free(snapshot->elements);
    free(snapshot->quantities);
    free(snapshot->tokens);
    free(snapshot->sentences);
    free(snapshot->diagnostics);
}
