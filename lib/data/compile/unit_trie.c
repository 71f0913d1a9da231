/* The form is that of ICU's ucharstrie.h: a node is a branch, a stretch of units that all entries share, or a value,
 * told by its first unit; numbers take one to three units. */
#include "unit_trie.h"

#include <string.h>

enum {
    ENTRY_LONGEST = 64,
    WAITING_MOST = 4096,

    BRANCH_LIST_LONGEST = 5,
    STRETCH_FIRST = 0x30,
    VALUE_FIRST = 0x40,
    TYPE_MASK = 0x3F,
    VALUE_FINAL = 0x8000,

    FINAL_TWO_UNITS = 0x4000,
    FINAL_THREE_UNITS = 0x7FFF,
    INNER_TWO_UNITS = 0x4040,
    INNER_THREE_UNITS = 0x7FC0,
    DELTA_TWO_UNITS = 0xFC00,
    DELTA_THREE_UNITS = 0xFFFF
};

/* A place that is still to be walked, and how far the entry is known there. */
struct place {
    size_t at;
    size_t branches; /* 0 for a node, else a branch with so many ways */
    size_t length;
};

struct walk {
    const uint16_t *trie;
    size_t units, at;
    int damaged;
    uint16_t entry[ENTRY_LONGEST];
    size_t length;
    struct place waiting[WAITING_MOST];
    size_t waiting_count;
    trie_entry found;
    void *context;
};

static uint32_t next_unit(struct walk *walk) {
    if (walk->at < walk->units) return walk->trie[walk->at++];
    walk->damaged = 1;
    return 0;
}

/* A number whose first unit is `lead`: itself when below `two`, else with one more unit, or with two. */
static uint32_t read_number(struct walk *walk, uint32_t lead, uint32_t two, uint32_t three) {
    if (lead < two) return lead;
    uint32_t next = next_unit(walk);
    if (lead < three) return (lead - two) << 16 | next;
    return next << 16 | next_unit(walk);
}

static uint32_t read_final(struct walk *walk, uint32_t lead) {
    return read_number(walk, lead & ~(uint32_t)VALUE_FINAL, FINAL_TWO_UNITS, FINAL_THREE_UNITS);
}

/* The value of a node that goes on; its type keeps the low bits of the first unit. */
static uint32_t read_inner(struct walk *walk, uint32_t lead) {
    if (lead < INNER_TWO_UNITS) return (lead >> 6) - 1;
    uint32_t next = next_unit(walk);
    if (lead < INNER_THREE_UNITS) return ((lead & INNER_THREE_UNITS) - INNER_TWO_UNITS) << 10 | next;
    return next << 16 | next_unit(walk);
}

static void wait(struct walk *walk, size_t at, size_t branches) {
    if (walk->waiting_count == WAITING_MOST) {
        walk->damaged = 1;
        return;
    }
    walk->waiting[walk->waiting_count++] = (struct place){at, branches, walk->length};
}

static void append(struct walk *walk, uint32_t unit) {
    if (walk->length < ENTRY_LONGEST) {
        walk->entry[walk->length++] = (uint16_t)unit;
    } else {
        walk->damaged = 1;
    }
}

/* A branch with more than a few ways halves them by a comparison; the ways of the last list are each gone later. */
static void walk_branch(struct walk *walk, size_t branches) {
    while (branches > BRANCH_LIST_LONGEST && !walk->damaged) {
        next_unit(walk); /* the unit that is compared with */
        size_t delta = read_number(walk, next_unit(walk), DELTA_TWO_UNITS, DELTA_THREE_UNITS);
        wait(walk, walk->at, branches - branches / 2);
        branches /= 2;
        walk->at += delta;
    }
    uint32_t unit = next_unit(walk);
    if (branches == 1) {
        append(walk, unit);
        wait(walk, walk->at, 0);
        return;
    }
    uint32_t lead = next_unit(walk), value = read_final(walk, lead);
    wait(walk, walk->at, branches - 1);
    append(walk, unit);
    if (lead & VALUE_FINAL) {
        walk->found(walk->context, walk->entry, walk->length, value);
    } else {
        wait(walk, walk->at + value, 0);
    }
}

static void walk_node(struct walk *walk) {
    uint32_t node = next_unit(walk);
    while (!walk->damaged) {
        if (node >= VALUE_FIRST) {
            int final = (node & VALUE_FINAL) != 0;
            uint32_t value = final ? read_final(walk, node) : read_inner(walk, node);
            walk->found(walk->context, walk->entry, walk->length, value);
            if (final) return;
            node &= TYPE_MASK;
        } else if (node < STRETCH_FIRST) {
            size_t branches = (node ? node : next_unit(walk)) + 1;
            wait(walk, walk->at, branches);
            return;
        } else {
            for (uint32_t left = node - STRETCH_FIRST + 1; left > 0; left--) append(walk, next_unit(walk));
            node = next_unit(walk);
        }
    }
}

int unit_trie_walk(const uint16_t *trie, size_t units, trie_entry entry, void *context) {
    struct walk walk = {.trie = trie, .units = units, .found = entry, .context = context};
    wait(&walk, 0, 0);
    while (walk.waiting_count > 0 && !walk.damaged) {
        struct place place = walk.waiting[--walk.waiting_count];
        walk.at = place.at;
        walk.length = place.length;
        if (place.branches) {
            walk_branch(&walk, place.branches);
        } else {
            walk_node(&walk);
        }
    }
    return !walk.damaged;
}
