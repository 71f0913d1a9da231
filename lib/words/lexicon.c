#include "words/lexicon.h"

#include "base/sha256.h"

#include <speech/token.h>
#include <string.h>

/* A block being opened. */
struct opening {
    const uint32_t *header;
    size_t at; /* the byte where an error lies */
};

static speech_status fail(struct opening *opening, size_t at) {
    opening->at = at;
    return SPEECH_ERROR_LEXICON;
}

/* A section of the block, or NULL where it would lie outside. */
static const void *section(struct opening *opening, int field, size_t items, size_t item_size) {
    size_t offset = opening->header[field], bytes = opening->header[HEADER_BYTES];
    if (offset % 8 || offset > bytes || items > (bytes - offset) / item_size) {
        fail(opening, (size_t)field * sizeof *opening->header);
        return NULL;
    }
    return (const unsigned char *)opening->header + offset;
}

static speech_status find_sections(struct opening *opening, struct lexicon *lexicon) {
    const uint32_t *header = opening->header;
    size_t labels = header[HEADER_LABELS], nodes = header[HEADER_NODES];
    if (labels == 0 || labels > LEXICON_LABELS) return fail(opening, HEADER_LABELS * sizeof *header);
    if (nodes < labels) return fail(opening, HEADER_NODES * sizeof *header);
    lexicon->labels = section(opening, HEADER_LABEL_AT, LEXICON_LAST_CODE - LEXICON_FIRST_CODE + 1, sizeof(uint16_t));
    if (!lexicon->labels) return SPEECH_ERROR_LEXICON;
    lexicon->nodes = section(opening, HEADER_NODE_AT, nodes, sizeof(struct lexicon_node));
    if (!lexicon->nodes) return SPEECH_ERROR_LEXICON;
    lexicon->characters = section(opening, HEADER_CHARACTER_AT, labels, sizeof(struct lexicon_character));
    if (!lexicon->characters) return SPEECH_ERROR_LEXICON;
    lexicon->costs = section(opening, HEADER_COSTS_AT, LEXICON_STANDARDS, sizeof(struct lexicon_costs));
    if (!lexicon->costs) return SPEECH_ERROR_LEXICON;
    lexicon->classes = section(opening, HEADER_CLASS_AT, header[HEADER_CLASSES], sizeof(struct lexicon_class));
    if (!lexicon->classes) return SPEECH_ERROR_LEXICON;
    return section(opening, HEADER_TEXT_AT, 1, 1) ? SPEECH_OK : SPEECH_ERROR_LEXICON;
}

static size_t offset_in(const struct opening *opening, const void *item) {
    return (size_t)((const unsigned char *)item - (const unsigned char *)opening->header);
}

/* No character may have a label that there is not. */
static speech_status check_labels(struct opening *opening, const struct lexicon *lexicon) {
    for (size_t i = 0; i <= LEXICON_LAST_CODE - LEXICON_FIRST_CODE; i++)
        if (lexicon->labels[i] >= opening->header[HEADER_LABELS])
            return fail(opening, offset_in(opening, &lexicon->labels[i]));
    return SPEECH_OK;
}

/* Every child that a node can lead to must lie among the nodes, and every word must have a class that there is. */
static speech_status check_nodes(struct opening *opening, const struct lexicon *lexicon) {
    size_t count = opening->header[HEADER_NODES], labels = opening->header[HEADER_LABELS];
    for (size_t i = 0; i < count; i++) {
        const struct lexicon_node *node = &lexicon->nodes[i];
        int word = lexicon_cost(node->word) != LEXICON_NO_WORD;
        if (node->base > count - labels || lexicon_label(node->word) >= labels ||
            (word && lexicon_class(node->word) >= opening->header[HEADER_CLASSES]))
            return fail(opening, offset_in(opening, node));
    }
    return SPEECH_OK;
}

static speech_status check_classes(struct opening *opening, const struct lexicon *lexicon) {
    for (size_t i = 0; i < opening->header[HEADER_CLASSES]; i++)
        if (lexicon->classes[i].tag > SPEECH_TAG_OTHER) return fail(opening, offset_in(opening, &lexicon->classes[i]));
    return SPEECH_OK;
}

/* Looks at the header: whether it is that of a lexicon which this machine and this program can read. */
static speech_status check_header(struct opening *opening, size_t count) {
    const uint32_t *header = opening->header;
    uint32_t magic = LEXICON_MAGIC, swapped = magic << 24 | magic >> 24 | (magic >> 8 & 0xFF00) | (magic & 0xFF00) << 8;
    if (count < HEADER_COUNT * sizeof *header) return fail(opening, count);
    if (header[HEADER_MAGIC] == swapped) return SPEECH_ERROR_UNSUPPORTED;
    if (header[HEADER_MAGIC] != magic) return fail(opening, 0);
    opening->at = HEADER_FORM * sizeof *header;
    if (header[HEADER_FORM] != LEXICON_FORM) return SPEECH_ERROR_UNSUPPORTED;
    if (header[HEADER_BYTES] > count) return fail(opening, count);
    if (header[HEADER_BYTES] < count) return fail(opening, header[HEADER_BYTES]);
    return SPEECH_OK;
}

static speech_status check_hash(struct opening *opening) {
    uint8_t hash[32];
    const uint32_t *hashed = opening->header + HEADER_HASHED;
    sha256(hash, hashed, opening->header[HEADER_BYTES] - HEADER_HASHED * sizeof *hashed);
    int same = memcmp(hash, opening->header + HEADER_HASH, sizeof hash) == 0;
    return same ? SPEECH_OK : fail(opening, HEADER_HASH * sizeof *hashed);
}

speech_status lexicon_check(struct lexicon *lexicon, const void *bytes, size_t count, size_t *at) {
    struct opening opening = {.header = bytes};
    *at = 0;
    if (bytes == NULL || (uintptr_t)bytes % 8) return SPEECH_ERROR_ARGUMENT;
    speech_status status = check_header(&opening, count);
    if (status == SPEECH_OK) status = check_hash(&opening);
    /* Whoever wrote the hash may still have written nonsense. */
    if (status == SPEECH_OK) status = find_sections(&opening, lexicon);
    if (status == SPEECH_OK) status = check_labels(&opening, lexicon);
    if (status == SPEECH_OK) status = check_nodes(&opening, lexicon);
    if (status == SPEECH_OK) status = check_classes(&opening, lexicon);
    if (status != SPEECH_OK) *at = opening.at;
    return status;
}

speech_status lexicon_open_linked(struct lexicon *lexicon) {
    struct opening opening = {.header = (const void *)lexicon_bytes};
    const uint32_t *header = opening.header;
    if (check_header(&opening, header[HEADER_BYTES]) != SPEECH_OK) return SPEECH_ERROR_INTERNAL;
    return find_sections(&opening, lexicon) == SPEECH_OK ? SPEECH_OK : SPEECH_ERROR_INTERNAL;
}

const char *lexicon_sources(void) {
    const uint32_t *header = (const void *)lexicon_bytes;
    return (const char *)lexicon_bytes + header[HEADER_TEXT_AT];
}
