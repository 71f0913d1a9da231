#include "double_array.h"

#include "table.h"

#include <stdlib.h>
#include <string.h>

static int compare_keys(const void *a, const void *b) {
    const struct key *left = a, *right = b;
    for (size_t i = 0; i < left->length && i < right->length; i++)
        if (left->labels[i] != right->labels[i]) return left->labels[i] < right->labels[i] ? -1 : 1;
    return (left->length > right->length) - (left->length < right->length);
}

/* Keys [first, end) share `depth` labels and hang under the slot `node`. */
struct subtree {
    size_t first, end, depth, node;
    double uses; /* of the words in it */
};

struct builder {
    struct double_array *array;
    const struct key *keys;
    uint8_t *base_taken;                  /* by slot */
    size_t first_free;                    /* no slot before it is free */
    size_t last_slot[LEXICON_LABELS + 1]; /* by number of children: where a place was found last */
    struct subtree *queue;
    size_t queued;
};

static void make_room(struct builder *builder, size_t slots) {
    struct double_array *array = builder->array;
    if (slots <= array->capacity) return;
    size_t capacity = 2 * slots;
    array->nodes = realloc(array->nodes, capacity * sizeof *array->nodes);
    builder->base_taken = realloc(builder->base_taken, capacity);
    if (array->nodes == NULL || builder->base_taken == NULL) table_fail("lexicon", 0, "out of memory");
    for (size_t i = array->capacity; i < capacity; i++)
        array->nodes[i] =
            (struct lexicon_node){0, (uint32_t)LEXICON_NO_WORD << (LEXICON_LABEL_BITS + LEXICON_CLASS_BITS)};
    memset(builder->base_taken + array->capacity, 0, capacity - array->capacity);
    array->capacity = capacity;
}

static int is_free(const struct builder *builder, size_t slot) {
    return slot > 0 && lexicon_label(builder->array->nodes[slot].word) == 0;
}

/* The labels of the children of a subtree, in order; gives how many. */
static size_t collect_labels(const struct builder *builder, const struct subtree *tree, uint16_t *labels) {
    size_t count = 0;
    for (size_t i = tree->first; i < tree->end; i++) {
        if (builder->keys[i].length == tree->depth) continue;
        uint16_t label = builder->keys[i].labels[tree->depth];
        if (count == 0 || labels[count - 1] != label) labels[count++] = label;
    }
    return count;
}

/* Whether one subtree is to be placed before another: that of the more frequent words, so that what is looked up most
 * lies together. */
static int precedes(const struct subtree *left, const struct subtree *right) {
    return left->uses != right->uses ? left->uses > right->uses : left->first < right->first;
}

static void swap(struct subtree *left, struct subtree *right) {
    struct subtree kept = *left;
    *left = *right;
    *right = kept;
}

/* The queue is a heap: each subtree precedes the two at twice its place, counted from 1. */
static void push(struct builder *builder, struct subtree tree) {
    struct subtree *heap = builder->queue;
    size_t at = ++builder->queued;
    heap[at] = tree;
    for (; at > 1 && precedes(&heap[at], &heap[at / 2]); at /= 2) swap(&heap[at], &heap[at / 2]);
}

static struct subtree pop(struct builder *builder) {
    struct subtree *heap = builder->queue, first = heap[1];
    size_t at = 1, last = builder->queued--;
    heap[1] = heap[last];
    for (size_t child; (child = 2 * at) < last; at = child) {
        if (child + 1 < last && precedes(&heap[child + 1], &heap[child])) child++;
        if (!precedes(&heap[child], &heap[at])) break;
        swap(&heap[child], &heap[at]);
    }
    return first;
}

/* A place for the children of a node. Nodes with as many children as an earlier one look on from where that found its
 * place: what had no room for its children seldom has any for theirs. */
static size_t find_base(struct builder *builder, const uint16_t *labels, size_t count) {
    while (!is_free(builder, builder->first_free)) make_room(builder, ++builder->first_free + LEXICON_LABELS);
    size_t slot = builder->last_slot[count];
    if (slot < builder->first_free) slot = builder->first_free;
    for (slot = slot > labels[0] ? slot : (size_t)labels[0] + 1;; slot++) {
        size_t base = slot - labels[0], fit = 0;
        make_room(builder, base + 2 * (size_t)LEXICON_LABELS);
        while (fit < count && is_free(builder, base + labels[fit])) fit++;
        if (fit < count || builder->base_taken[base]) continue;
        builder->last_slot[count] = slot;
        return base;
    }
}

/* Places the children of a subtree and queues them. */
static void place_children(struct builder *builder, const struct subtree *tree) {
    static uint16_t labels[LEXICON_LABELS];
    size_t count = collect_labels(builder, tree, labels);
    if (count == 0) return;
    size_t base = find_base(builder, labels, count), at = tree->first;
    struct lexicon_node *nodes = builder->array->nodes;
    nodes[tree->node].base = (uint32_t)base;
    builder->base_taken[base] = 1;
    while (at < tree->end && builder->keys[at].length == tree->depth) at++;
    for (size_t i = 0; i < count; i++) {
        struct subtree child = {.first = at, .end = at, .depth = tree->depth + 1, .node = base + labels[i]};
        while (child.end < tree->end && builder->keys[child.end].labels[tree->depth] == labels[i])
            child.uses += builder->keys[child.end++].uses;
        at = child.end;
        uint32_t word = nodes[child.node].word;
        if (builder->keys[child.first].length == child.depth) word = builder->keys[child.first].word;
        nodes[child.node].word = word | labels[i];
        if (child.node >= builder->array->count) builder->array->count = child.node + 1;
        push(builder, child);
    }
}

void double_array_make(struct double_array *array, struct key *keys, size_t count) {
    *array = (struct double_array){.count = 1};
    qsort(keys, count, sizeof *keys, compare_keys);
    struct builder builder = {.array = array, .keys = keys, .first_free = 1};
    builder.queue = malloc((count * WORD_LENGTH + 2) * sizeof *builder.queue);
    if (builder.queue == NULL) table_fail("lexicon", 0, "out of memory");
    make_room(&builder, 2 * (size_t)LEXICON_LABELS);
    push(&builder, (struct subtree){.end = count});
    while (builder.queued > 0) {
        struct subtree tree = pop(&builder);
        place_children(&builder, &tree);
    }
    free(builder.queue);
    free(builder.base_taken);
}
