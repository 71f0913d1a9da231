#include "check.h"

#include <string.h>

int check_facts(const speech_document *document) {
    speech_document_facts facts;
    size_t length = 0;
    const char *text = speech_document_text(document, &length);
    speech_status status = speech_document_describe(document, &facts, sizeof facts);
    if (status != SPEECH_OK) return fail_status("describe", status);
    if (text == NULL || length != sample_length || memcmp(text, sample, length) != 0)
        return fail("the document's text is not the text that was parsed");
    if (text[length] != '\0') return fail("no NUL after the document's text");
    if (facts.bytes != sample_length) return fail("facts: wrong number of bytes");
    if (facts.lines < 10) return fail("facts: too few lines");
    if (facts.parts != speech_document_part_count(document)) return fail("facts: wrong number of parts");
    if (strcmp(speech_encoding_name(facts.encoding), "UTF-8") != 0) return fail("facts: the encoding is not UTF-8");
    return 0;
}

int check_tokens(const speech_document *document, uint32_t *starts, uint32_t capacity, uint32_t *count) {
    /* A row with room for what a later version may add: the library of today fills it with zeros. */
    struct wide_token {
        speech_token token;
        uint64_t later;
    } row;
    uint32_t at = 0, got = 0;
    *count = speech_document_token_count(document);
    if (*count == 0 || *count > capacity) return fail("no tokens, or absurdly many");
    for (uint32_t i = 0; i < *count; i++) {
        row.later = UINT64_MAX;
        speech_status status = speech_document_tokens(document, i, &row.token, sizeof row, 1, &got);
        if (status != SPEECH_OK) return fail_status("tokens", status);
        if (got != 1) return fail("tokens end before their count");
        if (row.later != 0) return fail("the end of a larger row is not zero");
        if (row.token.start != at || row.token.end <= at) return fail("tokens leave a gap or overlap");
        if (strlen(speech_token_kind_name(row.token.kind)) == 0) return fail("a kind of token has no name");
        if (row.token.tag && strlen(speech_token_tag_name(row.token.tag)) == 0) return fail("a tag has no name");
        starts[i] = row.token.start;
        at = row.token.end;
    }
    if (at != sample_length) return fail("the last token does not end with the text");
    return 0;
}

int check_sentences_and_elements(const speech_document *document) {
    speech_sentence sentence;
    speech_element elements[32];
    uint32_t got = 0, greetings = 0;
    speech_status status = speech_document_sentences(document, 0, &sentence, sizeof sentence, 1, &got);
    if (status != SPEECH_OK) return fail_status("sentences", status);
    if (speech_document_sentence_count(document) == 0 || got != 1) return fail("no sentences");
    if (sentence.start >= sentence.end) return fail("a sentence is empty");
    status = speech_document_elements(document, 0, elements, sizeof elements[0], 32, &got);
    if (status != SPEECH_OK) return fail_status("elements", status);
    if (got != speech_document_element_count(document)) return fail("not all elements were copied");
    for (uint32_t i = 0; i < got; i++) {
        if (strlen(speech_element_kind_name(elements[i].kind)) == 0) return fail("a kind of element has no name");
        if (elements[i].kind == SPEECH_ELEMENT_SALUTATION) greetings++;
    }
    if (greetings != 1) return fail("同志们： is not the one salutation");
    return 0;
}

int check_positions(const speech_document *document, const uint32_t *offsets, uint32_t count) {
    enum { capacity = 512 };
    speech_position positions[capacity];
    uint32_t places[capacity];
    if (count > capacity) return fail("more tokens than this program reckons with");
    speech_status status = speech_document_positions(document, offsets, count, positions, sizeof positions[0]);
    if (status != SPEECH_OK) return fail_status("positions", status);
    if (positions[0].line != 1 || positions[0].column != 1) return fail("the text does not start at 1:1");
    for (uint32_t unit = SPEECH_UNIT_CODE_POINT; unit <= SPEECH_UNIT_SOURCE; unit++) {
        for (uint32_t i = 0; i < count; i++) {
            places[i] = unit == SPEECH_UNIT_CODE_POINT ? positions[i].code_point
                        : unit == SPEECH_UNIT_UTF_16   ? positions[i].utf16
                                                       : positions[i].source;
        }
        status = speech_document_offsets(document, unit, places, count, places);
        if (status != SPEECH_OK) return fail_status("offsets", status);
        if (memcmp(places, offsets, count * sizeof places[0]) != 0) return fail("offsets do not come back");
    }
    places[0] = (uint32_t)sample_length + 1;
    status = speech_document_positions(document, places, 1, positions, sizeof positions[0]);
    if (status != SPEECH_ERROR_OFFSET || positions[0].line != 0) return fail("an offset past the end was not refused");
    return 0;
}

int check_refusals(const speech_document *document) {
    speech_heading row;
    uint32_t got = 1;
    if (speech_document_headings(document, 0, &row, 8, 1, &got) != SPEECH_ERROR_STRUCT_OLD || got != 0)
        return fail("a row that is too short was not refused");
    got = 1;
    if (speech_document_headings(document, 0, &row, sizeof row - 1, 1, &got) != SPEECH_ERROR_STRUCT_SIZE || got != 0)
        return fail("a row size that is no multiple of 8 was not refused");
    if (speech_document_headings(document, 0, NULL, sizeof row, 1, &got) != SPEECH_ERROR_ARGUMENT)
        return fail("a NULL for rows was not refused");
    return 0;
}
