#include "lookup.h"

#include "data/trie.h"
#include "form.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A node to be written: the forms [first, end) share `depth` codes. All zero but the root's is a free place. */
struct pending {
    size_t first, end, depth;
};

/* Places for that many children: a few lie in a row, more are spread over at least twice as many places. */
static size_t places_for(size_t children) {
    size_t places = 1;
    if (children <= TRIE_FEW) return children;
    while (places < 2 * children) places *= 2;
    return places;
}

/* The children of a node, of those forms that go on behind its codes; gives their number. */
static size_t find_children(const struct form *forms, struct pending node, struct pending *children) {
    size_t count = 0, at = node.first;
    while (at < node.end && forms[at].length == node.depth) at++;
    while (at < node.end) {
        size_t end = at + 1;
        while (end < node.end && forms[end].codes[node.depth] == forms[at].codes[node.depth]) end++;
        children[count++] = (struct pending){at, end, node.depth + 1};
        at = end;
    }
    return count;
}

/* Writes the node for some forms, and appends its children to the queue, so that they lie together; `children` is room
 * to work in. Gives the new end of the queue. */
static size_t write_node(const struct form *forms, struct pending node, struct pending *children, struct pending *queue,
                         size_t queued) {
    size_t count = find_children(forms, node, children), places = places_for(count), row = 0;
    uint64_t below = 0;
    for (size_t i = 0; i < count; i++) {
        uint16_t code = forms[children[i].first].codes[node.depth];
        size_t place = count > TRIE_FEW ? code & (places - 1) : i;
        while (queue[queued + place].depth) place = (place + 1) & (places - 1);
        queue[queued + place] = children[i];
        below |= UINT64_C(1) << code % TRIE_BITS;
    }
    for (size_t i = node.first; i < node.end && forms[i].length == node.depth; i++) row = forms[i].row + 1;
    unsigned code = node.depth ? forms[node.first].codes[node.depth - 1] : 0;
    printf("    {UINT64_C(%" PRIu64 "), %u, %zu, %zu, %zu},\n", below, code, row, places ? queued : 0, places);
    return queued + places;
}

static void write_bits(const uint64_t *bits, size_t words) {
    printf("{");
    for (size_t i = 0; i < words; i++) printf("UINT64_C(%" PRIu64 "), ", bits[i]);
    printf("}, ");
}

/* Writes a bit for the low bits of each first code, and for each of these the bits of its second codes; all where a
 * form is that code. */
static void write_beginnings(const struct forms *forms) {
    uint64_t firsts[TRIE_FIRSTS / TRIE_BITS] = {0}, pairs[TRIE_PAIRS] = {0};
    for (size_t i = 0; i < forms->count; i++) {
        uint16_t first = forms->items[i].codes[0], second = forms->items[i].codes[1];
        uint64_t all = forms->items[i].length == 1 ? UINT64_MAX : 0;
        firsts[first % TRIE_FIRSTS / TRIE_BITS] |= UINT64_C(1) << first % TRIE_BITS;
        pairs[first % TRIE_PAIRS] |= all | UINT64_C(1) << second % TRIE_BITS;
    }
    write_bits(firsts, TRIE_FIRSTS / TRIE_BITS);
    write_bits(pairs, TRIE_PAIRS);
}

void lookup_write_trie(const struct table *table, const char *name, size_t column, int backward) {
    struct forms forms = forms_collect(table, column, backward);
    /* No more nodes than codes in all forms, in four times as many places at most; and the root. */
    struct pending *queue = calloc(forms.count * FORM_LENGTH * 4 + 1, sizeof *queue);
    struct pending *children = calloc(forms.count + 1, sizeof *children);
    if (queue == NULL || children == NULL) table_fail(table->path, 0, "out of memory");
    queue[0] = (struct pending){0, forms.count, 0};
    printf("static const struct trie_node %s_nodes[] = {\n", name);
    size_t queued = 1;
    for (size_t i = 0; i < queued; i++) queued = write_node(forms.items, queue[i], children, queue, queued);
    if (queued > UINT16_MAX) table_fail(table->path, 0, "too many forms for one table");
    printf("};\n");
    printf("const struct trie %s_trie = {", name);
    write_beginnings(&forms);
    printf("%s_nodes, %d};\n", name, backward);
    free(children);
    free(queue);
    free(forms.items);
}

/* The bits that a row puts into the sieve: those of its columns for it, or in a table without such columns 1. */
static unsigned sieve_bits(const struct table *table, size_t row) {
    unsigned bits = 0, columns = 0;
    for (size_t column = 0; column < table->columns; column++) {
        const char *type = table->types[column];
        if (strncmp(type, "sieve", 5) != 0) continue;
        unsigned value = (unsigned)strtoul(table->rows[row].cells[column], NULL, 10);
        bits |= strcmp(type, "sieve4") == 0 ? value << SIEVE_HIGH : value;
        columns++;
    }
    return columns ? bits : 1;
}

void lookup_write_index(const struct table *table, const char *name, size_t column) {
    static uint8_t index[65536];
    memset(index, 0, sizeof index);
    if (table->count > UINT8_MAX) table_fail(table->path, 0, "too many rows for an index by character");
    struct forms forms = forms_collect(table, column, 0);
    for (size_t i = 0; i < forms.count; i++) {
        const struct form *form = &forms.items[i];
        if (form->length != 1) table_fail(table->path, table->rows[form->row].line, "the form is to be one character");
        index[form->codes[0]] = (uint8_t)(form->row + 1);
    }
    printf("const uint8_t %s_index[65536] = {", name);
    for (int c = 0; c < 65536; c++) printf("%s%u,", c % 32 ? "" : "\n    ", index[c]);
    printf("\n};\nconst uint8_t %s_sieve[INDEX_SIEVE] = {", name);
    for (int c = 0; c < INDEX_SIEVE; c++) {
        unsigned found = 0;
        for (int high = c; high < 65536; high += INDEX_SIEVE)
            if (index[high]) found |= sieve_bits(table, index[high] - 1u);
        printf("%s%u,", c % 32 ? "" : "\n    ", found);
    }
    printf("\n};\n");
    free(forms.items);
}

int lookup_is_key(const char *type) {
    return strncmp(type, "key", 3) == 0;
}

int lookup_is_direct(const char *type) {
    return strcmp(type, "direct") == 0;
}

/* Sets a bit for the first codes of all forms of a table that lies beside another. */
static void add_firsts(uint8_t *sieve, unsigned bit, const struct table *beside, const char *name) {
    char path[4096];
    const char *base = strrchr(beside->path, '/');
    int folder = base ? (int)(base - beside->path + 1) : 0;
    int length = snprintf(path, sizeof path, "%.*s%s.tsv", folder, beside->path, name);
    if (length < 0 || (size_t)length >= sizeof path) table_fail(beside->path, 0, "the path is too long");
    struct table table;
    table_read(&table, path);
    for (size_t column = 0; column < table.columns; column++) {
        const char *type = table.types[column];
        if (!lookup_is_key(type) && !lookup_is_direct(type)) continue;
        struct forms forms = forms_collect(&table, column, type[3] == '-');
        for (size_t i = 0; i < forms.count; i++) sieve[forms.items[i].codes[0] % INDEX_SIEVE] |= (uint8_t)(1u << bit);
        free(forms.items);
    }
    table_free(&table);
}

void lookup_write_sieve(const struct table *table, const char *name, size_t column) {
    static uint8_t sieve[INDEX_SIEVE];
    memset(sieve, 0, sizeof sieve);
    if (table->count > 8) table_fail(table->path, 0, "too many tables for one sieve");
    for (size_t row = 0; row < table->count; row++)
        add_firsts(sieve, (unsigned)row, table, table->rows[row].cells[column]);
    printf("const uint8_t %s_sieve[INDEX_SIEVE] = {", name);
    for (size_t i = 0; i < INDEX_SIEVE; i++) printf("%s%u,", i % 32 ? "" : "\n    ", sieve[i]);
    printf("\n};\n");
}
