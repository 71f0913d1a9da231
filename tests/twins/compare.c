#include "compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Characters of the twin's text that are shown around a row: before it, and from its start on. */
enum { SHOWN_BEFORE = 12, SHOWN_AFTER = 20 };

uint64_t tally_rows(const struct tally *tally) {
    return tally->same + tally->original_only + tally->twin_only;
}

double tally_share(const struct tally *tally) {
    uint64_t rows = tally_rows(tally);
    return rows > 0 ? 100.0 * (double)tally->same / (double)rows : 100.0;
}

void tally_add(struct tally *tally, const struct tally *other) {
    tally->same += other->same;
    tally->original_only += other->original_only;
    tally->twin_only += other->twin_only;
}

void compare_show(const struct text *text, uint32_t index) {
    uint32_t first = index > SHOWN_BEFORE ? index - SHOWN_BEFORE : 0;
    for (uint32_t i = first; i < text->count && i < index + SHOWN_AFTER; i++) {
        uint32_t code = text->codes[i];
        if (i == index) putchar('|');
        if (is_line_break(code))
            fputs("⏎", stdout);
        else if (code == ' ' || code == 0xA0 || code == 0x3000)
            fputs("␣", stdout);
        else
            fwrite(text->bytes + text->offsets[i], 1, text->offsets[i + 1] - text->offsets[i], stdout);
    }
    putchar('\n');
}

static void show(char sign, const struct row *row, const struct twin *where) {
    printf("  %c ", sign);
    row_print(row);
    fputs("    ", stdout);
    compare_show(&where->text, sign == '-' ? twin_find(where, row->start) : text_index(&where->text, row->here));
}

void compare_rows(const struct rows *original, const struct rows *twin, const struct twin *where, struct tally *tallies,
                  uint64_t shown) {
    uint32_t left = 0, right = 0;
    while (left < original->count || right < twin->count) {
        int found = left == original->count ? 1 : right == twin->count ? -1 : 0;
        if (found == 0) found = row_order(&original->items[left], &twin->items[right]);
        if (found == 0) {
            tallies[original->items[left++].kind].same++;
            right++;
            continue;
        }
        const struct row *row = found < 0 ? &original->items[left++] : &twin->items[right++];
        struct tally *tally = &tallies[row->kind];
        if (tally->original_only + tally->twin_only < shown) show(found < 0 ? '-' : '+', row, where);
        if (found < 0)
            tally->original_only++;
        else
            tally->twin_only++;
    }
}

/* Whether each code point's position leads to where it was encoded, and back. */
static const char *compare_sources(const speech_document *document, const struct twin *twin, uint32_t *index) {
    size_t count = (size_t)twin->text.count + 1;
    speech_position *positions = need_memory(NULL, count * sizeof *positions);
    uint32_t *offsets = need_memory(NULL, count * sizeof *offsets);
    const char *wrong = NULL;
    if (speech_document_positions(document, twin->text.offsets, count, positions, sizeof *positions) != SPEECH_OK)
        wrong = "positions are refused";
    else if (speech_document_offsets(document, SPEECH_UNIT_SOURCE, twin->source_offsets, count, offsets) != SPEECH_OK)
        wrong = "offsets of source bytes are refused";
    for (size_t i = 0; i < count && wrong == NULL; i++) {
        *index = (uint32_t)i;
        if (positions[i].source != twin->source_offsets[i]) wrong = "a position leads to another byte of the source";
        if (positions[i].code_point != i) wrong = "a position has another number of code points";
        if (offsets[i] != twin->text.offsets[i]) wrong = "a byte of the source leads to another offset";
    }
    free(positions);
    free(offsets);
    return wrong;
}

const char *compare_places(const speech_document *document, const struct twin *twin, uint32_t *index) {
    const struct text *wanted = &twin->text;
    size_t length, same = 0;
    const char *text = speech_document_text(document, &length), *bytes = text_bytes(wanted);
    while (same < length && same < text_length(wanted) && text[same] == bytes[same]) same++;
    *index = text_index(wanted, (uint32_t)same);
    if (same < length || same < text_length(wanted)) return "the text differs";
    speech_document_facts facts;
    if (speech_document_describe(document, &facts, sizeof facts) != SPEECH_OK) return "no facts are told";
    if (facts.code_points != wanted->count) return "the code points are miscounted";
    if (facts.source_bytes != twin->source_length) return "the bytes of the source are miscounted";
    return compare_sources(document, twin, index);
}
