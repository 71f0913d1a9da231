/* Growable arrays of items of one size. */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include "base/memory.h"

/* An array; all zero is an empty one. The size of an item is given at each call and is always the same for one
 * array. */
struct array {
    void *items;
    uint32_t count;
    uint32_t capacity;
};

/* The items as an array of a type, and one of them. */
#define ARRAY_ITEMS(type, array)     ((type *)(array)->items)
#define ARRAY_AT(type, array, index) (&((type *)(array)->items)[index])

/* Makes room for that many items in all, at least. Doubles, so that n pushes cost n. */
speech_status array_reserve(struct array *array, struct memory *memory, size_t item_size, uint32_t capacity);

/* Appends a copy of an item. */
speech_status array_push(struct array *array, struct memory *memory, size_t item_size, const void *item);

/* How many items from the front have at most `value` in the uint32_t that lies `field` bytes into each; these
 * ascend. */
uint32_t array_count_up_to(const struct array *array, size_t item_size, size_t field, uint32_t value);

/* Gives the memory back and leaves an empty array. */
void array_free(struct array *array, struct memory *memory, size_t item_size);

#endif
