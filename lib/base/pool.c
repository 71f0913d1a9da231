#include "base/pool.h"

#include <string.h>

/* MOST_PROBES: slots looked at for one string. A text made to collide then costs a string twice in the pool, but no
 * time. */
enum { FIRST_SLOTS = 64, MOST_PROBES = 64 };

static uint32_t hash(const char *text, uint32_t length) {
    uint32_t value = 2166136261u; /* FNV-1a */
    for (uint32_t i = 0; i < length; i++) value = (value ^ (uint8_t)text[i]) * 16777619u;
    return value;
}

static speech_status set_slots(struct pool *pool, struct memory *memory, uint32_t count) {
    speech_status status = array_reserve(&pool->slots, memory, sizeof(speech_string), count);
    if (status != SPEECH_OK) return status;
    pool->slots.count = count;
    memset(pool->slots.items, 0, count * sizeof(speech_string));
    return SPEECH_OK;
}

speech_status pool_reset(struct pool *pool, struct memory *memory) {
    pool->used = 0;
    pool->bytes.count = 0;
    speech_status status = set_slots(pool, memory, FIRST_SLOTS);
    if (status != SPEECH_OK) return status;
    return array_push(&pool->bytes, memory, 1, "");
}

/* The slot that holds the string, or the free one where it would go, or NULL when neither is near. */
static speech_string *find(const struct pool *pool, const char *text, uint32_t length) {
    uint32_t mask = pool->slots.count - 1, first = hash(text, length);
    for (uint32_t probe = 0; probe < MOST_PROBES; probe++) {
        speech_string *slot = ARRAY_AT(speech_string, &pool->slots, (first + probe) & mask);
        if (slot->length == 0) return slot;
        if (slot->length == length && memcmp(ARRAY_AT(char, &pool->bytes, slot->offset), text, length) == 0)
            return slot;
    }
    return NULL;
}

/* Twice the slots, the strings put in anew: they are walked in the byte block, so no second table is needed. */
static speech_status grow(struct pool *pool, struct memory *memory) {
    speech_status status = set_slots(pool, memory, pool->slots.count * 2);
    if (status != SPEECH_OK) return status;
    const char *bytes = pool->bytes.items;
    for (uint32_t at = 1; at < pool->bytes.count;) {
        uint32_t length = (uint32_t)strlen(bytes + at);
        speech_string *slot = find(pool, bytes + at, length);
        if (slot) *slot = (speech_string){at, length};
        at += length + 1;
    }
    return SPEECH_OK;
}

/* Appends the bytes and a NUL to the block. */
static speech_status append(struct pool *pool, struct memory *memory, const char *text, uint32_t length) {
    uint32_t offset = pool->bytes.count;
    if (UINT32_MAX - offset <= length) return SPEECH_ERROR_MEMORY;
    speech_status status = array_reserve(&pool->bytes, memory, 1, offset + length + 1);
    if (status != SPEECH_OK) return status;
    memcpy(ARRAY_AT(char, &pool->bytes, offset), text, length);
    *ARRAY_AT(char, &pool->bytes, offset + length) = '\0';
    pool->bytes.count = offset + length + 1;
    return SPEECH_OK;
}

speech_status pool_add(struct pool *pool, struct memory *memory, const char *text, uint32_t length,
                       speech_string *string) {
    *string = (speech_string){0};
    if (length == 0) return SPEECH_OK;
    if ((pool->used + 1) * 2 > pool->slots.count) {
        speech_status status = grow(pool, memory);
        if (status != SPEECH_OK) return status;
    }
    speech_string *slot = find(pool, text, length);
    if (slot == NULL || slot->length == 0) {
        speech_string added = {pool->bytes.count, length};
        speech_status status = append(pool, memory, text, length);
        if (status != SPEECH_OK) return status;
        if (slot) {
            *slot = added;
            pool->used++;
        }
        *string = added;
    } else {
        *string = *slot;
    }
    return SPEECH_OK;
}

void pool_free(struct pool *pool, struct memory *memory) {
    array_free(&pool->bytes, memory, 1);
    array_free(&pool->slots, memory, sizeof(speech_string));
    pool->used = 0;
}
