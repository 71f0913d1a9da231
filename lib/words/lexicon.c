#include "words/lexicon.h"

#include <string.h>

/* A section of the block, or NULL where it would lie outside. */
static const void *section(const uint32_t *header, int at, size_t items, size_t item_size) {
    size_t offset = header[at], bytes = header[HEADER_BYTES];
    if (offset % 8 || offset > bytes || items > (bytes - offset) / item_size) return NULL;
    return (const unsigned char *)header + offset;
}

/* Whether every child that a node can lead to lies among the nodes. */
static int is_closed(const struct lexicon_node *nodes, size_t count, size_t labels) {
    for (size_t i = 0; i < count; i++)
        if (nodes[i].base > count - labels || lexicon_label(nodes[i].word) >= labels) return 0;
    return 1;
}

/* Whether no character has a label that there is not. */
static int are_labels(const uint16_t *labels, size_t count) {
    for (size_t i = 0; i <= LEXICON_LAST_CODE - LEXICON_FIRST_CODE; i++)
        if (labels[i] >= count) return 0;
    return 1;
}

speech_status lexicon_open(struct lexicon *lexicon, const void *bytes, size_t count, int trusted) {
    const uint32_t *header = bytes;
    if (count < HEADER_COUNT * sizeof *header || header[HEADER_MAGIC] != LEXICON_MAGIC ||
        header[HEADER_FORM] != LEXICON_FORM || header[HEADER_BYTES] > count)
        return SPEECH_ERROR_ARGUMENT;
    size_t labels = header[HEADER_LABELS], nodes = header[HEADER_NODES];
    lexicon->labels = section(header, HEADER_LABEL_AT, LEXICON_LAST_CODE - LEXICON_FIRST_CODE + 1, sizeof(uint16_t));
    lexicon->nodes = section(header, HEADER_NODE_AT, nodes, sizeof(struct lexicon_node));
    lexicon->characters = section(header, HEADER_CHARACTER_AT, labels, sizeof(struct lexicon_character));
    lexicon->costs = section(header, HEADER_COSTS_AT, LEXICON_STANDARDS, sizeof(struct lexicon_costs));
    lexicon->classes = section(header, HEADER_CLASS_AT, header[HEADER_CLASSES], sizeof(struct lexicon_class));
    if (!lexicon->labels || !lexicon->nodes || !lexicon->characters || !lexicon->costs || !lexicon->classes ||
        labels == 0 || labels > LEXICON_LABELS || nodes < labels)
        return SPEECH_ERROR_ARGUMENT;
    if (!trusted && (!are_labels(lexicon->labels, labels) || !is_closed(lexicon->nodes, nodes, labels)))
        return SPEECH_ERROR_ARGUMENT;
    return SPEECH_OK;
}

const char *lexicon_sources(void) {
    const uint32_t *header = (const void *)lexicon_bytes;
    return (const char *)lexicon_bytes + header[HEADER_TEXT_AT];
}
